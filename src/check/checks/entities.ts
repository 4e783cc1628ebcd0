import { z } from 'zod';
import { type Kind, kindOfId, kinds } from '../../vocabulary/kinds.ts';
import { searchNames } from '../../vocabulary/search-name.ts';
import { compare, firstIssue } from '../found/compare.ts';
import type { Fault } from '../found/fault.ts';
import { readDescriptions, readEntities } from '../read/check-statements.ts';
import { type CheckContext, readRows } from '../read/context.ts';
import { eventDays } from '../read/event-days.ts';
import { findFunders } from '../read/funders.ts';
import { pages, repeatedIds } from '../read/pages.ts';
import { deriveDescription, type StatedDescriptions } from '../stored/entity-description.ts';
import { dayNames, noDays } from '../stored/stored-days.ts';
import { findDoubts } from './doubts.ts';

const texts = z.array(z.string());
const stored = z.object({
  name: z.string(),
  names: texts,
  searchNames: texts.nullable(),
  identifiers: texts,
  mergedIds: texts.nullable(),
  unnamed: z.literal(true).nullable(),
  title: z.string().nullable(),
  contentHash: z.string().nullable(),
});

/** Checks that every entity has the labels, names and days that follow from its descriptions, and that something refers to it. */
export async function* checkEntities(context: CheckContext): AsyncGenerator<Fault> {
  const funders = await findFunders(context);
  let seen = 0;
  for await (const rows of pages((after, limit) => readRows(context, readEntities, { after, limit }))) {
    context.report('Checking entities', String(seen));
    seen += rows.length;
    context.count('entities', rows.length);
    for (const id of repeatedIds(rows)) yield { code: 'id-twice', at: id, wrong: 'two entities have it', right: 'one' };
    const said = await readStatedDescriptions(context, rows);
    const days = await eventDays(
      context,
      rows.map(({ id }) => id).filter((id) => kindOfId(id) === 'Event'),
    );
    for (const row of rows) {
      // Entities that should have been merged away are reported by the check of merges.
      if (context.merged.of(row.id) !== row.id) continue;
      const kind = kindOfId(row.id);
      const read = stored.safeParse(row.properties);
      if (kind === undefined || !read.success) {
        const wrong = read.success ? 'its id is not a valid entity id' : firstIssue(read.error);
        yield { code: 'entity-malformed', at: row.id, wrong, right: 'the form described in docs/graph-model.md' };
        continue;
      }
      const sayings = said.get(row.id);
      const isSource = row.labels.includes('Source');
      const title = isSource ? (read.data.title ?? '') : undefined;
      for (const doubt of sayings ? findDoubts({ ...sayings, title }) : []) context.doubt(doubt);
      const entries = sayings?.entries ?? [];
      const labels = labelsOf(kind, { isSource, registered: entries.length > 0, funds: funders.has(row.id) });
      if (row.labels.toSorted().join() !== labels.join())
        yield { code: 'entity-labels', at: row.id, wrong: row.labels.toSorted().join(' '), right: labels.join(' ') };
      if (!isSource && (read.data.contentHash ?? read.data.title) !== null)
        yield {
          code: 'entity-malformed',
          at: row.id,
          wrong: 'it is not a source but has properties of sources',
          right: 'no such properties',
        };
      const description = sayings && deriveDescription({ ...sayings, title });
      if (!isSource && entries.length === 0 && !row.mentioned)
        yield {
          code: 'entity-orphan',
          at: row.id,
          wrong: 'no registry contains it and no source names it',
          right: 'no such entity',
        };
      else if (!description)
        yield {
          code: 'entity-undescribed',
          at: row.id,
          wrong: 'no registry or source describes it',
          right: 'a registry, or a source that adds it',
        };
      else {
        const mergedIds = context.merged.othersOf(row.id);
        const difference = compare(read.data, {
          ...description,
          searchNames: searchNames(description),
          unnamed: description.unnamed || null,
          mergedIds: mergedIds.length > 0 ? mergedIds : null,
        });
        if (difference) yield { code: 'entity-description', at: row.id, ...difference };
      }
      const right = days.get(row.id) ?? noDays;
      const difference = compare(byName(row.days), byName(right));
      if (difference) yield { code: 'event-days', at: row.id, ...difference };
    }
  }
}

async function readStatedDescriptions(
  context: CheckContext,
  rows: readonly { readonly id: string }[],
): Promise<Map<string, Omit<StatedDescriptions, 'title'>>> {
  const entities = rows.map(({ id }) => ({ id, ids: [id, ...context.merged.othersOf(id)] }));
  return new Map((await readRows(context, readDescriptions, { entities })).map((row) => [row.id, row]));
}

/** Returns the labels that an entity should have, sorted. */
function labelsOf(
  kind: Kind,
  {
    isSource,
    registered,
    funds,
  }: { readonly isSource: boolean; readonly registered: boolean; readonly funds: boolean },
): string[] {
  return [
    'Entity',
    kind,
    ...(kinds[kind].actor ? ['Actor'] : []),
    ...(funds ? ['Funder'] : []),
    ...(registered ? ['Registered'] : []),
    ...(isSource ? ['Source'] : []),
  ].sort();
}

function byName(days: readonly (string | null)[]): Record<string, string | null> {
  return Object.fromEntries(dayNames.map((name, index) => [name, days[index] ?? null]));
}
