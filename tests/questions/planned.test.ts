import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiWorld, openApi } from '../api/open-api.ts';
import { sourceWith } from './source-with.ts';

let world: ApiWorld;

const source = sourceWith({ paragraphs: '1-20' });

beforeAll(async () => {
  world = await openApi({
    registry: [
      ...['org:press', 'org:paper', 'org:body', 'country:AA', 'country:BB', 'country:CC', 'official:ana'],
      ...['event:fair', 'event:late', 'programme:p'],
    ].map((id) => ({ id, name: `${id.slice(id.indexOf(':') + 1)} thing` })),
    dossiers: [
      {
        source: source('doc:before', 'org:press', '2020-01-01'),
        claims: [
          { PARTICIPATED_IN: { from: ['country:AA', 'country:BB'], to: 'event:fair' }, planned: true, paragraph: 1 },
          { SPOKE_AT: { from: 'official:ana', to: 'event:fair' }, planned: true, paragraph: 2 },
          { PARTICIPATED_IN: { from: ['country:AA', 'country:CC'], to: 'event:late' }, planned: true, paragraph: 3 },
          { fact: { of: 'event:fair', participants: 30, unit: 'countries' }, planned: true, paragraph: 4 },
          { FUNDS: { from: 'org:body', to: 'programme:p', amount: '5', currency: 'EUR' }, planned: true, paragraph: 5 },
          { AFFILIATED_WITH: { from: 'official:ana', to: 'org:body', post: 'envoy' }, planned: true, paragraph: 6 },
        ],
      },
      {
        source: source('doc:after', 'org:paper', '2020-06-01'),
        claims: [
          { PARTICIPATED_IN: { from: ['country:AA', 'country:CC'], to: 'event:fair' }, paragraph: 1 },
          { fact: { of: 'event:fair', participants: 2, unit: 'countries' }, paragraph: 2 },
        ],
      },
    ],
  });
});

afterAll(() => world.close());

const rows = async (field: string, given: string, columns: string) =>
  z(await world.read(`{ answer: ${field}${given} { rows { ${columns} } } }`));
const z = (data: unknown) => (data as { answer: { rows: readonly Record<string, unknown>[] } }).answer.rows;

test('an entity only announced did not take part, but one reported as present did', async () => {
  const columns = 'event { id } entity { id } publishers named counts { number }';
  expect(await rows('participation', '', columns)).toEqual([
    { event: { id: 'event:fair' }, entity: { id: 'country:AA' }, publishers: 1, named: 2, counts: [{ number: 2 }] },
    { event: { id: 'event:fair' }, entity: { id: 'country:CC' }, publishers: 1, named: 2, counts: [{ number: 2 }] },
  ]);
  expect(await rows('absentees', '(ids: ["country:BB"])', 'entity { id } meetings uncertain { id }')).toEqual([
    { entity: { id: 'country:BB' }, meetings: 1, uncertain: [] },
  ]);
});

test('an announcement is not a speech, a meeting, a post or a payment', async () => {
  expect(await rows('speakers', '(id: "event:fair")', 'official { id }')).toEqual([]);
  expect(await rows('appearances', '(id: "official:ana")', 'at { id }')).toEqual([]);
  expect(await rows('recurringMeetings', '(kinds: [Country])', 'first { id }')).toEqual([]);
  expect(await rows('sharedNeighbours', '(ids: ["country:AA", "country:BB"])', 'entity { id }')).toEqual([]);
  expect(await rows('postHolders', '(id: "org:body")', 'official { id }')).toEqual([]);
  expect(await rows('topFunders', '(currency: "EUR")', 'funder { id } amount')).toEqual([]);
  expect(await rows('paths', '(start: "country:BB", end: "country:AA")', 'entities { id }')).toEqual([]);
  expect(await rows('programmesWithoutFunder', '', 'programme { id } plannedFunders { id }')).toEqual([
    { programme: { id: 'programme:p' }, plannedFunders: [{ id: 'org:body' }] },
  ]);
  expect(await world.read('{ funders { totalCount } }')).toMatchObject({
    funders: { totalCount: 0 },
  });
});

test('questions about announcements show them, marked', async () => {
  const around = await rows('neighbourhood', '(ids: ["event:fair"])', 'entity { id } planned');
  expect(around).toEqual(
    expect.arrayContaining([
      { entity: { id: 'country:BB' }, planned: true },
      { entity: { id: 'country:AA' }, planned: false },
    ]),
  );
  expect(await rows('undelivered', '(ids: ["country:BB"])', 'kind')).toEqual([{ kind: 'PLANNED' }]);
  expect(await rows('undelivered', '(ids: ["event:fair"], types: [PARTICIPATED_IN])', 'kind')).toHaveLength(1);
  // An expected count and an actual one do not contradict each other.
  expect(await rows('disagreements', '', 'what')).toEqual([]);
});

test('a relationship is planned if all claims that count are, with or without a filter', async () => {
  const of = (filter: string) =>
    world.read(
      `{ node(id: "event:fair") { ... on Event { participants${filter} { edges { node { id } relationships { planned plannedCount claimCount evidence { nodes { planned } } } } } } } }`,
    );
  const edge = (id: string, claims: readonly boolean[]) => ({
    node: { id },
    relationships: [
      {
        planned: claims.every(Boolean),
        plannedCount: claims.filter(Boolean).length,
        claimCount: claims.length,
        evidence: { nodes: claims.map((planned) => ({ planned })) },
      },
    ],
  });
  expect(await of('')).toEqual({
    node: {
      participants: {
        edges: expect.arrayContaining([
          edge('country:AA', [false, true]),
          edge('country:BB', [true]),
          edge('country:CC', [false]),
        ]),
      },
    },
  });
  expect(await of('(filter: {evidence: {knownBy: "2020-02-01"}})')).toEqual({
    node: {
      participants: { edges: expect.arrayContaining([edge('country:AA', [true]), edge('country:BB', [true])]) },
    },
  });
  expect(await of('(filter: {evidence: {planned: false}})')).toEqual({
    node: { participants: { edges: [edge('country:AA', [false]), edge('country:CC', [false])] } },
  });
  expect(await of('(filter: {evidence: {planned: true}})')).toEqual({
    node: { participants: { edges: [edge('country:AA', [true]), edge('country:BB', [true])] } },
  });
});

test('facts and counts can exclude what is only announced', async () => {
  const of = (planned: string) =>
    world.read(`{ node(id: "event:fair") { ... on Event {
      relationships(filter: {types: [PARTICIPATED_IN], evidence: {planned: ${planned}}}) { totalCount }
      facts(filter: {planned: ${planned}}) { number evidence { totalCount } } } } }`);
  const answered = (totalCount: number, ...numbers: readonly number[]) => ({
    node: {
      relationships: { totalCount },
      facts: expect.toSatisfy((facts: readonly { number: number }[]) => {
        expect(facts.map(({ number }) => number).sort()).toEqual([...numbers].sort());
        return true;
      }),
    },
  });
  expect(await of('false')).toEqual(answered(2, 2));
  expect(await of('true')).toEqual(answered(2, 30));
  expect(await of('null')).toEqual(answered(3, 2, 30));
});
