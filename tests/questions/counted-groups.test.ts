import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiWorld, openApi } from '../api/open-api.ts';

let world: ApiWorld;

const countries = Array.from({ length: 23 }, (_, index) => `country:A${String.fromCharCode(65 + index)}`);
const count = (of: string, participants: number, unit: string, paragraph: number) => ({
  fact: { of, participants, unit, bound: 'exactly' },
  paragraph,
});
const events = [
  'event:parts',
  'event:whole',
  'event:coastal',
  'event:observed',
  'event:bodies',
  'event:two',
  'event:mixed',
];

beforeAll(async () => {
  world = await openApi({
    registry: ['org:press', 'org:paper', 'org:a', 'org:b', ...countries, ...events].map((id) => ({
      id,
      name: `${id.slice(id.indexOf(':') + 1)} thing`,
    })),
    dossiers: [
      {
        source: { id: 'doc:one', title: 'One', publisher: 'org:press', published: '2021-01-01', paragraphs: '1-30' },
        claims: [
          { PARTICIPATED_IN: { from: countries, to: 'event:parts' }, paragraph: 1 },
          count('event:parts', 16, 'countries', 2),
          count('event:parts', 7, 'countries', 3),
          { PARTICIPATED_IN: { from: countries.slice(0, 4), to: 'event:whole' }, paragraph: 4 },
          count('event:whole', 3, 'member states', 5),
          { PARTICIPATED_IN: { from: countries.slice(0, 4), to: 'event:coastal' }, paragraph: 6 },
          count('event:coastal', 3, 'coastal countries', 7),
          { PARTICIPATED_IN: { from: countries.slice(0, 4), to: 'event:observed', role: 'delegate' }, paragraph: 8 },
          { PARTICIPATED_IN: { from: countries.slice(5, 8), to: 'event:observed', role: 'observer' }, paragraph: 8 },
          count('event:observed', 2, 'observer countries', 9),
          count('event:observed', 4, 'delegate countries', 10),
          {
            PARTICIPATED_IN: { from: ['org:a', 'org:b', ...countries.slice(0, 3)], to: 'event:bodies' },
            paragraph: 11,
          },
          count('event:bodies', 2, 'international organizations', 12),
          { PARTICIPATED_IN: { from: ['org:a', 'org:b', ...countries.slice(0, 3)], to: 'event:mixed' }, paragraph: 15 },
          count('event:mixed', 4, 'countries of the region', 16),
          count('event:two', 16, 'countries', 13),
          count('event:two', 7, 'countries', 14),
        ],
      },
      {
        source: { id: 'doc:two', title: 'Two', publisher: 'org:paper', published: '2021-01-02', paragraphs: '1-30' },
        claims: [count('event:two', 23, 'countries', 1)],
      },
    ],
  });
});

afterAll(() => world.close());

test('compares a count with the names in its group, or with nobody if its group has no names', async () => {
  const { disagreements } = (await world.read('{ disagreements { rows { what of { id } values } } }')) as {
    disagreements: { rows: readonly unknown[] };
  };
  expect(disagreements.rows).toEqual([
    { what: 'COUNT_AGAINST_NAMES', of: { id: 'event:observed' }, values: ['2 observer countries', '3 named'] },
    { what: 'COUNT_AGAINST_NAMES', of: { id: 'event:whole' }, values: ['3 member states', '4 named'] },
  ]);
});

test('someone not named may have been present if more of their kind are counted than named', async () => {
  const { absentees } = (await world.read(
    '{ absentees(ids: ["country:AW"], events: ["event:bodies", "event:mixed"]) { rows { meetings uncertain { id } } } }',
  )) as { absentees: { rows: readonly unknown[] } };
  expect(absentees.rows).toEqual([{ meetings: 2, uncertain: [{ id: 'event:mixed' }] }]);
});
