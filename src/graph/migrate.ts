import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Failure } from '../failure.ts';
import { rebuildClaimLists } from './claim-lists.ts';
import type { Graph } from './graph.ts';
import { rebuildSearchNames } from './rebuild-search-names.ts';
import { renameFurniture } from './rename-furniture.ts';
import { listCypherFiles } from './statements/cypher-files.ts';
import { statementFile } from './statements/statement-file.ts';

const listMigrations = statementFile('stored/list-migrations', {
  parameters: z.object({}),
  row: z.object({ number: z.number(), name: z.string(), checksum: z.string() }),
});

const recordMigration = statementFile('write/record-migration', {
  parameters: z.object({ number: z.number(), name: z.string(), checksum: z.string() }),
  row: z.object({ number: z.number() }),
});

/** Steps that Cypher alone cannot do. They run after a file, before it is recorded, and are idempotent. */
const rebuilds = new Map([
  ['schema/011-search-names', rebuildSearchNames],
  [
    'schema/012-claim-lists',
    async (graph: Graph) => {
      // The lists are built from the property that 014 renames.
      await renameFurniture(graph);
      await rebuildClaimLists(graph);
    },
  ],
  ['schema/013-signs-in-names', rebuildSearchNames],
  ['schema/014-boilerplate', renameFurniture],
]);

/**
 * Applies the migrations in cypher/schema that the database does not have yet, in the order of their numbers.
 * A file takes effect as a whole or not at all. Each statement is idempotent, so that a run that was killed between a file
 * and its record is completed by the next.
 * @returns the names of the applied files.
 * @throws Failure MIGRATION_CHANGED if a file differs from the one that was applied under its number.
 */
export async function migrate(graph: Graph): Promise<readonly string[]> {
  const done = await graph.write(listMigrations.name, (transaction) => transaction.run(listMigrations, {}));
  const applied: string[] = [];
  for (const { name, path } of listCypherFiles('schema')) {
    const text = readFileSync(path, 'utf8');
    const number = Number.parseInt(name.slice('schema/'.length), 10);
    const checksum = createHash('sha256').update(text).digest('hex');
    const before = done.find((migration) => migration.number === number);
    if (before?.checksum === checksum) continue;
    if (before)
      throw new Failure(
        'MIGRATION_CHANGED',
        `cypher/${name}.cypher has changed since it was applied to this database as ${before.name}.`,
        'Restore the file, and put the change into a new file with the next number.',
      );
    await graph.alterSchema(splitStatements(text));
    await rebuilds.get(name)?.(graph);
    await graph.write(recordMigration.name, (transaction) =>
      transaction.run(recordMigration, { number, name, checksum }),
    );
    applied.push(name);
  }
  if (applied.length > 0) await graph.writeSchema('CALL db.awaitIndexes(300)');
  return applied;
}

/** Splits a schema file into statements. No statement may contain a semicolon. */
export function splitStatements(text: string): readonly string[] {
  return text
    .replaceAll(/^\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
