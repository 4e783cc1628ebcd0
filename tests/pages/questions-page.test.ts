import { expect, test } from 'vitest';
import { createApi, listenForApi } from '../../src/api/server.ts';
import { Graph } from '../../src/graph/graph.ts';
import type { Statement } from '../../src/graph/statements/statement-file.ts';
import { createPages } from '../../src/pages/pages.ts';

/** A graph that gives no answer, or no rows. */
class StubGraph extends Graph {
  doesAnswer = false;

  constructor() {
    super({ bolt: 'bolt://127.0.0.1:9', user: 'neo4j', password: 'x' });
  }

  override async read<P, Row>(_: Statement<P, Row>): Promise<Row[]> {
    if (!this.doesAnswer) throw new Error('nothing answers');
    return [];
  }
}

test('renders the page of questions once while its answers are the same, and sends it compressed and once', async () => {
  await using opened = new AsyncDisposableStack();
  const graph = opened.adopt(new StubGraph(), (each) => each.close());
  const server = opened.adopt(await listenForApi('127.0.0.1', 0), (each) => each.close());
  const signal = new AbortController().signal;
  const pages = createPages({ graph, explorer: new Map(), timeoutMs: 120_000, signal });
  server.serve({ api: createApi({ graph, timeoutMs: 1, log: () => undefined }), isReady: async () => true, pages });
  const written = async () => (await pages('/questions', { 'accept-encoding': 'gzip' }))?.body;
  const first = await written();
  expect(await written()).toBe(first);
  const ask = (headers: Record<string, string>) => fetch(`${server.url}/questions`, { headers });
  const packed = await ask({});
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  const etag = packed.headers.get('etag') ?? expect.fail();
  expect(await packed.text()).toContain('data-awaited');
  const again = await ask({ 'if-none-match': etag });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');

  graph.doesAnswer = true;
  await expect.poll(async () => (await (await ask({})).text()).includes('data-awaited')).toBe(false);
  const last = await written();
  expect(last).not.toBe(first);
  expect(await written()).toBe(last);
  expect((await ask({ 'if-none-match': etag })).status).toBe(200);
});
