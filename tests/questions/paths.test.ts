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

const ask = async (start: string, end: string, more = '') => {
  const data = await world.read(
    `{ paths(start: "${start}", end: "${end}" ${more}) { rows { entities { id } relationships { type } length publishers } } }`,
  );
  const { rows } = (
    data as { paths: { rows: { entities: { id: string }[]; relationships: { type: string }[]; publishers: number }[] } }
  ).paths;
  return rows;
};

const through = async (...given: Parameters<typeof ask>) =>
  (await ask(...given)).map(({ entities }) => entities.slice(1, -1).map(({ id }) => id.slice(id.indexOf(':') + 1)));

test.concurrent('sorts paths by their weakest hop, then stated before inferred, then by length', async () => {
  expect(await through('org:a', 'org:b')).toEqual([['n', 'o'], ['m'], ['p'], ['z']]);
  expect(await through('org:a', 'org:b', 'longer: 0')).toEqual([['m'], ['p'], ['z']]);
  expect(await through('org:b', 'org:a', 'longer: 0')).toEqual([['m'], ['p'], ['z']]);
  expect((await ask('org:a', 'org:b')).map(({ publishers }) => publishers)).toEqual([2, 1, 1, 1]);
});

test.concurrent('an entity has no path to itself or to an unconnected entity', async () => {
  expect(await through('org:a', 'org:a')).toEqual([]);
  expect(await through('org:a', 'org:former')).toEqual([]);
  expect(await through('org:a', 'org:alone')).toEqual([]);
  expect(await through('org:former', 'org:b', 'longer: 0, avoid: ["org:m"]')).toEqual([['p'], ['z']]);
});

test.concurrent('entities and types are avoided', async () => {
  expect(await through('org:a', 'org:b', 'avoid: ["org:m", "programme:p"]')).toEqual([['n', 'o'], ['z']]);
  expect(await through('org:a', 'org:b', 'avoid: ["org:b", "org:m", "programme:p", "org:a"]')).toEqual([
    ['n', 'o'],
    ['z'],
  ]);
  expect(await through('org:a', 'org:b', 'avoidTypes: [PARTNERS_WITH]')).toEqual([['p']]);
  expect(await through('org:a', 'org:b', 'types: [FUNDS, IMPLEMENTS]')).toEqual([['p']]);
});

test.concurrent('what does not count is not a hop', async () => {
  expect(await through('org:a', 'org:b', 'evidence: {knownBy: "2012-01-01"}')).toEqual([['m'], ['p'], ['n', 'o']]);
  expect(await through('org:a', 'org:b', 'evidence: {statedOnly: true}, longer: 0')).toEqual([['m'], ['p']]);
  expect(await through('org:a', 'org:b', 'evidence: {minPublishers: 2}')).toEqual([['n', 'o']]);
  expect(await through('org:a', 'org:y', 'evidence: {minPublishers: 1}')).toEqual([]);
});

test.concurrent('themes are hops only on request', async () => {
  expect(await through('org:y', 'org:z', 'longer: 0')).toEqual([['e', 'a']]);
  expect(await through('org:y', 'org:z', 'longer: 0, themes: true')).toEqual([['t']]);
  expect(await through('org:y', 'org:z', 'types: [CONTRIBUTES_TO]')).toEqual([['t']]);
});

test.concurrent('overlapping hops share a day, also through another relationship of the same two entities', async () => {
  expect(await through('org:a', 'org:b', 'overlapping: true')).toEqual([['m']]);
  const [row] = await ask('org:a', 'org:b', 'overlapping: true');
  expect(row?.relationships).toEqual([{ type: 'PARTNERS_WITH' }, { type: 'FUNDS' }]);
  expect(await through('org:a', 'org:b', 'overlapping: true, avoidTypes: [FUNDS]')).toEqual([]);
  expect(await through('org:a', 'org:b', 'overlapping: true, evidence: {period: {from: "2004-01-01"}}')).toEqual([]);
  expect(
    await through('org:a', 'org:b', 'overlapping: true, avoid: ["org:m"], evidence: {timeBasis: OBSERVED}'),
  ).toEqual([['n', 'o'], ['z']]);
});

test.concurrent('an unknown entity gives an error', async () => {
  const { errors } = await world.ask('{ paths(start: "org:a", end: "org:alnoe") { hasNextPage } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', next: expect.stringContaining('org:alone') });
});
