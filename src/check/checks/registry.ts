import type { Fault } from '../found/fault.ts';
import { readKnown, readRegistry } from '../read/check-statements.ts';
import { type CheckContext, readRows } from '../read/context.ts';
import { pages } from '../read/pages.ts';

/** Checks that every id in a registry resolves to an entity. */
export async function* checkRegistry(context: CheckContext): AsyncGenerator<Fault> {
  context.report('Checking the registry');
  for await (const rows of pages((after, limit) => readRows(context, readRegistry, { after, limit }))) {
    const known = new Set(
      (await readRows(context, readKnown, { ids: [...new Set(rows.map(({ id }) => context.merged.of(id)))] })).map(
        ({ id }) => id,
      ),
    );
    for (const { id } of rows) {
      const entity = context.merged.of(id);
      if (!known.has(entity))
        yield { code: 'registry-entity', at: id, wrong: `there is no entity ${entity}`, right: 'an entity for it' };
    }
  }
}
