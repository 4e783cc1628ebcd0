import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiWorld, openApi } from '../api/open-api.ts';
import { sourceWith } from './source-with.ts';

let world: ApiWorld;

const source = sourceWith({ paragraphs: '1-9' });

const hub = Array.from({ length: 12 }, (_, index) => `org:member-${index}`);

beforeAll(async () => {
  world = await openApi({
    registry: [
      ...['org:a', 'org:b', 'org:m', 'org:n', 'org:o', 'org:former', 'org:alone', 'org:press', 'org:daily', 'org:hub'],
      ...['programme:p', 'programme:q', 'event:e', 'topic:t', 'doc:law', 'org:y', 'org:z', ...hub],
    ].map((id) => ({ id, name: `${id.slice(id.indexOf(':') + 1)} body` })),
    dossiers: [
      {
        source: { ...source('doc:first', 'org:press', '2010-03-01'), boilerplate: '9' },
        claims: [
          { FUNDS: { from: 'org:a', to: 'programme:p' }, paragraph: 1, when: '2001/2003' },
          { IMPLEMENTS: { from: 'org:b', to: 'programme:p' }, paragraph: 1, when: '2005/2006' },
          { PARTNERS_WITH: { between: ['org:a', 'org:m'] }, paragraph: 2, when: '2001/2003' },
          { PARTNERS_WITH: { between: ['org:m', 'org:b'] }, paragraph: 2, when: '2005' },
          { FUNDS: { from: 'org:m', to: 'org:b' }, paragraph: 2, when: '2002/..' },
          { PARTNERS_WITH: { between: ['org:a', 'org:n'] }, paragraph: 3 },
          { PARTNERS_WITH: { between: ['org:n', 'org:o'] }, paragraph: 3 },
          { PARTNERS_WITH: { between: ['org:o', 'org:b'] }, paragraph: 3 },
          { ADDRESSES: { from: ['org:y', 'org:z'], to: 'topic:t' }, paragraph: 4 },
          { CONTRIBUTES_TO: { from: ['org:y', 'org:z'], to: 'topic:t' }, paragraph: 4 },
          { PARTICIPATED_IN: { from: ['org:y', 'org:a'], to: 'event:e' }, paragraph: 9 },
          { PARTNERS_WITH: { from: 'org:hub', to: hub }, paragraph: 5 },
          { PARTNERS_WITH: { from: 'org:hub', to: 'org:m' }, paragraph: 5 },
          { PARTNERS_WITH: { from: 'org:former', to: 'org:press' }, paragraph: 6, inferred: 'so it seems' },
        ],
      },
      {
        source: source('doc:second', 'org:daily', '2015-03-01'),
        claims: [
          { PARTNERS_WITH: { between: ['org:a', 'org:n'] }, paragraph: 1 },
          { PARTNERS_WITH: { between: ['org:n', 'org:o'] }, paragraph: 1 },
          { PARTNERS_WITH: { between: ['org:o', 'org:b'] }, paragraph: 1 },
          { PARTNERS_WITH: { between: ['org:a', 'org:z'] }, paragraph: 2 },
          { PARTNERS_WITH: { between: ['org:z', 'org:b'] }, paragraph: 2, inferred: 'so it seems' },
        ],
      },
    ],
    merges: [{ id: 'org:former', into: 'org:a' }],
  });
});

afterAll(() => world.close());

const around = async (given: string, columns = 'entity { id } distance hidden') => {
  const data = await world.read(`{ neighbourhood(${given}) { rows { ${columns} } } }`);
  return (data as { neighbourhood: { rows: Record<string, unknown>[] } }).neighbourhood.rows;
};

const names = async (given: string) =>
  (await around(given)).map(({ entity, distance, hidden }) => [(entity as { id: string }).id, distance, hidden]);

test('the rows of a neighbourhood are enough to draw it, and it counts what is left out', async () => {
  expect(await names('ids: ["org:n"], radius: 2, maxEntities: 3')).toEqual([
    ['org:n', 0, 0],
    ['org:a', 1, 5],
    ['org:o', 1, 0],
    ['org:b', 2, 3],
  ]);
});

test('an entity alone has no network', async () => {
  expect(
    await around('ids: ["org:alone"], radius: 3', 'entity { id } publishers hidden hiddenKinds relationships { id }'),
  ).toEqual([{ entity: { id: 'org:alone' }, publishers: null, hidden: 0, hiddenKinds: [], relationships: [] }]);
});

test('keeps entities connected to several of those requested before those connected through a hub', async () => {
  expect(await names('ids: ["org:a", "org:b"], maxEntities: 1, types: [PARTNERS_WITH]')).toEqual([
    ['org:a', 0, 3],
    ['org:b', 0, 2],
    ['org:m', 1, 1],
  ]);
  expect(await names('ids: ["org:m"], radius: 2, maxEntities: 4, types: [PARTNERS_WITH]')).toEqual([
    ['org:m', 0, 0],
    ['org:a', 1, 2],
    ['org:b', 1, 1],
    ['org:hub', 1, 12],
    ['org:z', 2, 0],
  ]);
});

test('sorts boilerplate last, and later publications show in no column', async () => {
  expect(await names('ids: ["org:y"], kinds: [Event], evidence: {knownBy: "2012-01-01"}')).toEqual([
    ['org:y', 0, 1],
    ['event:e', 1, 1],
  ]);
  expect(await around('ids: ["org:y"], kinds: [Event]', 'entity { id } publishers')).toContainEqual({
    entity: { id: 'event:e' },
    publishers: 0,
  });
});
