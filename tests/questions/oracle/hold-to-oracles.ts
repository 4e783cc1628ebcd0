import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Graph } from '../../../src/graph/graph.ts';
import { askQuestion, readParameters } from '../../../src/questions/ask-question.ts';
import { questions } from '../../../src/questions/library.ts';
import { importWorld } from '../../api/open-api.ts';
import { openWorld } from '../../setup/world.ts';
import { type ClaimIds, Known } from './known.ts';
import { makeSmaller } from './make-smaller.ts';
import type { Ask, Oracle } from './oracle.ts';
import { type PlainWorld, withSuffix, writeWorld } from './plain-world.ts';
import { someShapes } from './random-parameters.ts';
import { randomWorld } from './random-world.ts';

export interface Share {
  /** The number of unconnected worlds in the database at once: importing and planning take the most time. */
  readonly worlds: number;
  /** How often each question runs on each world, each time with other parameters omitted. */
  readonly asks: number;
  readonly seed: number;
}

/** The number of answers with rows, by question: agreement on empty answers proves nothing. */
export type Tally = Record<string, { asked: number; withRows: number }>;

/**
 * Imports random worlds into the tests' Neo4j, runs the questions on each and compares complete answers with the
 * oracles'.
 * @throws Error with the question, its parameters and the smallest world found in which the answers differ.
 */
export async function holdToOracles(oracles: readonly Oracle[], { worlds, asks, seed }: Share): Promise<Tally> {
  const each = fc
    .sample(randomWorld, { seed, numRuns: worlds, unbiased: true })
    .map((world, index) => withSuffix(world, `.world-${index}`));
  const all = union(each);
  const tally: Tally = Object.fromEntries(oracles.map(({ question }) => [question, { asked: 0, withRows: 0 }]));
  const { graph, close } = await openWorld();
  try {
    await importWorld(graph, writeWorld(all));
    const known = new Known(all, await readClaimIds(graph));
    const asked = oracles
      .flatMap(({ question, asksOf }, place) =>
        someShapes(asks, seed + 10 * place).map((shape, number) => ({ question, asksOf, shape, number })),
      )
      .values();
    let different: { world: PlainWorld; ask: Ask } | undefined;
    const holdOneAfterAnother = async () => {
      for (const { question, asksOf, shape, number } of asked)
        for (const [index, world] of each.entries()) {
          if (different) return;
          const numbered = { seed: seed + 1000 * number + index, numRuns: 1, unbiased: true };
          const [ask] = fc.sample(asksOf(world, shape), numbered);
          if (!ask) continue;
          const expected = ask.answer(known);
          const rows = await answerOf(graph, ask);
          if (!ask.isSame(rows, expected)) different ??= { world, ask };
          const counted = tally[question];
          if (counted) counted.asked += 1;
          if (counted && rows.length > 0) counted.withRows += 1;
        }
    };
    // Planning a statement, which takes most of the time, uses one core.
    await Promise.all([holdOneAfterAnother(), holdOneAfterAnother()]);
    if (different) throw await tellDifference(all, different.world, different.ask, seed);
  } finally {
    await close();
  }
  return tally;
}

async function answerOf(graph: Graph, { question: name, parameters }: Ask): Promise<readonly object[]> {
  const question = questions.find((each) => each.name === name);
  if (!question) throw new Error(`There is no question ${name}`);
  const page = { skip: 0, limit: 1_000 };
  return askQuestion(graph, question, readParameters(question, { ...page, ...parameters }), {});
}

async function readClaimIds(graph: Graph): Promise<ClaimIds> {
  const rows = await graph.readRows(
    'MATCH (s:Source)-[:CLAIMS]->(c:Claim) RETURN s.id, c.paragraph, c.id',
    {},
    { name: 'claim-ids' },
  );
  return new Map(rows.map(([source, paragraph, id]) => [`${source} ${paragraph}`, String(id)]));
}

function union(worlds: readonly PlainWorld[]): PlainWorld {
  return {
    cast: worlds.flatMap(({ cast }) => cast),
    sources: worlds.flatMap(({ sources }) => sources),
    merges: worlds.flatMap(({ merges }) => merges),
  };
}

/** Looks for the smallest world with a difference, first in the requested one alone. */
async function tellDifference(all: PlainWorld, one: PlainWorld, ask: Ask, seed: number): Promise<Error> {
  const compareIn = async (world: PlainWorld) => {
    await using emptied = await reopen();
    await importWorld(emptied.graph, writeWorld(world));
    const expected = ask.answer(new Known(world, await readClaimIds(emptied.graph)));
    const rows = await answerOf(emptied.graph, ask);
    return ask.isSame(rows, expected) ? undefined : { rows, expected };
  };
  const differs = (world: PlainWorld) =>
    compareIn(world).then(
      (difference) => difference !== undefined,
      () => false,
    );
  const least = await makeSmaller((await differs(one)) ? one : all, differs);
  const { rows = [], expected = [] } = (await compareIn(least)) ?? {};
  return new Error(
    [
      `${ask.question} ${JSON.stringify(ask.parameters)}, seed ${seed}, answers`,
      ...rows.map((row) => JSON.stringify(row)),
      'where the claims make',
      ...expected.map((row) => JSON.stringify(row)),
      'in the world',
      stringify(writeWorld(least)),
    ].join('\n'),
  );
}

async function reopen() {
  const { graph, close } = await openWorld();
  return { graph, [Symbol.asyncDispose]: close };
}
