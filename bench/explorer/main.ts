import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { listenForInterruption } from '../../src/commands/interruption.ts';
import { progressTo } from '../../src/commands/progress.ts';
import { drawingBySoftware, findBrowser } from '../../tests/setup/find-browser.ts';
import { median } from '../median.ts';
import { describeMachine } from '../result.ts';
import { type Visit, visit } from './measure.ts';
import { inventNetwork } from './network.ts';
import { openSite } from './site.ts';

// Draws the same networks by the explorer, by sigma alone and by cytoscape, in turns, in a real browser.
// npm run bench:explorer -- 3: three rounds.
const rounds = Number(process.argv[2] ?? 5);
const sizes = [
  [1000, 4000],
  [10_000, 40_000],
] as const;
const contenders = ['explorer', 'sigma', 'cytoscape'] as const;
const root = fileURLToPath(new URL('../../', import.meta.url));

const { signal } = listenForInterruption();
using report = progressTo(process.stderr);
await using running = new AsyncDisposableStack();
report('Building');
await build({ configFile: `${root}vite.config.ts`, logLevel: 'error' });
const folder = `${root}.entente/bench-explorer`;
await build({
  configFile: false,
  root: `${root}bench/explorer/pages`,
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: folder,
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      input: contenders.slice(1).map((name) => `${root}bench/explorer/pages/${name}.ts`),
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-part.js' },
    },
  },
});
const site = running.adopt(await openSite([`${root}build/explorer`, folder]), (each) => each.close());
const browser = running.adopt(
  await chromium.launch({
    executablePath: findBrowser(),
    args: [...drawingBySoftware],
  }),
  (each) => each.close(),
);
const write = (cells: readonly string[]) => void process.stdout.write(`| ${cells.join(' | ')} |\n`);
write([
  'entities',
  'lines',
  'contender',
  'first drawing ms',
  'ratio',
  'frame while panned ms',
  'ratio',
  'longest task ms',
  'settled ms',
]);
for (const [entities, relationships] of sizes) {
  site.show(inventNetwork(entities, relationships, 1));
  const visits = new Map<string, Visit[]>(contenders.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const turn of contenders.keys()) {
      signal.throwIfAborted();
      const name = contenders[(turn + round) % contenders.length] ?? 'sigma';
      report(`${entities} entities, round ${round + 1} of ${rounds}: ${name}`);
      const first = `org:n0`;
      const address = name === 'explorer' ? `#focus=${first}&expanded=${first}*500` : '';
      visits.get(name)?.push(await visit(browser, `${site.url}/${name}.html${address}`));
    }
  const of = (name: string, key: keyof Visit) => median((visits.get(name) ?? []).map((each) => each[key]));
  for (const name of contenders)
    write([
      String(entities),
      String(relationships),
      name,
      of(name, 'drawnMs').toFixed(0),
      (of(name, 'drawnMs') / of('sigma', 'drawnMs')).toFixed(2),
      of(name, 'frameMs').toFixed(1),
      (of(name, 'frameMs') / of('sigma', 'frameMs')).toFixed(2),
      of(name, 'longestTaskMs').toFixed(0),
      of(name, 'settledMs').toFixed(0),
    ]);
}
process.stdout.write(`\n${describeMachine()}, ${await browser.version()}, ${rounds} rounds; all are p50\n`);
