import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { listenForInterruption } from '../../src/commands/terminal/interruption.ts';
import { progressTo } from '../../src/commands/terminal/progress.ts';
import { findEngine } from '../../src/engine/find-engine.ts';
import { Graph } from '../../src/graph/graph.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { importPaths } from '../../src/import/import-paths.ts';
import { readSettings } from '../../src/settings.ts';
import { median } from '../median.ts';
import { describeMachine } from '../result.ts';
import { generateWorld } from '../world/generate.ts';
import { recipeOf } from '../world/recipe.ts';
import { readStored, type Stored, writeBare } from './bare.ts';
import { writeDossiers } from './dossiers.ts';

// Times the import of dossiers into an empty database against creating the same nodes and relationships by bare
// statements, in turns. npm run bench:import -- 10000 3: with 10,000 entities, three rounds.
const entities = Number(process.argv[2] ?? 10_000);
const rounds = Number(process.argv[3] ?? 3);
const state = fileURLToPath(new URL('../../.entente/bench-import', import.meta.url));
const folder = join(state, 'files');

const { signal, now } = listenForInterruption(console.error);
using report = progressTo(process.stderr);
await using running = new AsyncDisposableStack();
const { ENTENTE_DOWNLOADS, ENTENTE_STATE } = readSettings(process.env);
const settings = readSettings({
  ...process.env,
  NEO4J_URI: undefined,
  ENTENTE_STATE: state,
  ENTENTE_DOWNLOADS: ENTENTE_DOWNLOADS ?? `${ENTENTE_STATE}/downloads`,
});
report('Writing dossiers');
rmSync(folder, { recursive: true, force: true });
const claims = writeDossiers(folder, generateWorld(recipeOf(entities), 1));
const engine = running.adopt(await findEngine(settings, { report, signal }), (each) => each.stop(now));
const graph = running.adopt(new Graph(engine), (each) => each.close());
const driver = running.adopt(neo4j.driver(engine.bolt, neo4j.auth.basic(engine.user, engine.password)), (each) =>
  each.close(),
);
await migrate(graph);

const times: { imported: number[]; bare: number[] } = { imported: [], bare: [] };
let stored: Stored | undefined;
for (let round = 0; round <= rounds; round += 1) {
  await empty();
  const imported = await time(() => importPaths(graph, [folder], { report, signal }));
  stored ??= await readStored(graph);
  await empty();
  report('Creating the same by bare statements');
  const same = stored;
  const bare = await time(() => writeBare(driver, same));
  // The first round warms up the server.
  if (round === 0) continue;
  times.imported.push(imported);
  times.bare.push(bare);
  process.stdout.write(`round ${round}: import ${seconds(imported)} s, bare ${seconds(bare)} s\n`);
}
const [imported, bare] = [median(times.imported), median(times.bare)];
process.stdout.write(
  `\n${entities} entities, ${claims} claims: import ${seconds(imported)} s (${Math.round(claims / (imported / 1000))} claims a second), ` +
    `bare ${seconds(bare)} s; rate of the import ÷ bare: ${(bare / imported).toFixed(2)}\n` +
    `${describeMachine()}, Neo4j ${engine.version}, ${rounds} rounds; medians\n`,
);

async function empty(): Promise<void> {
  signal.throwIfAborted();
  report('Emptying the database');
  await graph.writeSchema(
    'MATCH (n:Entity|Claim|RegistryEntry|Merge) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
  );
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}
