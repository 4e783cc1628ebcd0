import { afterAll, beforeAll, expect, test } from 'vitest';
import { mergeEntities } from '../../src/import/merge/merge-entities.ts';
import { type ApiWorld, openApi } from '../api/open-api.ts';

let world: ApiWorld;

const source = (id: string, publisher: string) => ({
  id,
  title: id,
  publisher,
  published: '2021-05-04',
  paragraphs: '1-9',
});

beforeAll(async () => {
  world = await openApi({
    registry: ['org:one', 'org:two', 'org:three', 'org:former', 'org:lonely', 'programme:x', 'programme:y'].map(
      (id) => ({
        id,
        name: `${id.slice(id.indexOf(':') + 1)} body`,
      }),
    ),
    dossiers: [
      {
        source: source('doc:a', 'org:one'),
        claims: [
          { FUNDS: { from: ['org:one', 'org:two'], to: 'programme:x' }, paragraph: 1 },
          { FUNDS: { from: 'org:former', to: 'programme:y' }, paragraph: 2 },
          { FUNDS: { from: 'org:two', to: 'programme:y' }, paragraph: 3, inferred: 'so it seems' },
        ],
      },
      {
        source: { ...source('doc:b', 'org:three'), published: '2022-01-01', furniture: '9' },
        claims: [
          { FUNDS: { from: ['org:one', 'org:two'], to: 'programme:x' }, paragraph: 1, when: '2019/2020' },
          { IMPLEMENTS: { from: ['org:one', 'org:lonely'], to: 'programme:y' }, paragraph: 9 },
        ],
      },
    ],
  });
});

afterAll(() => world.close());

const shared = (ids: readonly string[], evidence = '') =>
  world.ask(
    `query($ids: [ID!]!) { sharedNeighbours(ids: $ids ${evidence}) { rows { entity { id } publishers relationships { sourceCount } } hasNextPage endCursor read { sources firstPublished lastPublished } } }`,
    { ids },
  );

test('an entity that there is not is an error that suggests near ones', async () => {
  const { errors } = await shared(['org:nobody', 'org:lonly']);
  expect(errors?.[0]).toMatchObject({ message: 'There is no org:nobody.', extensions: { code: 'NOT_FOUND' } });
  const { errors: slip } = await shared(['org:one', 'org:lonly']);
  expect(slip?.[0]?.extensions?.next).toContain('org:lonely');
});

test('an entity shares nothing with itself, and nothing is no error', async () => {
  expect(await shared(['org:one', 'org:one'])).toMatchObject({
    data: { sharedNeighbours: { rows: [], endCursor: null, read: { sources: 2, firstPublished: '2021-05-04' } } },
  });
});

test('counts of relationships below are those of the claims that count', async () => {
  const rows = (evidence: string) => shared(['org:one', 'org:two'], evidence).then(({ data }) => data);
  expect(await rows('')).toMatchObject({
    sharedNeighbours: {
      rows: [
        { entity: { id: 'programme:x' }, publishers: 2 },
        { entity: { id: 'programme:y' }, publishers: 0 },
      ],
    },
  });
  expect(await rows('evidence: {knownBy: "2021-12-31"}')).toMatchObject({
    sharedNeighbours: {
      rows: [{ entity: { id: 'programme:x' }, publishers: 1, relationships: [{ sourceCount: 1 }, { sourceCount: 1 }] }],
      read: { sources: 1 },
    },
  });
  expect(await rows('evidence: {statedOnly: true, asOf: "2019-05-05"}')).toMatchObject({
    sharedNeighbours: { rows: [{ entity: { id: 'programme:x' }, publishers: 1 }] },
  });
});

test('pages go on where the last one ended', async () => {
  const page = (after: string | null) =>
    world.read(
      'query($after: String) { sharedNeighbours(ids: ["org:one", "org:two"], first: 1, after: $after) { rows { entity { id } } hasNextPage endCursor } }',
      { after },
    ) as Promise<{ sharedNeighbours: { rows: unknown[]; hasNextPage: boolean; endCursor: string } }>;
  const { sharedNeighbours: first } = await page(null);
  expect(first).toMatchObject({ rows: [{ entity: { id: 'programme:x' } }], hasNextPage: true });
  expect(await page(first.endCursor)).toMatchObject({
    sharedNeighbours: { rows: [{ entity: { id: 'programme:y' } }], hasNextPage: false },
  });
  const { errors } = await world.ask('{ sharedNeighbours(ids: ["org:one"], after: "xyz") { hasNextPage } }');
  expect(errors?.[0]?.extensions?.code).toBe('BAD_CURSOR');
});

test('an id that was merged is asked about as the entity that it is', async () => {
  await mergeEntities(world.graph, [{ id: 'org:former', into: 'org:one', by: 'a', why: 'b', on: '2026-01-01' }]);
  expect(await shared(['org:former', 'org:two'], 'types: [FUNDS]')).toMatchObject({
    data: { sharedNeighbours: { rows: [{ entity: { id: 'programme:x' } }, { entity: { id: 'programme:y' } }] } },
  });
});
