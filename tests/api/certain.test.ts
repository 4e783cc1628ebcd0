import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readEdtfDays } from '../../src/check/read-edtf-days.ts';
import { edtfLike } from '../setup/some-edtf.ts';
import { type ApiWorld, openApi } from './open-api.ts';
import { dossier, entity } from './small-world.ts';

/** Dates that a dossier may have, most of them near one another. */
const aDate = edtfLike.filter((text) => readEdtfDays(text) !== undefined);
const knownDates = [
  '[..1984]',
  '[1984..]',
  '{..1984}',
  '{1984..}',
  '1985/..',
  '1985/',
  '../1985',
  '/1985',
  'XXXX-10-29',
  '1985/XXXX-03',
];
const publications = ['2006', '1984/2007', '[..2006]', '1990/..', '2006-05-04', null];

interface Said {
  readonly source: string;
  readonly when: string | undefined;
  readonly published: string | null;
  readonly event: number | undefined;
}

const dates = fc.sample(aDate, 90);
const eventDates = fc.sample(aDate, 12);
const said = [...knownDates, ...dates, ...dates.slice(0, 20).map(() => undefined)].map(
  (when, at): Said => ({
    source: `s${at % publications.length}`,
    when,
    published: publications[at % publications.length] ?? null,
    event: at % 3 === 0 ? at % eventDates.length : undefined,
  }),
);

let world: ApiWorld;
beforeAll(async () => {
  world = await openApi({
    registry: [
      entity('org:press', 'Press'),
      entity('org:a', 'A'),
      entity('programme:b', 'B'),
      ...eventDates.map((_, at) => entity(`event:e${at}`, `Event ${at}`)),
    ],
    dossiers: [
      ...publications.map((published, at) =>
        dossier(
          `s${at}`,
          { published, paragraphs: '1-999' },
          said.flatMap(({ source, when, event }, place) =>
            source === `s${at}`
              ? {
                  SUPPORTS: { from: 'org:a', to: 'programme:b' },
                  paragraph: place + 2,
                  ...(when === undefined ? {} : { when }),
                  ...(event === undefined ? {} : { under: `event:e${event}` }),
                }
              : [],
          ),
        ),
      ),
      dossier(
        'events',
        { paragraphs: '1-999' },
        eventDates.map((date, at) => ({ fact: { of: `event:e${at}`, date }, paragraph: at + 1 })),
      ),
    ],
  });
});
afterAll(() => world?.close());

const answer = z.object({
  relationship: z.object({ evidence: z.object({ nodes: z.array(z.object({ paragraph: z.number() })) }) }),
});

let relationship: Promise<unknown> | undefined;
const idOfRelationship = async () =>
  (await world.graph.askRows('MATCH ()-[r:SUPPORTS]->() RETURN r.id', {}, { name: 'id' }))[0]?.[0];

/** The claims that count under a filter: their places in `said`. */
async function counted(filter: object): Promise<readonly number[]> {
  relationship ??= idOfRelationship();
  const data = await world.read(
    'query($id: ID!, $filter: EvidenceFilter) { relationship(id: $id) { evidence(filter: $filter, first: 500) { nodes { paragraph } } } }',
    { id: await relationship, filter },
  );
  return answer
    .parse(data)
    .relationship.evidence.nodes.map(({ paragraph }) => paragraph - 2)
    .sort((one, other) => one - other);
}

/** What must have held, by the days that an independent reader finds: with an open end up to the publication. */
function mustHave({ when, published }: Said, from: string | undefined, to: string | undefined): boolean {
  if (when === undefined) return false;
  const [, startLatest = null, endEarliest = null, endLatest = null] = readEdtfDays(when) ?? [];
  const isOpen = startLatest !== null && endEarliest === null && endLatest === null;
  const vouched = isOpen && published !== null ? (readEdtfDays(published)?.[0] ?? null) : endEarliest;
  return (
    (to === undefined || (startLatest !== null && startLatest <= to)) &&
    (from === undefined || (vouched !== null && vouched >= from))
  );
}

function canHave({ when }: Said, from: string | undefined, to: string | undefined): boolean {
  if (when === undefined) return false;
  const [startEarliest = null, , , endLatest = null] = readEdtfDays(when) ?? [];
  return (
    (to === undefined || startEarliest === null || startEarliest <= to) &&
    (from === undefined || endLatest === null || endLatest >= from)
  );
}

const placesOf = (test: (each: Said) => boolean) => said.flatMap((each, at) => (test(each) ? [at] : []));

/** Some of the days on which something changes, and those beside them. */
const edges = [...knownDates, ...dates, ...eventDates]
  .flatMap((date) => readEdtfDays(date) ?? [])
  .filter((day) => day !== null);
const day = fc.oneof(
  fc.constantFrom('1984-06-01', '1985-06-01', '2006-05-04', ...edges),
  fc.integer({ min: 1900, max: 2099 }).map((year) => `${year}-07-01`),
);
const period = fc
  .tuple(fc.option(day, { nil: undefined }), fc.option(day, { nil: undefined }))
  .filter(
    ([from, to]) => (from !== undefined || to !== undefined) && !(from !== undefined && to !== undefined && from > to),
  )
  .map(([from, to]) => ({ from, to }));

test('nothing is certain at a day that one of several could all lie before', async () => {
  expect(await counted({ asOf: '1985-06-01', certain: true })).not.toContain(knownDates.indexOf('[..1984]'));
  expect(await counted({ asOf: '1999-06-01', certain: true })).not.toContain(knownDates.indexOf('1985/'));
  // Its source of 2006 still says that it goes on.
  const goesOn = said.findIndex(({ when, published }) => when === '1985/..' && published !== null);
  expect(await counted({ asOf: '1986-06-01', certain: true })).toContain(goesOn);
});

test('what must have held on a day or in a period can have held then, whichever times count', async () => {
  const time = fc.oneof(
    day.map((asOf) => ({ asOf })),
    period.map((each) => ({ period: each })),
  );
  await fc.assert(
    fc.asyncProperty(
      time,
      fc.constantFrom('STATED', 'OBSERVED'),
      fc.constantFrom('LEAVE_OUT', 'KEEP'),
      async (when, timeBasis, undated) => {
        const possible = await counted({ ...when, timeBasis, undated });
        const certain = await counted({ ...when, timeBasis, undated, certain: true });
        expect(certain.filter((at) => !possible.includes(at))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test('both are what the dates of the claims say', async () => {
  await fc.assert(
    fc.asyncProperty(period, async ({ from, to }) => {
      expect(await counted({ period: { from, to } })).toEqual(placesOf((each) => canHave(each, from, to)));
      expect(await counted({ period: { from, to }, certain: true })).toEqual(
        placesOf((each) => mustHave(each, from, to)),
      );
    }),
    { numRuns: 40 },
  );
});
