import { join } from 'node:path';
import { findEngine } from '../src/engine/find-engine.ts';
import { Graph } from '../src/graph/graph.ts';
import type { Report } from '../src/report.ts';
import { type Environment, readSettings } from '../src/settings.ts';
import { type AnswerLengths, compareAnswers } from './compare.ts';
import { Contender, contenderNames } from './contender.ts';
import { type Measurement, measure, takeTurns } from './measure.ts';
import { listVariables, type Query, queries } from './queries/queries.ts';
import { describeMachine, type Result } from './result.ts';
import { generateWorld } from './world/generate.ts';
import { smallRecipe } from './world/recipe.ts';
import { storeWorld } from './world/store.ts';

export interface BenchOptions {
  readonly rounds: number;
  readonly warmUps: number;
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
  const { rounds, warmUps, seed, report, signal, now } = options;
  await using running = new AsyncDisposableStack();
  const engine = running.adopt(await findEngine(ownSettings(options), { report, signal }), (each) => each.stop(now));
  const graph = running.adopt(new Graph(engine), (each) => each.close());
  const world = generateWorld(smallRecipe, seed);
  await storeWorld(graph, world, { report, signal });
  const contenders: Contender[] = [];
  for (const name of contenderNames) contenders.push(running.use(await Contender.start(name, engine, signal)));
  const compared: { query: Query; lengths: AnswerLengths }[] = [];
  for (const query of queries) {
    report(`Comparing the answers to ${query.name}`);
    compared.push({ query, lengths: await compareAnswers(contenders, query, listVariables(query, world)) });
  }
  // Warms up everything before timing: a server needs thousands of statements after its start to reach full speed.
  for (let round = 0; round < warmUps; round += 1)
    for (const { query, lengths } of compared) {
      report('Warming up', `round ${round + 1} of ${warmUps}`);
      await takeTurns(contenders, query, lengths, { round, take: () => undefined });
    }
  const measurements: Measurement[] = [];
  for (const { query, lengths } of compared) {
    const onRound = (round: number) => report(`Timing ${query.name}`, `round ${round + 1} of ${rounds}`);
    measurements.push(await measure(contenders, query, lengths, { rounds, onRound }));
  }
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
  };
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
