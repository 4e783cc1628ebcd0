import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { generateResolverTypes } from './api/generate-types.ts';
import { writeSchemas } from './dossier/json-schema/write-schemas.ts';
import { Failure } from './failure.ts';
import { listCypherFiles } from './graph/statements/cypher-files.ts';
import { expandShared, readPieces } from './graph/statements/shared-cypher.ts';
import { describeQuestions } from './questions/describe-questions.ts';
import { questions } from './questions/library.ts';
import { expandRegions, invalidRegion, type WriteRegion } from './regions.ts';
import { dictionaryRegions } from './vocabulary/dictionary.ts';
import { explorerRegions } from './vocabulary/generate/explorer-regions.ts';
import { writeMigration } from './vocabulary/generate/migration.ts';
import { schemaRegions } from './vocabulary/generate/schema-regions.ts';

const project = new URL('../', import.meta.url);

const dictionaryPage = 'docs/vocabulary.md';
const questionsPage = 'docs/questions.md';

const read = (path: string) => readFileSync(new URL(path, project), 'utf8');

type Regions = Readonly<Record<string, (...given: readonly string[]) => readonly string[]>>;

/** What is written by programs: the path of each file, and its text. */
export async function generateFiles(): Promise<ReadonlyMap<string, string>> {
  const pieces = readPieces();
  const statements = [...listCypherFiles('read'), ...listCypherFiles('check')].map(
    ({ pathInProject }) => pathInProject,
  );
  const schema = expandRegions(read('schema.graphql'), '#', regionsOf(schemaRegions), 'schema.graphql');
  // Throws for a type that there is not: code generation looks at a part of the schema only.
  buildSchema(schema);
  const migration = writeMigration(
    new Map(readdirSync(new URL('cypher/schema/', project)).map((file) => [file, read(`cypher/schema/${file}`)])),
  );
  return new Map([
    ['schema.graphql', schema],
    [questionsPage, describeQuestions(questions)],
    [dictionaryPage, expandRegions(read(dictionaryPage), '<!--', regionsOf(dictionaryRegions()), dictionaryPage)],
    ['src/api/resolver-types.ts', await generateResolverTypes(schema)],
    ...Object.entries(writeSchemas()).map(([name, text]) => [`schemas/${name}`, text] as const),
    ...['records/vocabulary', 'words/en', 'words/es']
      .map((name) => `src/explorer/${name}.ts`)
      .map((path) => [path, expandRegions(read(path), '//', regionsOf(explorerRegions), path)] as const),
    ...(migration ? [[`cypher/schema/${migration.name}`, migration.text] as const] : []),
    ...statements.map((path) => [path, expandShared(read(path), pieces, path)] as const),
  ]);
}

const regionsOf =
  (regions: Regions): WriteRegion =>
  (name, given, place) => {
    const write = regions[name];
    if (write) return write(...given);
    throw invalidRegion(
      place,
      undefined,
      `unknown region "${name}"`,
      `Use one of: ${Object.keys(regions).join(', ')}.`,
    );
  };

/** `--check` writes nothing, and fails where something would be written. */
async function main(isCheck: boolean): Promise<void> {
  const stale = [...(await generateFiles())].filter(
    ([path, text]) => !existsSync(new URL(path, project)) || read(path) !== text,
  );
  for (const [path, text] of stale)
    if (isCheck) console.error(`${path} is out of date. Run \`npm run generate\`.`);
    else writeFileSync(new URL(path, project), text);
  if (isCheck && stale.length > 0) process.exitCode = 1;
}

if (import.meta.main)
  await main(process.argv.includes('--check')).catch((error: unknown) => {
    if (!(error instanceof Failure)) throw error;
    console.error(`${error.message}\n${error.next}`);
    process.exitCode = 1;
  });
