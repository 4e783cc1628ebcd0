import fc from 'fast-check';
import { z } from 'zod';
import { readEdtfDays } from '../../src/check/stored/read-edtf-days.ts';
import { edtfLike } from '../setup/some-edtf.ts';
import { type ApiWorld, openApi } from './open-api.ts';
import { dossier, entity } from './small-world.ts';

/** Dates that a dossier can contain, most of them close to one another. */
const aDate = edtfLike.filter((text) => readEdtfDays(text) !== undefined);
export const knownDates = [
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
  '2022-07-XX/..',
];
const publications = ['2006', '1984/2007', '[..2006]', '1990/..', '2006-05-04', null];

export interface DatedClaim {
  readonly source: string;
  readonly when: string | undefined;
  readonly published: string | null;
  readonly event: number | undefined;
}

const dates = fc.sample(aDate, 60);
const eventDates = fc.sample(aDate, 12);
export const said = [...knownDates, ...dates, ...dates.slice(0, 16).map(() => undefined)].map(
  (when, at): DatedClaim => ({
    source: `s${at % publications.length}`,
    when,
    published: publications[at % publications.length] ?? null,
    event: at % 3 === 0 ? at % eventDates.length : undefined,
  }),
);

/** Opens a world in which each claim of `said` is the only evidence for a separate relationship. */
export async function openDatedWorld(): Promise<ApiWorld> {
  return openApi({
    registry: [
      entity('org:press', 'Press'),
      entity('org:a', 'A'),
      ...said.map((_, at) => entity(`programme:b${at}`, `B ${at}`)),
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
                  SUPPORTS: { from: 'org:a', to: `programme:b${place}` },
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
}

const answer = z.object({
  node: z.object({ supports: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })) }) }),
});

/** Returns the indexes in `said` of the claims that count under a filter in GraphQL. */
export async function findCounted(world: ApiWorld, evidence: object): Promise<readonly number[]> {
  const data = await world.read(
    'query($evidence: EvidenceFilter) { node(id: "org:a") { ... on Organization { supports(filter: {evidence: $evidence}, first: 100) { edges { node { id } } } } } }',
    { evidence },
  );
  const ids = answer.parse(data).node.supports.edges.map(({ node }) => Number(/\d+$/.exec(node.id)?.[0]));
  return ids.sort((one, other) => one - other);
}

/** Some of the days on which something changes, and their neighbours. */
const edges = [...knownDates, ...dates, ...eventDates]
  .flatMap((date) => readEdtfDays(date) ?? [])
  .filter((day) => day !== null);
export const day: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('1984-06-01', '1985-06-01', '2006-05-04', ...edges),
  fc.integer({ min: 1900, max: 2099 }).map((year) => `${year}-07-01`),
);
export const period = fc
  .tuple(fc.option(day, { nil: undefined }), fc.option(day, { nil: undefined }))
  .filter(
    ([from, to]) => (from !== undefined || to !== undefined) && !(from !== undefined && to !== undefined && from > to),
  )
  .map(([from, to]) => ({ from, to }));
