import { afterEach, describe, expect, test } from 'vitest';
import { createApi, listenForApi } from '../../src/api/server.ts';
import { Failure, failureCodes } from '../../src/failure.ts';
import { Graph } from '../../src/graph/graph.ts';
import { holdLabel } from '../setup/locks.ts';
import { type ApiWorld, askOn, openApi } from './open-api.ts';
import { entity } from './small-world.ts';

let world: ApiWorld;
afterEach(() => world.close());

const masked = {
  message: 'Internal error. The server has logged the details.',
  extensions: { code: 'INTERNAL_SERVER_ERROR', next: expect.any(String) },
};

const lookup = '{ node(id: "org:a") { id } }';

async function running({ graph }: ApiWorld): Promise<number> {
  const rows = await graph.readRows(
    "SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.entente = 'Query.node' RETURN currentQuery",
    {},
    { name: 'running' },
  );
  return rows.length;
}

describe('masks unexpected errors for clients and logs them in full', () => {
  test('an inconsistent graph', async () => {
    world = await openApi();
    await world.graph.writeSchema("CREATE (:Organization:Actor:Entity {id: 'org:nameless'})");
    const { data, errors } = await world.ask('{ node(id: "org:nameless") { id ... on Entity { name } } }');
    expect(data).toEqual({ node: null });
    expect(errors).toEqual([expect.objectContaining({ ...masked, path: ['node', 'name'] })]);
    expect(world.logged).toEqual([
      expect.objectContaining({ message: 'Cannot return null for non-nullable field Organization.name.' }),
    ]);
  });

  test('a value that is not in the schema', async () => {
    world = await openApi();
    await world.graph.writeSchema(
      "CREATE (:Source:Document:Entity {id: 'doc:s', name: 's'})-[:CLAIMS]->(:Claim {id: 'claim:0', list: 'torn', stated: true})",
    );
    const { data, errors } = await world.ask('{ node(id: "claim:0") { id ... on Claim { list } } }');
    expect(data).toEqual({ node: { id: 'claim:0', list: null } });
    expect(errors).toEqual([expect.objectContaining({ ...masked, path: ['node', 'list'] })]);
    expect(world.logged).toEqual([expect.objectContaining({ message: expect.stringContaining('torn') })]);
  });

  test('a missing index, with null or the answer for the other fields', async () => {
    world = await openApi({ registry: [entity('org:a', 'A')], dossiers: [] });
    await world.graph.writeSchema('DROP INDEX entity_names');
    try {
      const { errors } = await world.ask('{ node(id: "org:a") { id } search(query: "a") { totalCount } }');
      expect(errors).toEqual([expect.objectContaining({ ...masked, path: ['search'] })]);
      expect(JSON.stringify(errors)).not.toMatch(/entity_names|Neo/);
      expect(world.logged).toEqual([expect.objectContaining({ message: expect.stringContaining('entity_names') })]);
    } finally {
      await world.graph.writeSchema('MATCH (m:Migration) DELETE m');
    }
  });
});

describe('explains expected errors and says what to do', () => {
  test('a statement that exceeds the time limit', async () => {
    world = await openApi();
    await using _ = await holdLabel('Entity');
    const { errors } = await askOn(world.graph, (error) => expect.unreachable(String(error)), 300)(lookup);
    expect(errors?.[0]?.extensions).toEqual({ code: 'TIMED_OUT', next: expect.stringContaining('Ask for less') });
    await expect.poll(() => running(world)).toBe(0);
  });

  test('a server that does not answer', async () => {
    world = await openApi();
    const graph = new Graph({ bolt: 'bolt://127.0.0.1:9', user: 'neo4j', password: 'x' });
    const logged: unknown[] = [];
    const answer = await askOn(graph, (error) => logged.push(error))('{ statistics { claimCount } }');
    expect(answer.errors?.[0]?.extensions?.code).toBe('ENGINE_UNREACHABLE');
    expect(JSON.stringify(answer)).not.toMatch(/127\.0\.0\.1|bolt|NEO4J|:9/);
    expect(logged).toEqual([expect.objectContaining({ message: expect.stringContaining('127.0.0.1:9') })]);
    await graph.close();
  });

  test('a failure for operators: only its code for clients, everything in the log', async () => {
    world = await openApi();
    const told = ['TIMED_OUT', 'BUSY', 'NOT_FOUND', 'BAD_INPUT', 'BAD_CURSOR', 'QUERY_TOO_LARGE'];
    for (const code of failureCodes.filter((each) => !told.includes(each))) {
      const failure = new Failure(code, 'bolt://secret: /var/lib/secret is full', 'Run `npm run secret`.');
      class FailingGraph extends Graph {
        override async readRows(): Promise<never> {
          throw failure;
        }
      }
      const graph = new FailingGraph({ bolt: 'bolt://127.0.0.1:9', user: 'neo4j', password: 'x' });
      const logged: unknown[] = [];
      const { errors } = await askOn(graph, (error) => logged.push(error))(lookup);
      await graph.close();
      expect(errors?.[0]?.extensions).toEqual({ code, next: expect.any(String) });
      expect(JSON.stringify(errors)).not.toContain('secret');
      expect(logged).toEqual([failure]);
    }
  });

  test.each([
    ['{ nobody }', /Cannot query field/, 'GRAPHQL_VALIDATION_FAILED'],
    ['{ node { id } }', /argument "id"/, 'GRAPHQL_VALIDATION_FAILED'],
    ['{', /Syntax Error/, 'GRAPHQL_PARSE_FAILED'],
    ['{ \u0007 }', /Syntax Error/, 'GRAPHQL_PARSE_FAILED'],
    ['{ node(id: "a', /Syntax Error/, 'GRAPHQL_PARSE_FAILED'],
    ['', /Syntax Error/, 'GRAPHQL_PARSE_FAILED'],
    ['query A { __typename } query B { __typename }', /what operation/, 'OPERATION_RESOLUTION_FAILURE'],
    ['{ sources(filter: {period: {from: "soon"}}) { totalCount } }', /Invalid Day soon/, 'BAD_INPUT'],
    ['{ sources(filter: {period: {from: 2020}}) { totalCount } }', /Invalid Day 2020/, 'BAD_INPUT'],
    [
      'query($day: Day) { sources(filter: {period: {from: $day}}) { totalCount } }',
      /Invalid Day 2021-02-29/,
      'BAD_INPUT',
    ],
    ['query($day: Int) { sources(first: $day) { totalCount } }', /"\$day" got invalid value/, 'BAD_INPUT'],
    ['query($none: ID!) { node(id: $none) { id } }', /"\$none" of required type/, 'BAD_INPUT'],
    ['query($null: String = "a") { search(query: $null) { totalCount } }', /must not be null/, 'BAD_INPUT'],
    ['{ organizations(orderBy: START) { totalCount } }', /EntityOrder/, 'GRAPHQL_VALIDATION_FAILED'],
    ['mutation { a }', /not configured|mutation/i, 'BAD_INPUT'],
  ])('%s', async (query, message, code) => {
    world = await openApi();
    const { errors } = await world.ask(query, { day: '2021-02-29', null: null });
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(message),
        extensions: { code, next: expect.stringMatching(/\.$/) },
      }),
    ]);
    expect(world.logged).toEqual([]);
  });

  test.each([
    ['{', 400, 'BAD_REQUEST'],
    ['{"query": 1}', 400, 'BAD_REQUEST'],
    ['[{"query": "{ __typename }"}]', 400, 'BAD_REQUEST'],
    [JSON.stringify({ query: 'x'.repeat(1_000_000) }), 413, 'REQUEST_ENTITY_TOO_LARGE'],
  ])('an invalid request: %.30s', async (body, status, code) => {
    world = await openApi();
    const api = createApi({ graph: world.graph, timeoutMs: 1_000, log: (error) => expect.unreachable(String(error)) });
    const headers = { 'content-type': 'application/json' };
    const response = await api.fetch('http://entente/graphql', { method: 'POST', headers, body });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code, next: expect.any(String) } }] });
  });

  test.each([
    'sources(filter: {period: $period}) { totalCount }',
    'events(filter: {period: $period}) { totalCount }',
    'node(id: "org:a") { ... on Entity { relationships(filter: {evidence: {period: $period}}) { totalCount } } }',
    'node(id: "org:a") { ... on Entity { facts(filter: {period: $period}) { id } } }',
  ])('a period that ends before it begins: %s', async (field) => {
    world = await openApi();
    const ask = (from: string, to: string) =>
      world.ask(`query($period: Period) { ${field} }`, { period: { from, to } });
    const { errors } = await ask('2021-01-02', '2021-01-01');
    expect(errors?.[0]?.message).toBe('The period ends (2021-01-01) before it starts (2021-01-02).');
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_INPUT', next: expect.stringContaining('`from`') });
    expect((await ask('2021-01-01', '2021-01-01')).errors).toBeUndefined();
  });

  test('too many ids', async () => {
    world = await openApi();
    const ids = Array.from({ length: 501 }, (_, index) => `org:${index}`);
    const query = 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect((await world.ask(query, { ids })).errors?.[0]?.extensions?.code).toBe('BAD_INPUT');
    expect(await world.read(query, { ids: ids.slice(1) })).toEqual({ nodes: ids.slice(1).map(() => null) });
  });
});

test('a client that disconnects ends its statement on the server', async () => {
  world = await openApi();
  await using lock = await holdLabel('Entity');
  const listening = await listenForApi('127.0.0.1', 0);
  const api = createApi({ graph: world.graph, timeoutMs: 600_000, log: (error) => expect.unreachable(String(error)) });
  listening.serve({ api, isReady: async () => true });
  try {
    const client = new AbortController();
    const answer = fetch(`${listening.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: lookup }),
      signal: client.signal,
    });
    await lock.isWaitedFor();
    expect(await running(world)).toBe(1);
    client.abort();
    await expect(answer).rejects.toThrow('aborted');
    await expect.poll(() => running(world)).toBe(0);
  } finally {
    await listening.close();
  }
});
