import { expect, test } from 'vitest';
import { gatherParameters } from '../../src/graph/statements/gather-parameters.ts';
import { questions } from '../../src/questions/library.ts';
import { openBoltProxy } from '../api/bolt-proxy.ts';
import { spawnEntente } from '../setup/entente.ts';
import { testEngine } from '../setup/test-engine.ts';
import { openWorld } from '../setup/world.ts';

test('start serves the explorer, GraphQL and the pages, plans the questions, and ends when interrupted', async () => {
  const { bolt, user, password } = testEngine();
  await using opened = new AsyncDisposableStack();
  const proxy = opened.adopt(await openBoltProxy(bolt), (each) => each.close());
  const world = await openWorld();
  await world.close();
  const program = spawnEntente(['start', '--no-sample'], {
    NEO4J_URI: proxy.uri,
    NEO4J_USERNAME: user,
    NEO4J_PASSWORD: password,
    PORT: '0',
  });
  let printed = '';
  program.process.stdout?.on('data', (text: string) => {
    printed += text;
  });
  await expect.poll(() => printed).toContain('Press Ctrl-C to stop.');
  const asked = questions.map(({ statement }) => gatherParameters(statement.body, {}).text);
  await expect.poll(() => asked.filter((text) => proxy.statements.includes(text)).length).toBeGreaterThan(1);
  const url = /^ {2}Explorer +(\S+)\/$/m.exec(printed)?.[1] ?? expect.unreachable(printed);
  expect(printed).toContain(`  GraphQL        ${url}/graphql\n`);
  for (const [path, text] of [
    ['/', '<network-explorer'],
    ['/explorer.js', 'network-explorer'],
    ['/questions', 'Questions'],
    ['/dictionary', 'Dictionary'],
  ] as const) {
    const response = await fetch(`${url}${path}`);
    expect([path, response.status]).toEqual([path, 200]);
    expect(await response.text()).toContain(text);
  }
  program.process.kill('SIGINT');
  expect(await program.ended).toMatchObject({ code: 0 });
});
