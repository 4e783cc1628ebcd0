import { z } from 'zod';
import { kindOfId } from '../../vocabulary/kinds.ts';
import { firstIssue } from '../found/compare.ts';
import type { Fault } from '../found/fault.ts';
import { readMerges } from '../read/check-statements.ts';
import { type CheckContext, readRows } from '../read/context.ts';
import { pages } from '../read/pages.ts';

const decision = z.object({
  into: z.string(),
  by: z.string().min(1),
  why: z.string().min(1),
  on: z.string({ error: 'must be a day' }),
  entity: z.string(),
});

/** Checks that merges join ids of one kind, form no cycle, store where they resolve to, and leave no entity under a merged id. */
export async function* checkMerges(context: CheckContext): AsyncGenerator<Fault> {
  context.report('Checking merges');
  const inCycle = new Set(context.merged.cycles.flat());
  for (const cycle of context.merged.cycles)
    yield {
      code: 'merge-cycle',
      at: cycle[0] ?? '',
      wrong: [...cycle, cycle[0]].join(' → '),
      right: 'one of these merges undone',
    };
  for await (const rows of pages((after, limit) => readRows(context, readMerges, { after, limit }))) {
    context.count('merges', rows.length);
    for (const { id, merge, isEntity } of rows) {
      const read = decision.safeParse(merge);
      const kind = kindOfId(id);
      if (!read.success) {
        const right = 'into, by, why, the day "on", and the entity that the id refers to';
        yield { code: 'merge-malformed', at: id, wrong: firstIssue(read.error), right };
        continue;
      }
      const { into, entity } = read.data;
      if (kind === undefined || kindOfId(into) !== kind)
        yield { code: 'merge-malformed', at: id, wrong: `it is merged into ${into}`, right: 'an id of the same kind' };
      const right = context.merged.of(id);
      if (inCycle.has(id)) continue;
      if (entity !== right) yield { code: 'merge-entity', at: id, wrong: `entity ${entity}`, right };
      if (isEntity)
        yield {
          code: 'merge-not-done',
          at: id,
          wrong: `there is an entity ${id}`,
          right: `everything moved to ${right}`,
        };
    }
  }
}

/** Reads all merges. */
export async function readAllMerges(context: Pick<CheckContext, 'graph' | 'signal'>) {
  const merges: { id: string; into: string }[] = [];
  for await (const rows of pages((after, limit) => readRows(context, readMerges, { after, limit })))
    for (const { id, merge } of rows) if (typeof merge.into === 'string') merges.push({ id, into: merge.into });
  return merges;
}
