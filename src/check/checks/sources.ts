import { z } from 'zod';
import { actorKinds, kindOfId } from '../../vocabulary/kinds.ts';
import { compare, firstIssue } from '../found/compare.ts';
import type { Fault } from '../found/fault.ts';
import { readSources } from '../read/check-statements.ts';
import { type CheckContext, readRows } from '../read/context.ts';
import { pages } from '../read/pages.ts';
import { daysOf } from '../stored/stored-days.ts';
import { publishersOf, type StoredSource, storedSource } from '../stored/stored-source.ts';
import { checkMentions } from './mentions.ts';

/** Page size; sources are read with all their mentions. */
const pageSize = 50;

const head = z.object({
  title: z.string().min(1),
  contentHash: z.string().regex(/^[0-9a-f]{32}$/, 'must be a hash of 32 hexadecimal digits'),
  publishersStated: z.array(z.string()).nullable(),
  publishersKnownAs: z.array(z.string()).nullable(),
  publishedInferred: z.string().min(1).nullable(),
  text: z.string().min(1).nullable(),
});

/** Checks the properties of every source, and its derived publishers and days. */
export async function* checkSources(context: CheckContext): AsyncGenerator<Fault> {
  let seen = 0;
  for await (const rows of pages((after, limit) => readRows(context, readSources, { after, limit }), pageSize)) {
    context.report('Checking sources', String(seen));
    seen += rows.length;
    context.count('sources', rows.length);
    const publishers = new Map<string, readonly string[]>();
    for (const { id, properties, days } of rows) {
      const [source, rest] = [storedSource.safeParse({ id, ...properties }), head.safeParse(properties)];
      if (!source.success || !rest.success) {
        const wrong = firstIssue(source.error ?? rest.error ?? { issues: [] });
        yield { code: 'source-malformed', at: id, wrong, right: 'the form described in docs/graph-model.md' };
        continue;
      }
      publishers.set(id, publishersOf(source.data, context.merged));
      yield* checkPublishers(source.data, properties, context);
      yield* checkPlaces(source.data);
      yield* checkPublished(source.data, rest.data.publishedInferred, days);
    }
    yield* checkMentions(context, rows, publishers);
  }
}

function* checkPublishers(
  source: StoredSource,
  properties: Readonly<Record<string, unknown>>,
  { merged }: CheckContext,
): Generator<Fault> {
  const { id, publishersStated: stated } = source;
  const publishers = publishersOf(source, merged);
  const others = publishers.flatMap((publisher) => merged.othersOf(publisher));
  const difference = compare(properties, {
    publishers,
    publishersStated: stated.some((publisher) => merged.of(publisher) !== publisher) ? stated : null,
    publishersKnownAs: others.length > 0 ? [...publishers, ...others].sort() : null,
  });
  if (difference) yield { code: 'source-publishers', at: id, ...difference };
  for (const publisher of publishers) {
    const kind = kindOfId(publisher);
    if (!kind || !actorKinds.includes(kind))
      yield { code: 'source-publishers', at: id, wrong: `it is published by ${publisher}`, right: 'an actor' };
  }
}

function* checkPlaces({ id, firstParagraph, lastParagraph, boilerplate }: StoredSource): Generator<Fault> {
  if (firstParagraph > lastParagraph)
    yield {
      code: 'source-malformed',
      at: id,
      wrong: `its lines are ${firstParagraph}-${lastParagraph}`,
      right: 'a first line that is not after the last',
    };
  for (const { first, last } of boilerplate)
    if (first < firstParagraph || last > lastParagraph)
      yield {
        code: 'source-boilerplate',
        at: id,
        wrong: `boilerplate in ${first}-${last}`,
        right: `boilerplate within ${firstParagraph}-${lastParagraph}`,
      };
}

function* checkPublished(
  { id, published }: StoredSource,
  inferred: string | null,
  stored: readonly (string | null)[],
): Generator<Fault> {
  if (inferred !== null && published === null)
    yield { code: 'source-malformed', at: id, wrong: 'a reason for a date, but no date', right: 'both or neither' };
  const days = published === null ? undefined : daysOf(published);
  if (typeof days === 'string') {
    yield { code: 'source-days', at: id, wrong: `published ${published} ${days}`, right: 'an EDTF date' };
    return;
  }
  const difference = compare(
    { publishedEarliest: stored[0], publishedLatest: stored[1] },
    { publishedEarliest: days?.[0] ?? null, publishedLatest: days?.[3] ?? null },
  );
  if (difference) yield { code: 'source-days', at: id, ...difference };
}
