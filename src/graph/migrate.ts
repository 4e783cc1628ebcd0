import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Failure } from '../failure.ts';
import { rebuildClaimLists } from './claim-lists.ts';
import type { Graph } from './graph.ts';
import { rebuildSearchNames } from './rebuild-search-names.ts';
import { renameFurniture } from './rename-furniture.ts';
import { listStatementFiles, statementFile } from './statements/statement-file.ts';

const listMigrations = statementFile('write/list-migrations', {
  parameters: z.object({}),
  row: z.object({ number: z.number(), name: z.string(), checksum: z.string() }),
});

const recordMigration = statementFile('write/record-migration', {
  parameters: z.object({ number: z.number(), name: z.string(), checksum: z.string() }),
  row: z.object({ number: z.number() }),
});

/** What Cypher alone cannot do: done after a file, before it is recorded. It does nothing where it was done before. */
const rebuilds = new Map([
  ['schema/011-search-names', rebuildSearchNames],
  [
    'schema/012-claim-lists',
    async (graph: Graph) => {
      // The lists are made of what 014 renames.
      await renameFurniture(graph);
      await rebuildClaimLists(graph);
    },
  ],
  ['schema/013-signs-in-names', rebuildSearchNames],
  ['schema/014-boilerplate', renameFurniture],
]);

/**
 * Brings the database's constraints and indexes up to cypher/schema, one numbered file after another.
 * A file takes effect whole or not at all. Those recorded as done are passed over; each statement is
 * idempotent, so a run that was killed between a file and its record is finished by the next.
 * @returns the names of the files applied.
 * @throws Failure MIGRATION_CHANGED where a file differs from what was applied under its number.
 */
export async function migrate(graph: Graph): Promise<readonly string[]> {
  const done = await graph.write(listMigrations.name, (transaction) => transaction.run(listMigrations, {}));
  const applied: string[] = [];
  for (const { name, path } of listStatementFiles('schema')) {
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

/** The statements of a schema file; none of them holds a semicolon of its own. */
export function splitStatements(text: string): readonly string[] {
  return text
    .replaceAll(/^\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
