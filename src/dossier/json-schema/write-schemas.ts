import { dossierSchema, registrySchema } from './dossier-schema.ts';
import type { Schema } from './schema.ts';

/** Returns the texts of the files in schemas/, by name. */
export function writeSchemas(): Readonly<Record<string, string>> {
  const write = (schema: Schema) => `${JSON.stringify(schema, null, 2)}\n`;
  return { 'dossier.schema.json': write(dossierSchema()), 'registry.schema.json': write(registrySchema()) };
}
