import { readFileSync } from 'node:fs';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maxPerRequest, maxStatements, maxWaitMs } from '../../src/api/answer/admission.ts';
import { maxPerPage } from '../../src/api/plan/arguments.ts';
import { maxTables } from '../../src/api/plan/cypher-builder.ts';
import { maxAnswerBytes, maxValues } from '../../src/api/plan/size-limit.ts';
import { maxBytes, maxQueryCharacters, maxRootFields, maxTokens } from '../../src/api/plugins/use-limits.ts';
import { maxDepth, maxFields } from '../../src/api/plugins/use-variable-limits.ts';
import { createApi } from '../../src/api/server.ts';
import { readSettings } from '../../src/settings.ts';
import { maxLengths } from '../../src/vocabulary/limits.ts';
import { type ApiWorld, openApi } from './open-api.ts';
import { entity } from './small-world.ts';

let world: ApiWorld;
beforeAll(async () => {
  world = await openApi({ registry: [entity('org:a', 'A')], dossiers: [] });
});
afterAll(() => world.close());

const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join(' ');
const inOrganization = (fields: string) => `{ node(id: "org:a") { ... on Organization { ${fields} } } }`;

/**
 * Fragments that each spread the next one twice: the number of spreads is exponential, and 36 of them cannot be visited
 * one by one.
 */
const chain = (length: number, link: (next: string) => string) =>
  `${inOrganization('...F0')} ${times(length, (i) => `fragment F${i} on Organization { ${link(`...F${i + 1}`)} }`)}
   fragment F${length} on Organization { name }`;

describe('answers a short query quickly, regardless of its fragments', () => {
  test.each([
    ['side by side', (next: string) => `${next} ${next}`, { name: 'A' }],
    [
      'in inline fragments',
      (next: string) => `... { ${next} } ... on Entity { ... on Organization { ${next} } }`,
      { name: 'A' },
    ],
    [
      'under one key',
      (next: string) => `partOf { nodes { ${next} } } partOf { nodes { ${next} } }`,
      { partOf: { nodes: [] } },
    ],
  ])('fragments that spread the next one twice: %s', async (_, link, node) => {
    expect(await world.read(chain(36, link))).toEqual({ node });
  });
});

/** Links nested to a depth. */
const nest = (depth: number) =>
  `${'partners { nodes { ... on Organization { '.repeat(depth)} id ${'} } }'.repeat(depth)}`;

describe('refuses a query that is too large, with the reason', () => {
  test.each([
    [
      'fragments that double under two keys',
      chain(36, (next) => `a: partOf { nodes { ${next} } } b: partOf { nodes { ${next} } }`),
    ],
    ['many links', inOrganization(times(60, (i) => `l${i}: partners { nodes { id } }`))],
    ['links below links', inOrganization(nest(60))],
    ['ten thousand aliases', inOrganization(times(10_000, (i) => `a${i}: name`))],
    ['one field ten thousand times', inOrganization(times(10_000, () => 'name'))],
    ['many root fields', `{ ${times(maxRootFields + 1, (i) => `a${i}: organizations { totalCount }`)} }`],
    [
      'root fields in fragments',
      `{ ...A ...B } fragment A on Query { ${times(30, (i) => `a${i}: __typename`)} } fragment B on Query { ${times(30, (i) => `b${i}: __typename`)} }`,
    ],
    ['too many tokens', inOrganization(times(maxTokens, () => 'id'))],
    ['nested brackets', '{ a '.repeat(maxTokens)],
    ['deep brackets', '{ a '.repeat(100_000)],
    ['a long list', `{ nodes(ids: [${'"org:a" '.repeat(10_000)}]) { id } }`],
  ])('%s', async (_, query) => {
    const { errors } = await world.ask(query);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'QUERY_TOO_LARGE', next: expect.any(String) },
    ]);
    expect(world.logged).toEqual([]);
  });

  test('answers a query of the maximum size', async () => {
    const deep = Math.floor(maxTokens / 3) - 10;
    expect(await world.read(`${'{ ... '.repeat(deep)} { __typename } ${'}'.repeat(deep)}`)).toEqual({
      __typename: 'Query',
    });
    const roots = times(maxRootFields, (i) => `a${i}: node(id: "org:a") { id }`);
    expect(Object.keys((await world.read(`{ ${roots} }`)) as object)).toHaveLength(maxRootFields);
  });

  test('accepts the introspection query of tools', async () => {
    const query = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true, specifiedByUrl: true });
    expect(await world.read(query)).toHaveProperty('__schema.queryType.name', 'Query');
  });
});

test('does not read a request of more than a megabyte', async () => {
  const api = createApi({ graph: world.graph, timeoutMs: 1_000, log: (error) => expect.unreachable(String(error)) });
  const response = await api.fetch('http://entente/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }', variables: { long: 'x'.repeat(1_000_000) } }),
  });
  expect(response.status).toBe(413);
});

test('docs/errors.md states the limits', () => {
  const page = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');
  const figures = [...page.matchAll(/^\| [^`].* \| (\d+)[^|]*\| [^|]+ \|$/gm)].map(([, figure]) => Number(figure));
  expect(figures).toEqual([
    maxPerPage,
    maxLengths.list,
    maxFields,
    maxDepth,
    maxLengths.id,
    maxLengths.text,
    maxLengths.words,
    maxLengths.cursor,
    maxRootFields,
    maxTokens,
    maxQueryCharacters,
    maxTables,
    maxValues,
    maxAnswerBytes,
    maxPerRequest,
    readSettings({}).ENTENTE_CLIENT_STATEMENTS,
    maxStatements,
    maxWaitMs,
    maxBytes,
    readSettings({}).ENTENTE_TIMEOUT,
  ]);
});
