import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Admission, type Admit, Gate, maxPerRequest } from '../../src/api/answer/admission.ts';
import { createApi, listenForApi } from '../../src/api/server.ts';
import { maxConnections, toFailure } from '../../src/graph/failures.ts';
import { Graph } from '../../src/graph/graph.ts';
import { pingDatabase } from '../../src/graph/ping-database.ts';
import { holdLabel } from '../setup/locks.ts';
import { testEngine } from '../setup/test-engine.ts';
import { openBoltProxy } from './bolt-proxy.ts';
import { type ApiWorld, openApi } from './open-api.ts';
import { entity } from './small-world.ts';

let world: ApiWorld;
beforeAll(async () => {
  world = await openApi({ registry: [entity('org:a', 'A')], dossiers: [] });
});
afterAll(() => world.close());

/** Listens like a paused Neo4j: accepts connections and never answers. */
async function openPaused() {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => void sockets.add(socket.on('error', () => undefined)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    graph: new Graph({
      bolt: `bolt://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
      user: 'neo4j',
      password: 'x',
    }),
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** Returns whether a number of connections can be open at once, which takes long on a busy machine. */
const areOpen = (graph: Graph, count: number) =>
  Promise.all(Array.from({ length: count }, () => graph.readRows('RETURN 1', {}, { name: 'test' }))).then(
    () => true,
    () => false,
  );

describe('a database that hangs', () => {
  test('ends a query with an error code, without an address', async () => {
    const paused = await openPaused();
    const logged: unknown[] = [];
    const api = createApi({ graph: paused.graph, timeoutMs: 1, log: (error) => logged.push(error) });
    const response = await api.fetch('http://entente/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ organizations { totalCount } statistics { claimCount } }' }),
    });
    const text = await response.text();
    paused.close();
    await paused.graph.close();
    expect(text).toContain('ENGINE_UNREACHABLE');
    expect(text).not.toContain('127.0.0.1');
    expect(logged.length).toBeGreaterThan(0);
  });

  test('does not count as busy, although no connection can be opened', async () => {
    const paused = await openPaused();
    const asked = paused.graph.readRows('RETURN 1', {}, { name: 'test', timeoutMs: 60_000 });
    await expect(asked).rejects.toMatchObject({
      code: 'ENGINE_UNREACHABLE',
      message: expect.stringContaining('Connection acquisition timed out'),
    });
    paused.close();
    await paused.graph.close();
  });

  test.each(['organizations { totalCount }', 'centrality(measure: DEGREE) { rows { score } }'])(
    'ends a query on an open connection: %s',
    async (field) => {
      const engine = testEngine();
      await using opened = new AsyncDisposableStack();
      const proxy = opened.adopt(await openBoltProxy(engine.bolt), (each) => each.close());
      const graph = opened.adopt(new Graph({ ...engine, bolt: proxy.uri }), (each) => each.close());
      // More connections than the query needs, so that its later steps find one too.
      await expect.poll(() => areOpen(graph, 3)).toBe(true);
      opened.defer(proxy.pause());
      // Longer than the wait for a connection.
      const api = createApi({ graph, timeoutMs: 6_000, log: () => undefined });
      const response = await api.fetch('http://entente/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: `{ ${field} }` }),
      });
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'ENGINE_UNREACHABLE' } }] });
    },
  );

  test('ends what is running when the connection is closed, although no time limit has passed', async () => {
    const engine = testEngine();
    await using opened = new AsyncDisposableStack();
    const proxy = opened.adopt(await openBoltProxy(engine.bolt), (each) => each.close());
    const graph = new Graph({ ...engine, bolt: proxy.uri });
    await expect.poll(() => areOpen(graph, 1)).toBe(true);
    opened.defer(proxy.pause());
    const asked = graph.readRows('RETURN 2', {}, { name: 'test', timeoutMs: 3_600_000 });
    await Promise.all([expect(asked).rejects.toMatchObject({ code: 'ENGINE_UNREACHABLE' }), graph.close()]);
  });

  test('is distinguished from one whose connections are all in use', () => {
    const codeWith = (active: number) => {
      const message = `Connection acquisition timed out in 5000 ms. Pool status: Active conn count = ${active}, Idle conn count = 0.`;
      return toFailure(new neo4j.Neo4jError(message, 'N/A', '50N42', message));
    };
    expect(codeWith(maxConnections)).toMatchObject({ code: 'BUSY' });
    expect(codeWith(maxConnections - 1)).toMatchObject({ code: 'ENGINE_UNREACHABLE' });
  });

  test('is not ready, although connections are open', async () => {
    const engine = testEngine();
    const proxy = await openBoltProxy(engine.bolt);
    const graph = new Graph({ ...engine, bolt: proxy.uri });
    const server = await listenForApi('127.0.0.1', 0);
    const api = createApi({ graph, timeoutMs: 1_000, log: () => undefined });
    server.serve({ api, isReady: () => pingDatabase(graph) });
    const ask = async () => (await fetch(`${server.url}/readyz`)).status;
    await expect.poll(ask).toBe(200);
    const goOn = proxy.pause();
    expect(await ask()).toBe(503);
    goOn();
    await expect.poll(ask).toBe(200);
    await server.close();
    await graph.close();
    await proxy.close();
  });

  test('is not ready, and has at most one readiness check running', async () => {
    let asked = 0;
    const server = await listenForApi('127.0.0.1', 0);
    const api = createApi({ graph: world.graph, timeoutMs: 1_000, log: () => undefined });
    const isReady = () => {
      asked += 1;
      return new Promise<boolean>(() => undefined);
    };
    server.serve({ api, isReady });
    const answers = await Promise.all([1, 2, 3].map(() => fetch(`${server.url}/readyz`)));
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503]);
    expect(asked).toBe(1);
    await server.close();
  });
});

describe('a client that comes when all places are taken', () => {
  test('waits and is admitted in order', async () => {
    const gate = new Gate(2);
    const [leave] = await Promise.all([gate.enter(), gate.enter()]);
    const entered: string[] = [];
    const waiting = ['first', 'second'].map((name) =>
      gate.enter().then((leaveAgain) => {
        entered.push(name);
        return leaveAgain;
      }),
    );
    leave();
    leave();
    const leaveFirst = await waiting[0];
    expect(entered).toEqual(['first']);
    leaveFirst?.();
    await waiting[1];
    expect(entered).toEqual(['first', 'second']);
  });

  test('is refused as busy and can retry, while other clients are served', async () => {
    const admission = new Admission(1, 0);
    const leave = await admission.forRequest('')();
    const api = createApi({
      graph: world.graph,
      timeoutMs: 60_000,
      admission,
      log: (error) => expect.unreachable(String(error)),
    });
    const ask = () =>
      api.fetch('http://entente/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ organizations { totalCount } }' }),
      });
    const refused = await ask();
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'BUSY', next: expect.any(String) } }],
    });
    (await admission.forRequest('another')())();
    leave();
    expect(await (await ask()).json()).toEqual({ data: { organizations: { totalCount: 1 } } });
  });

  test('leaves the queue when it disconnects', async () => {
    const gate = new Gate(1);
    const leave = await gate.enter();
    const client = new AbortController();
    const waiting = gate.enter(undefined, client.signal);
    client.abort();
    await expect(waiting).rejects.toThrow('aborted');
    leave();
    expect(gate.isIdle).toBe(true);
  });

  test('uses only a few places for a request with many fields', async () => {
    const admit = new Admission(100).forRequest('');
    const leaves = await Promise.all(Array.from({ length: maxPerRequest }, () => admit()));
    let entered = false;
    const next = admit().then((leave) => {
      entered = true;
      return leave;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(entered).toBe(false);
    leaves[0]?.();
    (await next)();
  });
});

/** Counts the places that are taken. */
class CountingAdmission extends Admission {
  taken = 0;

  override forRequest(client: string): Admit {
    const admit = super.forRequest(client);
    return (signal) => {
      this.taken += 1;
      return admit(signal);
    };
  }
}

describe('every statement takes a place', () => {
  /** Runs a query through a separate API; returns the answer and the statements that reached Neo4j. */
  async function askCounted(query: string, admission: Admission) {
    const engine = testEngine();
    await using opened = new AsyncDisposableStack();
    const proxy = opened.adopt(await openBoltProxy(engine.bolt), (each) => each.close());
    const graph = opened.adopt(new Graph({ ...engine, bolt: proxy.uri }), (each) => each.close());
    const api = createApi({ graph, timeoutMs: 600_000, admission, log: (error) => expect.unreachable(String(error)) });
    const response = await api.fetch('http://entente/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return { answer: await response.json(), statements: proxy.statements };
  }

  test.each([
    'organizations { nodes { id relationships { totalCount } } }',
    'statistics { claimCount }',
    'search(query: "a") { totalCount }',
    'sourcesAbout(id: "org:a") { rows { source { id } } }',
    'sourcesAbout(id: "org:a", evidence: {statedOnly: true}) { notes { text } }',
  ])('%s', async (field) => {
    const admission = new CountingAdmission(32);
    const { answer, statements } = await askCounted(`{ ${field} }`, admission);
    expect(answer).not.toHaveProperty('errors');
    expect(admission.taken).toBe(statements.length);
    expect(admission.taken).toBeGreaterThan(0);
  });

  test.each(['organizations { totalCount }', 'centrality(measure: DEGREE) { rows { score } }'])(
    'sends nothing for a statement without a place: %s',
    async (field) => {
      const admission = new Admission(1, 0);
      const leave = await admission.forRequest('')();
      const { answer, statements } = await askCounted(`{ ${field} }`, admission);
      leave();
      expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BUSY' } }] });
      expect(statements).toEqual([]);
    },
  );

  test('answers a small request next to six slow requests of fifty fields', async () => {
    const log = (error: unknown) => expect.unreachable(String(error));
    await using opened = new AsyncDisposableStack();
    const server = opened.adopt(await listenForApi('127.0.0.1', 0, { log }), (each) => each.close());
    server.serve({ api: createApi({ graph: world.graph, timeoutMs: 600_000, log }), isReady: async () => true });
    const ask = async (query: string) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return response.json();
    };
    const fields = Array.from({ length: 50 }, (_, index) => `f${index}`);
    const query = `{ ${fields.map((name) => `${name}: node(id: "org:a") { id }`).join(' ')} }`;
    await expect.poll(() => areOpen(world.graph, 6 * maxPerRequest)).toBe(true);
    // Statements without a plan wait for one another instead of for the lock.
    await ask(query);
    const lock = opened.use(await holdLabel('Entity'));
    const heavyAnswers = Promise.all(Array.from({ length: 6 }, () => ask(query)));
    await lock.isWaitedFor(6 * maxPerRequest);
    expect(await ask('{ sources { totalCount } }')).toEqual({ data: { sources: { totalCount: 0 } } });
    expect(await lock.countWaiting()).toBe(6 * maxPerRequest);
    await lock[Symbol.asyncDispose]();
    const data = Object.fromEntries(fields.map((name) => [name, { id: 'org:a' }]));
    expect(await heavyAnswers).toEqual(Array.from({ length: 6 }, () => ({ data })));
  });
});

describe('a list of ids has a maximum of 500', () => {
  const ids = Array.from({ length: 501 }, (_, index) => `org:${index}`);
  test.each([
    'organizations(filter: {ids: $ids}) { totalCount }',
    'sources(filter: {publishers: $ids}) { totalCount }',
    'sources(filter: {languages: $ids}) { totalCount }',
    'node(id: "org:a") { ... on Entity { relationships(filter: {evidence: {publishers: $ids}}) { totalCount } } }',
    'sharedNeighbours(ids: $ids) { hasNextPage }',
    'neighbourhood(ids: $ids) { hasNextPage }',
    'partnersOf(id: "org:a", rollUp: true, keepApart: $ids) { hasNextPage }',
    'partnersOf(id: "org:a", evidence: {publishers: $ids}) { hasNextPage }',
    'paths(start: "org:a", end: "org:b", avoid: $ids) { hasNextPage }',
  ])('%s', async (field) => {
    const type = field.includes('languages') ? 'String' : 'ID';
    const { errors } = await world.ask(`query($ids: [${type}!]!) { ${field} }`, { ids });
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_INPUT']);
    expect(world.logged).toEqual([]);
  });
});
