import { join } from 'node:path';
import { findEngine } from '../src/engine/find-engine.ts';
import { Graph, type GraphAddress } from '../src/graph/graph.ts';
import type { Report } from '../src/report.ts';
import { type Environment, readSettings } from '../src/settings.ts';
import { openBoltProxy } from '../tests/api/bolt-proxy.ts';
import { type Compared, compareAnswers } from './compare.ts';
import { Contender, type ContenderName, contenderNames } from './contender.ts';
import { type Measurement, measure, takeTurns } from './measure.ts';
import { labelOf, type Query, queries } from './queries/queries.ts';
import { describeMachine, type Result } from './result.ts';
import { generateWorld } from './world/generate.ts';
import { recipeOf } from './world/recipe.ts';
import { storeWorld } from './world/store.ts';

export interface BenchOptions {
  /** The number of entities. */
  readonly entities: number;
  /** Only these queries, by label: `Q1`, `D5`. */
  readonly only: readonly string[] | undefined;
  readonly rounds: number;
  readonly warmUps: number;
  /** How long the throughput of each contender is measured for each query, in milliseconds. */
  readonly loadMs: number;
  readonly seed: number;
  /** The folder of the benchmark's own Neo4j. */
  readonly state: string;
  readonly environment: Environment;
  readonly report: Report;
  readonly signal: AbortSignal;
  readonly now: AbortSignal;
}

/**
 * Fills a separate Neo4j with a generated world, checks that all contenders give the same answers to all queries, and
 * times them in turns. Does not touch the Neo4j in the settings.
 */
export async function runBench(options: BenchOptions): Promise<Result> {
  const { entities, only, rounds, warmUps, loadMs, seed, report, signal, now } = options;
  await using running = new AsyncDisposableStack();
  const engine = running.adopt(await findEngine(ownSettings(options), { report, signal }), (each) => each.stop(now));
  const graph = running.adopt(new Graph(engine), (each) => each.close());
  report('Generating the world');
  const world = generateWorld(recipeOf(entities), seed);
  await storeWorld(graph, world, { report, signal });
  const contenders: Contender[] = [];
  for (const name of contenderNames) contenders.push(running.use(await Contender.start(name, engine, signal)));
  const compared: Compared[] = [];
  for (const query of queries.filter((each) => only?.includes(labelOf(each)) ?? true)) {
    report(`Comparing the answers to ${query.title}`);
    compared.push(await compareAnswers(contenders, query, query.variables(world)));
  }
  report('Counting statements');
  const statements = await countStatements(compared, engine, signal);
  // Warms up everything before timing: a server needs thousands of statements after its start to reach full speed.
  for (let round = 0; round < warmUps; round += 1)
    for (const each of compared) {
      report('Warming up', `round ${round + 1} of ${warmUps}`);
      await takeTurns(contenders, each, { round, take: () => undefined });
    }
  const measurements: Measurement[] = [];
  for (const each of compared) {
    const onRound = (round: number) => report(`Timing ${each.query.title}`, `round ${round + 1} of ${rounds}`);
    measurements.push(await measure(contenders, each, { rounds, loadMs, statements, onRound }));
  }
  const peaks = new Map<ContenderName, number>();
  for (const contender of contenders) peaks.set(contender.name, await contender.peakMegabytes());
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: describeMachine(),
    node: process.versions.node,
    neo4j: engine.version,
    seed,
    entities: world.entities.length,
    relationships: world.relationships.length,
    sources: world.sources.length,
    claims: world.relationships.reduce((sum, { claims }) => sum + claims.length, world.eventDates.length),
    measurements,
    peakMegabytes: Object.fromEntries(peaks),
  };
}

/** Asks every contender every query once through a relay that counts statements. */
async function countStatements(
  compared: readonly Compared[],
  engine: GraphAddress,
  signal: AbortSignal,
): Promise<(query: Query, contender: ContenderName) => number> {
  const counts = new Map<string, number>();
  const relay = await openBoltProxy(engine.bolt);
  try {
    for (const name of contenderNames) {
      await using contender = await Contender.start(name, { ...engine, bolt: relay.uri }, signal);
      for (const { query, lengths } of compared) {
        const [variables] = lengths.keys();
        if (!variables || !contender.answers(query)) continue;
        const before = relay.statements.length;
        await contender.ask(query, variables);
        counts.set(`${labelOf(query)} ${name}`, relay.statements.length - before);
      }
    }
  } finally {
    await relay.close();
  }
  return (query, contender) => counts.get(`${labelOf(query)} ${contender}`) ?? Number.NaN;
}

/** Returns settings for a Neo4j in the benchmark's folder that uses the user's downloads. */
function ownSettings({ state, environment }: BenchOptions) {
  const { ENTENTE_DOWNLOADS, ENTENTE_STATE } = readSettings(environment);
  return readSettings({
    ...environment,
    NEO4J_URI: undefined,
    ENTENTE_STATE: state,
    ENTENTE_DOWNLOADS: ENTENTE_DOWNLOADS ?? join(ENTENTE_STATE, 'downloads'),
  });
}
