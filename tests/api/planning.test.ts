import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createApi } from '../../src/api/server.ts';
import { openWorld, type World } from '../setup/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const answer = z.object({
  extensions: z.object({ entente: z.object({ statements: z.array(z.object({ cypher: z.string() })) }) }),
});

test('docs/planning.md shows the statement that is planned for its query', async () => {
  const page = readFileSync(new URL('../../docs/planning.md', import.meta.url), 'utf8');
  const [, query] = /^```graphql\n(.*?)^```$/ms.exec(page) ?? expect.fail();
  const parts = [...page.matchAll(/^```cypher\n(.*?)^```$/gms)].map(([, part]) => part);
  const log = (error: unknown) => expect.unreachable(String(error));
  const api = createApi({ graph: world.graph, timeoutMs: 120_000, statements: 'always', log });
  const response = await api.fetch('http://entente/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const [statement] = answer.parse(await response.json()).extensions.entente.statements;
  const withoutParameters = statement?.cypher.replace(/^(?::params? .*\n)+/, '');
  expect(`${parts.join('').trimEnd()};\n`).toBe(withoutParameters);
});
