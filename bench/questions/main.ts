import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { listenForInterruption } from '../../src/commands/terminal/interruption.ts';
import { progressTo } from '../../src/commands/terminal/progress.ts';
import { findEngine } from '../../src/engine/find-engine.ts';
import { Graph } from '../../src/graph/graph.ts';
import { readSettings } from '../../src/settings.ts';
import { median } from '../median.ts';
import { describeMachine } from '../result.ts';
import { generateWorld } from '../world/generate.ts';
import { largeRecipe } from '../world/recipe.ts';
import { storeWorld } from '../world/store.ts';
import { readRows, Ways } from './ask.ts';
import { listAsked } from './asked.ts';

// Times every local question on a hundred thousand entities, in turns as its file through the driver and through
// GraphQL. npm run bench:questions -- 3 paths,brief: three rounds of these questions only.
const rounds = Number(process.argv[2] ?? 9);
const only = process.argv[3]?.split(',');
const timeoutMs = 30_000;
const warmUpMs = 5_000;
const state = fileURLToPath(new URL('../../.entente/bench-questions', import.meta.url));

const { signal, now } = listenForInterruption(console.error);
using report = progressTo(process.stderr);
await using running = new AsyncDisposableStack();
const { ENTENTE_DOWNLOADS, ENTENTE_STATE } = readSettings(process.env);
const settings = readSettings({
  ...process.env,
  NEO4J_URI: undefined,
  ENTENTE_STATE: process.env.ENTENTE_BENCH_STATE ?? state,
  ENTENTE_DOWNLOADS: ENTENTE_DOWNLOADS ?? `${ENTENTE_STATE}/downloads`,
});
const engine = running.adopt(await findEngine(settings, { report, signal }), (each) => each.stop(now));
const graph = running.adopt(new Graph(engine), (each) => each.close());
report('Generating the world');
const world = generateWorld(largeRecipe, 1);
await storeWorld(graph, world, { report, signal });
const ways = running.use(new Ways(engine, timeoutMs));

const lines = [['question', 'from', 'rows', 'file ms', 'GraphQL ms', 'ratio']];
for (const asked of listAsked(world).filter(({ question }) => only?.includes(question.name) ?? true)) {
  signal.throwIfAborted();
  const name = `${asked.question.name} (${asked.start})`;
  report(`Asking ${name}`);
  const line = await time(asked, name).catch((error: unknown) => [
    error instanceof Error ? error.message.slice(0, 80) : String(error),
  ]);
  lines.push([asked.question.name, asked.start, ...line]);
  process.stdout.write(`${lines.at(-1)?.join(' | ')}\n`);
}
process.stdout.write(`\n${describeMachine()}, Neo4j ${engine.version}, ${rounds} rounds; milliseconds are p50\n`);

/** Compares the rows of the two ways, then times them in turns. */
async function time(asked: Parameters<Ways['askRaw']>[0], name: string): Promise<string[]> {
  const [file, graphQL] = [await ways.askRaw(asked), readRows(await ways.askGraphQL(asked))];
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(file)), graphQL))
    throw new Error(`The two ways answer ${name} differently.`);
  // A new statement reaches full speed within about twenty runs; one that takes seconds is slow for other reasons.
  const warm = performance.now() + warmUpMs;
  for (let go = 0; go < 20 && performance.now() < warm; go += 1) {
    await ways.askRaw(asked);
    await ways.askGraphQL(asked);
  }
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1)
    for (const way of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const start = performance.now();
      await (way === 0 ? ways.askRaw(asked) : ways.askGraphQL(asked));
      times[way].push(performance.now() - start);
    }
  const [raw, through] = times.map(median);
  const ms = [raw ?? Number.NaN, through ?? Number.NaN] as const;
  return [String(file.length), ...ms.map((each) => each.toFixed(1)), (ms[1] / ms[0]).toFixed(2)];
}
