import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { listCypherFiles } from '../../graph/statements/cypher-files.ts';
import type { Fault } from '../found/fault.ts';
import { readIndexes, readMigrations } from '../read/check-statements.ts';
import { type CheckContext, readRows } from '../read/context.ts';

/** Checks that all migrations were applied unchanged, and that all constraints and indexes are online. */
export async function* checkSchema(context: CheckContext): AsyncGenerator<Fault> {
  context.report('Checking the schema');
  const applied = new Map(
    (await readRows(context, readMigrations, {})).map((migration) => [migration.number, migration]),
  );
  const wanted = new Map<string, 'CONSTRAINT' | 'INDEX'>();
  for (const { name, path } of listCypherFiles('schema')) {
    const text = readFileSync(path, 'utf8');
    const right = `${name} applied (any command that writes applies it)`;
    const migration = applied.get(Number(/\/0*(\d+)/.exec(name)?.[1]));
    if (!migration)
      yield { code: 'migration-missing', at: name, wrong: 'it was never applied to this database', right };
    else if (migration.checksum !== createHash('sha256').update(text).digest('hex'))
      yield {
        code: 'migration-changed',
        at: name,
        wrong: `${migration.name} was applied, but differs from this file`,
        right,
      };
    applySchemaFile(wanted, text, migration !== undefined);
  }
  const indexes = new Map((await readRows(context, readIndexes, {})).map((index) => [index.name, index]));
  for (const [name, kind] of wanted) {
    const index = indexes.get(name);
    if (index?.ready && (kind === 'INDEX' || index.unique)) continue;
    const wrong = index ? 'it is not ready, or of another kind' : 'it does not exist';
    yield { code: 'index-missing', at: name, wrong, right: `the ${kind.toLowerCase()} of cypher/schema` };
  }
}

/** Applies a schema file to the expected constraints and indexes; those of files that were not applied are not expected. */
function applySchemaFile(wanted: Map<string, 'CONSTRAINT' | 'INDEX'>, text: string, isApplied: boolean): void {
  for (const [, verb, kind, name = ''] of text.matchAll(/^(CREATE|DROP) (?:[A-Z]+ )?(CONSTRAINT|INDEX) (\w+)/gm))
    if (verb === 'DROP') wanted.delete(name);
    else if (isApplied) wanted.set(name, kind === 'CONSTRAINT' ? kind : 'INDEX');
}
