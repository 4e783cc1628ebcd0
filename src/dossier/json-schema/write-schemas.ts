import { dossierSchema, registrySchema } from './dossier-schema.ts';
import type { Schema } from './schema.ts';

/** The text of each file in schemas/, by its name. */
export function writeSchemas(): Readonly<Record<string, string>> {
  const write = (schema: Schema) => `${JSON.stringify(schema, null, 2)}\n`;
  return { 'dossier.schema.json': write(dossierSchema()), 'registry.schema.json': write(registrySchema()) };
}
