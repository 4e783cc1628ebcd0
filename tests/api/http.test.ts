import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiServer, createApi, listenForApi } from '../../src/api/server.ts';
import { type ApiWorld, openApi } from './open-api.ts';
import { entity } from './small-world.ts';

let world: ApiWorld;
let server: ApiServer;
let port: number;
const logged: unknown[] = [];

beforeAll(async () => {
  world = await openApi({ registry: [entity('org:a', 'A')], dossiers: [] });
  server = await listenForApi('127.0.0.1', 0, {
    hosts: ['graph.example'],
    origins: ['https://news.example'],
    log: (error) => logged.push(error),
  });
  port = Number(new URL(server.url).port);
  const api = createApi({ graph: world.graph, timeoutMs: 60_000, log: (error) => logged.push(error) });
  server.serve({ api, isReady: async () => true });
});
afterAll(async () => {
  await server.close();
  await world.close();
});

/** Sends bytes, and returns everything received until the server closes. */
function send(bytes: string | Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const received: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
    socket.on('data', (data) => received.push(data));
    socket.on('close', () => resolve(Buffer.concat(received).toString()));
    socket.on('error', reject);
  });
}

const head = (line: string, ...headers: string[]) => `${[line, ...headers, 'Connection: close'].join('\r\n')}\r\n\r\n`;
const post = (body: string | Buffer, ...headers: string[]) =>
  Buffer.concat([
    Buffer.from(
      head(
        'POST /graphql HTTP/1.1',
        'Host: localhost',
        'Content-Type: application/json',
        `Content-Length: ${Buffer.byteLength(body)}`,
        ...headers,
      ),
    ),
    Buffer.from(body),
  ]);

const leaks = /node_modules|\.[tj]s:\d|file:\/\/|\/src\/|bolt:|Neo4j\w*Error|at \w+ \(/;

/** Returns the status and code of an answer, and checks that it reveals no internals. */
function codeOf(answer: string): string {
  expect(answer).not.toMatch(leaks);
  const [, status = 'none'] = /^HTTP\/1\.1 (\d{3})/.exec(answer) ?? [];
  const [, code = 'none'] = /"code":"(\w+)"/.exec(answer) ?? [];
  return `${status} ${code}`;
}

describe('every invalid input gets an error code', () => {
  test.each([
    ['a malformed host', head('GET / HTTP/1.1', 'Host: ['), '400 BAD_REQUEST'],
    ['no host', head('GET /graphql HTTP/1.1'), '400 BAD_REQUEST'],
    ['two hosts', head('GET / HTTP/1.1', 'Host: localhost', 'Host: localhost'), '400 BAD_REQUEST'],
    ['an unsupported media type', post('{"query":"{ __typename }"}', 'Accept: image/png'), '406 BAD_REQUEST'],
    ['an unknown host', head('GET / HTTP/1.1', 'Host: rebound.example'), '421 HOST_REFUSED'],
    ['not HTTP', 'hello\r\n\r\n', '400 BAD_REQUEST'],
    ['a header without a colon', head('GET / HTTP/1.1', 'Host: localhost', 'nonsense'), '400 BAD_REQUEST'],
    ['too long headers', head('GET / HTTP/1.1', `X: ${'x'.repeat(40_000)}`), '431 BAD_REQUEST'],
    ['an unknown method', head('BREW / HTTP/1.1', 'Host: localhost'), '400 BAD_REQUEST'],
    ['an unsupported method', head('DELETE /graphql HTTP/1.1', 'Host: localhost'), '405 BAD_REQUEST'],
    ['CONNECT', head('CONNECT other:443 HTTP/1.1', 'Host: localhost'), '405 BAD_REQUEST'],
    ['an address instead of a path', head('GET http://other/graphql HTTP/1.1', 'Host: localhost'), '400 BAD_REQUEST'],
    ['an expectation', head('GET / HTTP/1.1', 'Host: localhost', 'Expect: tea'), '417 BAD_REQUEST'],
    ['an invalid path', head('GET /%00/../x HTTP/1.1', 'Host: localhost'), '404 NOT_FOUND'],
    [
      'variables that are not JSON',
      head(
        'GET /graphql?query=%7B__typename%7D&variables=notjson HTTP/1.1',
        'Host: localhost',
        'GraphQL-Require-Preflight: 1',
      ),
      '400 BAD_REQUEST',
    ],
    [
      'variables that are a list',
      head(
        'GET /graphql?query=%7B__typename%7D&variables=%5B1%5D HTTP/1.1',
        'Host: localhost',
        'GraphQL-Require-Preflight: 1',
      ),
      '400 BAD_REQUEST',
    ],
    ['a query with an invalid token', post('{"query":"{ \\u0000 }"}'), '200 GRAPHQL_PARSE_FAILED'],
    [
      'half of a character in a query',
      post('{"query":"{ search(query: \\"\\ud800\\") { totalCount } }"}'),
      '200 GRAPHQL_PARSE_FAILED',
    ],
    [
      'half of a character in variables',
      post('{"query":"query($q: String!) { search(query: $q) { totalCount } none }","variables":{"q":"\\ud800"}}'),
      '200 GRAPHQL_VALIDATION_FAILED',
    ],
    ['bytes that are not UTF-8', post(Buffer.from([0x7b, 0xff, 0xfe, 0x7d])), '400 BAD_REQUEST'],
    [
      'a form',
      post('query={__typename}').toString().replace('application/json', 'application/x-www-form-urlencoded'),
      '415 BAD_REQUEST',
    ],
    [
      'plain text',
      post('{"query":"{ __typename }"}').toString().replace('application/json', 'text/plain'),
      '415 BAD_REQUEST',
    ],
    ['an encoded body', post('xx', 'Content-Encoding: gzip'), '415 BAD_REQUEST'],
    ['a query that is a number', post('{"query":1}'), '400 BAD_REQUEST'],
    ['null', post('null'), '400 BAD_REQUEST'],
    [
      'a number out of range',
      post('{"query":"{ organizations(first: 1e308) { totalCount } }"}'),
      '200 GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(codeOf(await send(bytes))).toBe(expected);
    expect(logged).toEqual([]);
  });

  test('any JSON as a request', async () => {
    const part = fc.oneof(fc.jsonValue(), fc.constantFrom('{ __typename }', '{ nodes(ids: []) { id } }', 'A'));
    const request = fc.record(
      { query: part, variables: part, operationName: part, extensions: part },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(request, async (body) => {
        const answer = await send(post(JSON.stringify(body)));
        expect(answer).not.toMatch(leaks);
        expect(answer).toMatch(/^HTTP\/1\.1 (200|400)[\s\S]*("code":"(?!INTERNAL)|"data":\{)/);
      }),
      { numRuns: 150 },
    );
    expect(logged).toEqual([]);
  });

  test('any bytes', async () => {
    const line = fc.oneof(
      fc.string({ maxLength: 30, unit: 'binary' }),
      fc.constantFrom('GET / HTTP/1.1', 'Host: x', 'Content-Length: 3', 'Transfer-Encoding: chunked', 'Host: ['),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), async (lines) => {
        const answer = await send(`${lines.join('\r\n')}\r\n\r\n`);
        expect(answer).not.toMatch(leaks);
        expect(answer).toMatch(/^(HTTP\/1\.1 [1-5]\d\d [\s\S]*"code":"(?!INTERNAL)|$)/);
      }),
      { numRuns: 200 },
    );
    expect(logged).toEqual([]);
  });

  test('any cursor', async () => {
    const number = fc.constantFrom(
      '1e308',
      '-1e308',
      '1e999',
      '-1',
      '0.5',
      '9007199254740993',
      '1000001',
      'null',
      '"x"',
      '[]',
      '{}',
    );
    const name = fc.constantFrom(
      'partners-of',
      'organizations NAME',
      'organizations SOURCES',
      'sources PUBLISHED',
      'search',
      'claims',
    );
    const cursor = fc.oneof(
      fc.string(),
      fc
        .tuple(name, fc.array(number, { maxLength: 3 }))
        .map(([of, values]) => Buffer.from(`[${[JSON.stringify(of), ...values].join(',')}]`).toString('base64url')),
    );
    await fc.assert(
      fc.asyncProperty(cursor, async (after) => {
        const { errors } = await world.ask(
          `query($after: String) { partnersOf(id: "org:a", after: $after) { hasNextPage } organizations(after: $after, orderBy: SOURCES) { nodes { id } }
             search(query: "a", after: $after) { nodes { id } } }`,
          { after },
        );
        for (const { extensions } of errors ?? []) expect(extensions?.code).toMatch(/^BAD_(CURSOR|INPUT)$/);
      }),
      { numRuns: 100 },
    );
    expect(world.logged).toEqual([]);
  });
});

describe('access', () => {
  const ask = (headers: Record<string, string>, method = 'POST') =>
    fetch(`${server.url}/graphql`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(method === 'POST' ? { body: '{"query":"{ __typename }"}' } : {}),
    });

  test.each(['localhost', '127.0.0.1:1', '[::1]:4000', '192.0.2.7', 'graph.example', 'GRAPH.example:80'])(
    'for the host %s',
    async (host) => {
      expect(codeOf(await send(post('{"query":"{ none }"}').toString().replace('localhost', host)))).toBe(
        '200 GRAPHQL_VALIDATION_FAILED',
      );
    },
  );

  test.each([undefined, 'https://news.example', 'http://localhost:5173', 'own'])('for a page of %s', async (given) => {
    const origin = given === 'own' ? server.url : given;
    const response = await ask(origin === undefined ? {} : { origin });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe(origin ?? null);
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect(response.headers.get('vary')).toContain('origin');
  });

  test.each(['https://other.example', 'null', 'https://news.example.org', 'file://'])(
    'not for a page of %s',
    async (origin) => {
      for (const method of ['POST', 'OPTIONS']) {
        const response = await ask({ origin }, method);
        expect(response.status).toBe(403);
        expect(response.headers.get('access-control-allow-origin')).toBeNull();
        expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'ORIGIN_REFUSED' } }] });
      }
    },
  );

  test('tells a page of another origin what it can send', async () => {
    const response = await ask({ origin: 'https://news.example' }, 'OPTIONS');
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-headers')).toContain('content-type');
  });

  test('requires a header for a GET, which an image cannot send', async () => {
    const address = `${server.url}/graphql?query={__typename}`;
    for (const accept of ['*/*', 'application/json, text/html;q=0.5', 'text/html;q=0']) {
      const refused = await fetch(address, { headers: { accept } });
      expect(refused.status).toBe(403);
      expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'PREFLIGHT_NEEDED' } }] });
    }
    const answered = await fetch(address, { headers: { 'graphql-require-preflight': 'true' } });
    expect(await answered.json()).toEqual({ data: { __typename: 'Query' } });
  });
});

describe('connections', () => {
  async function listenOn(options: Parameters<typeof listenForApi>[2]) {
    const listening = await listenForApi('127.0.0.1', 0, options);
    const api = createApi({ graph: world.graph, timeoutMs: 60_000, log: (error) => logged.push(error) });
    listening.serve({ api, isReady: async () => true });
    return {
      port: Number(new URL(listening.url).port),
      isServing: () =>
        fetch(`${listening.url}/livez`, { headers: { connection: 'close' } }).then(
          ({ ok }) => ok,
          () => false,
        ),
      [Symbol.asyncDispose]: () => listening.close(),
    };
  }

  /** Sends bytes and keeps the connection open; reads only when resumed. */
  async function hold(at: number, bytes: string | Buffer) {
    const socket = connect({ port: at, host: '127.0.0.1', allowHalfOpen: true });
    socket.pause();
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write(bytes);
    return socket;
  }

  async function readAll(socket: Socket): Promise<string> {
    const received: Buffer[] = [];
    socket.on('data', (data) => received.push(data)).on('end', () => socket.end());
    socket.resume();
    if (!socket.closed) await once(socket, 'close');
    return Buffer.concat(received).toString();
  }

  test('are limited: the next one is closed, and accepted after another has closed', async () => {
    await using limited = await listenOn({ connections: 2 });
    const kept = await Promise.all([1, 2].map(() => hold(limited.port, 'GET /livez HTTP/1.1\r\nHost: localhost\r\n')));
    await expect.poll(() => limited.isServing()).toBe(false);
    const third = await hold(limited.port, '');
    expect(await readAll(third)).toBe('');
    kept[0]?.destroy();
    await expect.poll(() => limited.isServing()).toBe(true);
    kept[1]?.write('Connection: close\r\n\r\n');
    expect(await readAll(kept[1] ?? expect.fail())).toMatch(/^HTTP\/1\.1 200 [\s\S]*live\n$/);
  });

  test('are closed if the client does not read a GraphQL answer', async () => {
    await using limited = await listenOn({ connections: 1, unreadMs: 100 });
    const many = Array.from({ length: 130 }, (_, index) => `a${index}: description`).join(' ');
    const query = `{ __schema { types { fields { ${many} } } } }`;
    const asking = await hold(
      limited.port,
      post(JSON.stringify({ query })).toString().replace('Connection: close', 'Connection: keep-alive'),
    );
    await expect.poll(() => limited.isServing()).toBe(true);
    const answer = await readAll(asking);
    const size = Number(/content-length: (\d+)/i.exec(answer)?.[1]);
    expect(answer).toMatch(/^HTTP\/1\.1 200 [\s\S]*"data"/);
    expect(size).toBeGreaterThan(6_000_000);
    expect(answer.length).toBeLessThan(size);
  });

  test.each([
    ['CONNECT', 'CONNECT other:443 HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['no HTTP', 'hello\r\n\r\n'],
    ['an expectation', 'GET / HTTP/1.1\r\nHost: localhost\r\nExpect: tea\r\n\r\n'],
    ['a refused host', 'GET / HTTP/1.1\r\nHost: other.example\r\n\r\n'],
  ])('do not hold a place if left open after a refusal: %s', async (_, bytes) => {
    await using limited = await listenOn({ connections: 1, unreadMs: 100 });
    const refused = await hold(limited.port, bytes);
    await expect.poll(() => limited.isServing()).toBe(true);
    expect(await readAll(refused)).toContain('"code"');
  });
});

test('sends the playground compressed, and not again to a client that has it', async () => {
  const address = `${server.url}/graphql`;
  const headers = { accept: 'text/html' };
  const plain = await fetch(address, { headers: { ...headers, 'accept-encoding': 'identity' } });
  const answer = await send(
    head('GET /graphql HTTP/1.1', 'Host: localhost', 'Accept: text/html', 'Accept-Encoding: gzip'),
  );
  expect(Number(/content-length: (\d+)/i.exec(answer)?.[1] ?? Number.POSITIVE_INFINITY)).toBeLessThan(
    (await plain.arrayBuffer()).byteLength / 2,
  );
  const packed = await fetch(address, { headers });
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  const tag = packed.headers.get('etag') ?? '';
  const again = await fetch(address, { headers: { ...headers, 'if-none-match': tag } });
  expect(again.status).toBe(304);
});
