import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { maxFuzzyWords, maxSearchedWords, nameQuery, nearIdQuery } from '../../src/graph/name-query.ts';
import { maxLengths } from '../../src/vocabulary/limits.ts';
import { type ApiWorld, openApi } from './open-api.ts';
import { entity } from './small-world.ts';

let world: ApiWorld;
beforeAll(async () => {
  world = await openApi({ registry: [entity('org:iom', 'IOM'), entity('country:OR', 'Oria')], dossiers: [] });
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => world.close());

const long = (length: number) => 'a'.repeat(length);
const longId = `org:${long(200_000)}`;
const manyWords = `org:${Array.from({ length: 1000 }, (_, index) => `w${index}`).join('-')}`;
const many = Array.from({ length: 501 }, (_, index) => `org:n${index}`);

describe('refuses what exceeds a maximum length before it reaches Neo4j', () => {
  test.each([
    ['an id', 'query($v: ID!) { node(id: $v) { id } }', longId],
    ['an id of many words', 'query($v: ID!) { node(id: $v) { id } }', manyWords],
    ['an id of a relationship', 'query($v: ID!) { relationship(id: $v) { id } }', `FUNDS:${long(300)}`],
    ['one of several ids', 'query($v: ID!) { nodes(ids: ["org:iom", $v]) { id } }', longId],
    ['many ids', 'query($v: [ID!]!) { nodes(ids: $v) { id } }', many],
    ['an id for a question', 'query($v: ID!) { fundersOf(id: $v) { rows { funder { id } } } }', longId],
    ['one of many words', 'query($v: ID!) { fundersOf(id: $v) { rows { funder { id } } } }', manyWords],
    [
      'ids for a question',
      'query($v: [ID!]!) { partnersOf(id: "org:iom", evidence: {publishers: $v}) { rows { partner { id } } } }',
      many,
    ],
    ['a publisher of a filter', 'query($v: ID!) { sources(filter: {publishers: [$v]}) { totalCount } }', longId],
    [
      'a nested publisher of evidence',
      'query($v: ID!) { node(id: "org:iom") { ... on Organization { partners(filter: {evidence: {publishers: [$v]}}) { totalCount } } } }',
      longId,
    ],
    ['a language', 'query($v: String!) { sources(filter: {languages: [$v]}) { totalCount } }', long(10_001)],
    ['a post', 'query($v: String!) { postHolders(id: "org:iom", post: $v) { rows { post } } }', long(1001)],
    ['a search', 'query($v: String!) { search(query: $v) { totalCount } }', long(200_000)],
    ['a cursor', 'query($v: String!) { organizations(after: $v) { totalCount } }', long(200_000)],
    [
      'a cursor of a question',
      'query($v: String!) { speakers(id: "event:x", after: $v) { endCursor } }',
      long(200_000),
    ],
  ])('%s', async (_, query, value) => {
    const [asked, rowsAsked] = [vi.spyOn(world.graph, 'read'), vi.spyOn(world.graph, 'readRows')];
    const { errors } = await world.ask(query, { v: value });
    const code = /after:/.test(query) ? 'BAD_CURSOR' : 'BAD_INPUT';
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code, next: expect.any(String) }]);
    expect(JSON.stringify(errors).length).toBeLessThan(2000);
    expect([...asked.mock.calls, ...rowsAsked.mock.calls]).toEqual([]);
    expect(world.logged).toEqual([]);
  });

  const wrong = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`statedOnl${index}`, 1]));
  const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);

  test.each([
    [
      'an object of many fields',
      'query($v: RelationshipEvidence) { paths(start: "org:iom", end: "country:OR", evidence: $v) { rows { __typename } } }',
      wrong(20_000),
      '$v has 20000 fields; the maximum is 100.',
    ],
    [
      'a nested one',
      'query($v: SourceFilter) { sources(filter: $v) { totalCount } }',
      { period: [wrong(101)] },
      '$v.period[0] has 101 fields; the maximum is 100.',
    ],
    [
      'a long list of what does not exist',
      'query($v: [Kind!]) { search(query: "a", kinds: $v) { totalCount } }',
      Array.from({ length: 85_000 }, () => 'COUNTRY'),
      '$v has 85000 entries; the maximum is 500.',
    ],
    [
      'lists within lists',
      'query($v: [Kind!]) { search(query: "a", kinds: $v) { totalCount } }',
      nested(1000),
      expect.stringContaining('is nested more than 20 levels deep.'),
    ],
    ['fields that no variable has', 'query { __typename }', wrong(20_000), '$v has 20000 fields; the maximum is 100.'],
  ])('%s, before its values are read', async (_, query, value, message) => {
    const { errors } = await world.ask(query, { v: value });
    expect(errors).toEqual([
      expect.objectContaining({ message, extensions: { code: 'BAD_INPUT', next: expect.any(String) } }),
    ]);
  });

  test('many invalid values give one short error', async () => {
    const query =
      'query($v: RelationshipEvidence) { paths(start: "org:iom", end: "country:OR", evidence: $v) { rows { __typename } } }';
    const { errors } = await world.ask(query, { v: wrong(100) });
    expect(errors?.length).toBeGreaterThan(0);
    expect(JSON.stringify(errors).length).toBeLessThan(500_000);
  });

  test('accepts the maximum lengths', async () => {
    const id = `org:${long(maxLengths.id - 4)}`;
    expect(await world.read('query($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
    const { errors } = await world.ask('query($id: ID!) { partnersOf(id: $id) { rows { partner { id } } } }', { id });
    expect(errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    const words = Array.from({ length: 1500 }, (_, index) => `w${index}`).join(' ');
    const data = await world.read('query($words: String!) { search(query: $words) { totalCount } }', { words });
    expect(data).toEqual({ search: { totalCount: 0 } });
  });
});

test('index queries do not grow with their parameters', () => {
  const texts = [
    manyWords,
    long(10_000),
    '東'.repeat(10_000),
    'ไก่ '.repeat(2500),
    '~*" '.repeat(2500),
    'ﷺ'.repeat(10_000),
  ];
  for (const text of texts) {
    const { words, all } = nameQuery(text);
    expect(words.length).toBeLessThanOrEqual(maxSearchedWords);
    expect(all.match(/~\d/g)?.length ?? 0).toBeLessThanOrEqual(maxFuzzyWords);
    expect(nearIdQuery(`org:${text}`.slice(0, maxLengths.id)).length).toBeLessThan(2000);
  }
});
