import { writeFileSync } from 'node:fs';
import { dossierSchema, registrySchema } from './dossier-schema.ts';
import type { Schema } from './schema.ts';

/** The text of each file in schemas/, by its name. */
export function writeSchemas(): Readonly<Record<string, string>> {
  const write = (schema: Schema) => `${JSON.stringify(schema, null, 2)}\n`;
  return { 'dossier.schema.json': write(dossierSchema()), 'registry.schema.json': write(registrySchema()) };
}

if (process.argv[1] === new URL(import.meta.url).pathname)
  for (const [name, text] of Object.entries(writeSchemas()))
    writeFileSync(new URL(`../../../schemas/${name}`, import.meta.url), text);
