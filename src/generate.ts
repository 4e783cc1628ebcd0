import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { generateResolverTypes } from './api/generate-types.ts';
import { writeSchemas } from './dossier/json-schema/write-schemas.ts';
import { expandShared, readPieces } from './graph/statements/shared-cypher.ts';

const project = new URL('../', import.meta.url);

const read = (path: string) => readFileSync(new URL(path, project), 'utf8');

/** What is written by programs: the path of each file, and its text. */
export async function generateFiles(): Promise<ReadonlyMap<string, string>> {
  const pieces = readPieces();
  const statements = ['read', 'check'].flatMap((folder) =>
    readdirSync(new URL(`cypher/${folder}/`, project)).map((file) => `cypher/${folder}/${file}`),
  );
  return new Map([
    ['src/api/resolver-types.ts', await generateResolverTypes()],
    ...Object.entries(writeSchemas()).map(([name, text]) => [`schemas/${name}`, text] as const),
    ...statements.map((path) => [path, expandShared(read(path), pieces, path)] as const),
  ]);
}

/** `--check` writes nothing, and fails where something would be written. */
async function main(isCheck: boolean): Promise<void> {
  const stale = [...(await generateFiles())].filter(([path, text]) => read(path) !== text);
  for (const [path, text] of stale)
    if (isCheck) console.error(`${path} is not what it is generated from. Run \`npm run generate\`.`);
    else writeFileSync(new URL(path, project), text);
  if (isCheck && stale.length > 0) process.exitCode = 1;
}

if (import.meta.main) await main(process.argv.includes('--check'));
