import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { listenForInterruption } from '../../src/commands/terminal/interruption.ts';
import { progressTo } from '../../src/commands/terminal/progress.ts';
import { drawingBySoftware, findBrowser } from '../../tests/setup/find-browser.ts';
import { median } from '../median.ts';
import { describeMachine } from '../result.ts';
import { type Visit, visit } from './measure.ts';
import { inventNetwork } from './network.ts';
import { openSite } from './site.ts';

// Draws the same networks with the explorer, with sigma alone and with cytoscape, in turns, in a real browser. npm run
// bench:explorer -- 3: three rounds. Each round visits small networks more often, because their times vary more.
const rounds = Number(process.argv[2] ?? 5);
const sizes = [
  { entities: 1000, relationships: 4000, visitCount: 3 * rounds },
  { entities: 10_000, relationships: 40_000, visitCount: rounds },
] as const;
const contenders = ['explorer', 'sigma', 'cytoscape'] as const;
const root = fileURLToPath(new URL('../../', import.meta.url));

const { signal } = listenForInterruption(console.error);
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
  'first drawing shown ms',
  'ratio',
  'handed over ms',
  'ratio',
  'frame while panned ms',
  'ratio',
  'longest task ms',
  'layout finished ms',
]);
for (const { entities, relationships, visitCount } of sizes) {
  site.show(inventNetwork(entities, relationships, 1));
  const visits = new Map<string, Visit[]>(contenders.map((name) => [name, []]));
  for (let round = 0; round < visitCount; round += 1) {
    const turned = contenders.map((_, turn) => contenders[(turn + round) % contenders.length] ?? 'sigma');
    // Alternates the direction, so that no contender always follows the same other one.
    for (const name of round % 2 === 0 ? turned : turned.toReversed()) {
      signal.throwIfAborted();
      report(`${entities} entities, visit ${round + 1} of ${visitCount}: ${name}`);
      const first = `org:n0`;
      const address = name === 'explorer' ? `#focus=${first}&expanded=${first}*500` : '';
      visits.get(name)?.push(await visit(browser, `${site.url}/${name}.html${address}`));
    }
  }
  const all = (name: string, key: keyof Visit) => (visits.get(name) ?? []).map((each) => each[key]);
  const of = (name: string, key: keyof Visit) => median(all(name, key));
  for (const name of contenders)
    write([
      String(entities),
      String(relationships),
      name,
      of(name, 'shownMs').toFixed(0),
      (of(name, 'shownMs') / of('sigma', 'shownMs')).toFixed(2),
      of(name, 'toldMs').toFixed(0),
      (of(name, 'toldMs') / of('sigma', 'toldMs')).toFixed(2),
      of(name, 'frameMs').toFixed(1),
      (of(name, 'frameMs') / of('sigma', 'frameMs')).toFixed(2),
      Math.max(...all(name, 'longestTaskMs')).toFixed(0),
      of(name, 'settledMs').toFixed(0),
    ]);
}
process.stdout.write(
  `\n${describeMachine()}, ${await browser.version()}, ${rounds} rounds; all are p50 but the longest task, which is that of all visits\n`,
);
