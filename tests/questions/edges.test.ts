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
    registry: [
      ...['org:one', 'org:two', 'org:three', 'org:former', 'org:lonely', 'programme:x', 'programme:y'],
      ...['country:AA', 'org:department', 'org:bureau', 'org:system', 'org:agency', 'org:other-agency', 'org:office'],
      ...['org:branch', 'org:joint', 'programme:z', 'org:payer', 'org:doer', 'programme:paid'],
    ].map((id) => ({ id, name: `${id.slice(id.indexOf(':') + 1)} body` })),
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
        source: { ...source('doc:b', 'org:three'), published: '2022-01-01', boilerplate: '9' },
        claims: [
          { FUNDS: { from: ['org:one', 'org:two'], to: 'programme:x' }, paragraph: 1, when: '2019/2020' },
          { IMPLEMENTS: { from: ['org:one', 'org:lonely'], to: 'programme:y' }, paragraph: 9 },
        ],
      },
      {
        source: { ...source('doc:c', 'org:three'), published: '2022-02-02' },
        claims: [
          { PART_OF: { from: 'org:bureau', to: 'org:department' }, paragraph: 1 },
          { PART_OF: { from: 'org:department', to: 'country:AA' }, paragraph: 1 },
          { PART_OF: { from: 'org:office', to: 'org:agency' }, paragraph: 2 },
          { PART_OF: { from: 'org:branch', to: 'org:other-agency' }, paragraph: 2 },
          { PART_OF: { from: ['org:agency', 'org:other-agency'], to: 'org:system' }, paragraph: 2 },
          { PART_OF: { from: 'org:joint', to: ['org:system', 'country:AA'] }, paragraph: 2 },
          { FUNDS: { from: ['org:bureau', 'org:office'], to: 'programme:z' }, paragraph: 3 },
          { PARTNERS_WITH: { from: ['org:department', 'org:office'], to: 'org:branch' }, paragraph: 4 },
          { PARTNERS_WITH: { from: ['org:bureau', 'org:agency'], to: 'org:joint' }, paragraph: 5 },
        ],
      },
      // Two without a connection, until a third publishes with both.
      ...[
        { ...source('doc:d', 'org:lonely'), published: '2019-01-01' },
        { ...source('doc:e', 'org:three'), published: '2019-02-02' },
        { ...source('doc:f', 'org:lonely'), publisher: ['org:lonely', 'org:three'], published: '2022-03-03' },
      ].map((each) => ({
        source: each,
        claims: [
          { FUNDS: { from: 'org:payer', to: 'programme:paid' }, paragraph: 1 },
          { IMPLEMENTS: { from: 'org:doer', to: 'programme:paid' }, paragraph: 2 },
        ],
      })),
    ],
  });
});

afterAll(() => world.close());

const shared = (ids: readonly string[], evidence = '') =>
  world.ask(
    `query($ids: [ID!]!) { sharedNeighbours(ids: $ids ${evidence}) { rows { entity { id } publishers relationships { sourceCount } } hasNextPage endCursor read { sources firstPublished lastPublished } } }`,
    { ids },
  );

test.concurrent('an unknown entity gives an error with suggestions', async () => {
  const { errors } = await shared(['org:nobody', 'org:lonly']);
  expect(errors?.[0]).toMatchObject({ message: 'Unknown entity `org:nobody`.', extensions: { code: 'NOT_FOUND' } });
  const { errors: slip } = await shared(['org:one', 'org:lonly']);
  expect(slip?.[0]?.extensions?.next).toContain('org:lonely');
});

test.concurrent('an unknown entity is reported even among known ones', async () => {
  const { errors } = await shared(['org:one', 'org:two', 'org:lonly']);
  expect(errors?.[0]).toMatchObject({ message: 'Unknown entity `org:lonly`.', extensions: { code: 'NOT_FOUND' } });
});

test.concurrent('refuses an id of the wrong kind and reversed days, and says what is accepted', async () => {
  const { errors: kind } = await shared(['org:one', 'org:two'], 'keepApart: ["programme:x"]');
  expect(kind?.[0]?.message).toContain('keepApart.0: must be the id of an Organization or Country');
  const { errors: days } = await world.ask('{ changes(since: "2021-01-02", until: "2021-01-01") { hasNextPage } }');
  expect(days?.[0]).toMatchObject({
    message: 'Invalid parameters for changes: until: must not come before since.',
    extensions: { code: 'BAD_INPUT' },
  });
});

test.concurrent('an entity shares nothing with itself, and an empty answer is not an error', async () => {
  expect(await shared(['org:one', 'org:one'])).toMatchObject({
    data: { sharedNeighbours: { rows: [], endCursor: null, read: { sources: 6, firstPublished: '2019-01-01' } } },
  });
});

test.concurrent('counts in nested relationships include only the claims that count', async () => {
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
      read: { sources: 3 },
    },
  });
  expect(await rows('evidence: {statedOnly: true, asOf: "2019-05-05"}')).toMatchObject({
    sharedNeighbours: { rows: [{ entity: { id: 'programme:x' }, publishers: 1 }] },
  });
});

test.concurrent('a next page continues after the last row', async () => {
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

test.concurrent('a bureau stands for its country, an office for the nearest body that is requested or kept apart', async () => {
  const apart = async (more: string) => {
    const { data } = await world.ask(
      `{ sharedNeighbours(ids: ["country:AA", "org:agency"], ${more}) { rows { entity { id } sharedBy { id } relationships { from { id } } } } }`,
    );
    return data;
  };
  expect(await apart('types: [FUNDS]')).toEqual({ sharedNeighbours: { rows: [] } });
  expect(await apart('types: [FUNDS], rollUp: true')).toEqual({
    sharedNeighbours: {
      rows: [
        {
          entity: { id: 'programme:z' },
          sharedBy: [{ id: 'country:AA' }, { id: 'org:agency' }],
          relationships: [{ from: { id: 'org:bureau' } }, { from: { id: 'org:office' } }],
        },
      ],
    },
  });
  const partners = (more: string) => apart(`types: [PARTNERS_WITH], rollUp: true ${more}`);
  const row = (id: string) => expect.objectContaining({ entity: { id } });
  expect(await partners('')).toEqual({ sharedNeighbours: { rows: [row('org:joint'), row('org:system')] } });
  expect(await partners('keepApart: ["org:other-agency"]')).toEqual({
    sharedNeighbours: { rows: [row('org:joint'), row('org:other-agency')] },
  });
  expect(await partners('evidence: {knownBy: "2021-12-31"}')).toEqual({ sharedNeighbours: { rows: [] } });
});

test.concurrent('a question about relationships accepts a minimum of sources or independent publishers', async () => {
  const found = async (evidence: string) => {
    const { data } = await shared(['org:one', 'org:two'], `types: [FUNDS], evidence: {${evidence}}`);
    return data;
  };
  const rows = [expect.objectContaining({ entity: { id: 'programme:x' } })];
  expect(await found('minSources: 2')).toMatchObject({ sharedNeighbours: { rows } });
  expect(await found('minPublishers: 2')).toMatchObject({ sharedNeighbours: { rows } });
  expect(await found('minPublishers: 2, knownBy: "2021-12-31"')).toMatchObject({ sharedNeighbours: { rows: [] } });
});

test.concurrent.each([
  'moneyWays(funder: "org:payer", receiver: "org:doer", evidence: $evidence) { rows { path { id } } }',
  'paths(start: "org:payer", end: "org:doer", evidence: $evidence) { rows { entities { id } } }',
  'bridges(group: ["org:payer"], other: ["org:doer"], evidence: $evidence) { rows { entity { id } } }',
  'centrality(measure: DEGREE, kinds: [Programme], evidence: $evidence) { rows { entity { id } } }',
  'communities(evidence: $evidence) { rows { members { id } } }',
])('publishers that a later source joins were independent before: %s', async (question) => {
  const answer = async (evidence: object) =>
    JSON.stringify(
      await world.read(`query ($evidence: RelationshipEvidence) { ${question} }`, {
        evidence: { minPublishers: 2, ...evidence },
      }),
    );
  expect(await answer({})).not.toContain('programme:paid');
  expect(await answer({ knownBy: '2020-01-01' })).toContain('programme:paid');
});

test('a merged id is resolved to its entity', async () => {
  await mergeEntities(world.graph, [{ id: 'org:former', into: 'org:one', by: 'a', why: 'b', on: '2026-01-01' }]);
  expect(await shared(['org:former', 'org:two'], 'types: [FUNDS]')).toMatchObject({
    data: { sharedNeighbours: { rows: [{ entity: { id: 'programme:x' } }, { entity: { id: 'programme:y' } }] } },
  });
});
