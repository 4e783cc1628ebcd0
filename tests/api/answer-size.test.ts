import { GraphQLID, GraphQLString, getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { maxAnswerBytes, maxValues } from '../../src/api/plan/size-limit.ts';
import { maxQueryCharacters } from '../../src/api/plugins/use-limits.ts';
import { maxFields } from '../../src/api/plugins/use-variable-limits.ts';
import { createApi } from '../../src/api/server.ts';
import { maxLengths } from '../../src/vocabulary/limits.ts';
import { type ApiWorld, openApi } from './open-api.ts';
import { dossier, entity } from './small-world.ts';

const bodies = Array.from({ length: 32 }, (_, index) => `org:b${index}`);
const pairs = bodies.flatMap((one, index) => bodies.slice(index + 1).map((other) => [one, other] as const));
const longTitle = 'A long title of a document that says much '.repeat(40).trim();

let world: ApiWorld;
beforeAll(async () => {
  world = await openApi({
    registry: [entity('org:press', 'Press'), ...bodies.map((id) => entity(id, id))],
    dossiers: ['s', 't'].map((name) =>
      dossier(
        name,
        { title: `${longTitle} ${name}` },
        pairs.map((between) => ({ PARTNERS_WITH: { between } })),
      ),
    ),
  });
});
afterAll(() => world.close());

const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');

/** The claims of a source, each with its source, nested to a depth. */
const nest = (depth: number, last: string): string =>
  depth === 0 ? last : `claims(first: 500) { nodes { source { ${nest(depth - 1, last)} } } }`;

/** Runs a query, and counts the texts and ids that are written for the answer. */
async function askCounting(query: string) {
  const spies = [GraphQLID, GraphQLString].map((type) => vi.spyOn(type, 'serialize'));
  const answer = await world.ask(query);
  const written = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  return { answer, written };
}

const oneSource = (fields: string) => `{ sources(first: 1) { nodes { ${fields} } } }`;

describe('refuses an answer far larger than the rows behind it', () => {
  test.each([
    ['sources below their own claims, three levels deep', oneSource(nest(3, 'id'))],
    ['nine levels deep', oneSource(nest(9, 'id'))],
    [
      'back and forth between partners',
      `{ node(id: "org:b0") { ... on Organization { ${'partners(first: 500) { nodes { ... on Organization { '.repeat(5)} id ${'} } }'.repeat(5)} } } }`,
    ],
    [
      'names of types, under many aliases',
      oneSource(
        nest(
          2,
          times(300, (i) => `a${i}: __typename`),
        ),
      ),
    ],
    [
      'one long text, under many aliases',
      oneSource(
        nest(
          1,
          times(200, (i) => `a${i}: name`),
        ),
      ),
    ],
    [
      'cursors, under many aliases',
      `{ sources { nodes { claims(first: 500) { edges { ${times(460, (i) => `a${i}: cursor`)} } } } } }`,
    ],
    [
      'page information, under many aliases',
      oneSource(nest(2, `claims(first: 1) { pageInfo { ${times(400, (i) => `a${i}: endCursor`)} } }`)),
    ],
    [
      'identical fields of many root fields',
      `{ ${times(50, (i) => `r${i}: sources { nodes { claims(first: 500) { nodes { id quote note when paragraph stated reason list boilerplate words } } } }`)} }`,
    ],
    [
      'the objects in the rows of a question',
      `{ partnersOf(id: "org:b0", first: 500) { rows { relationships { evidence { nodes { source { ${nest(1, 'id name')} } } } } } } }`,
    ],
    [
      'the schema itself, under many aliases',
      `{ __schema { types { ${times(30, (i) => `a${i}: fields { type { ofType { fields { name type { name kind } args { name type { name } } } } } }`)} } } }`,
    ],
  ])('%s', async (_, query) => {
    const { answer, written } = await askCounting(query);
    const { errors } = answer;
    // What occurs many times is written once, and nothing is written beyond the limit.
    expect(written).toBeLessThanOrEqual(maxValues);
    expect(JSON.stringify(answer).length).toBeLessThan(50_000);
    expect(errors?.map(({ extensions }) => extensions?.code)).toContain('QUERY_TOO_LARGE');
    expect(new Set(errors?.map(({ extensions }) => extensions?.code))).toEqual(new Set(['QUERY_TOO_LARGE']));
    expect(world.logged).toEqual([]);
  });

  test('counts the statements in the extensions, with lists of ids of any length', async () => {
    const api = createApi({ graph: world.graph, timeoutMs: 60_000, log: (error) => expect.unreachable(String(error)) });
    const ids = Array.from({ length: maxLengths.list }, (_, index) => `org:${index}`.padEnd(maxLengths.id, 'x'));
    const response = await api.fetch('http://entente/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `query($ids: [ID!]!) { ${times(50, (i) => `a${i}: nodes(ids: $ids) { id }`)} }`,
        variables: { ids },
        extensions: { entente: { statements: true } },
      }),
    });
    const text = await response.text();
    expect(text).toContain('"statements"');
    expect(text.length).toBeLessThan(maxAnswerBytes);
  });
});

test('an error repeats only a part of a long input that is sent many times', async () => {
  const filter = Object.fromEntries(Array.from({ length: maxFields }, (_, index) => [`f${index}`, 'x'.repeat(4000)]));
  const answer = await world.ask('query($f: EntityFilter) { organizations(filter: $f) { totalCount } }', { f: filter });
  expect(answer.errors?.length).toBeGreaterThan(10);
  expect(JSON.stringify(answer).length).toBeLessThan(200_000);
});

test('a query of white space and comments is refused by its length', async () => {
  const { errors } = await world.ask(`${'\n'.repeat(maxQueryCharacters)}{ __typename }`);
  expect(errors?.[0]?.extensions?.code).toBe('QUERY_TOO_LARGE');
});

test('writes a small object once that occurs many times', async () => {
  const { answer, written } = await askCounting(oneSource(nest(1, nest(0, 'id __typename claims { totalCount }'))));
  const text = JSON.stringify(answer);
  expect(text.match(/"id"/g)).toHaveLength(pairs.length);
  expect(written).toBe(2);
  expect(await world.read(getIntrospectionQuery())).toHaveProperty('__schema');
  expect(maxValues).toBeGreaterThan(pairs.length * 10);
});
