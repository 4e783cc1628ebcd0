import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Ask, openApi } from '../open-api.ts';
import { answerNaively, contract, type Search } from './answer-naively.ts';
import { type Holdings, readHoldings } from './holdings.ts';
import { QueryArbitrary } from './random-query.ts';
import { dates, randomWorld } from './random-world.ts';
import { type CursorPair, matchCursors } from './same-answer.ts';
import { sharedKey, writeQuery } from './write-query.ts';

const worlds = Number(process.env.ENTENTE_SOAK_WORLDS ?? 4);
const queries = Number(process.env.ENTENTE_SOAK_QUERIES ?? 30);
const seed = Number(process.env.ENTENTE_SOAK_SEED ?? 1);

const longest = Number(process.env.ENTENTE_SOAK_LENGTH ?? 1_500);

const days = [...dates.filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date)), '2019-12-31', '2020-06-15', '2022-01-01'];
const words = ['agency', 'area unica', 'Zed', 'forum', 'ministre', 'AB', '?'];
const patienceMs = 2_000 * queries;

const tally = { answers: 0, rich: 0, cursors: 0, tooLarge: 0 };
afterAll(() => process.stderr.write(`oracle: ${JSON.stringify(tally)}\n`));

describe(`random queries have the answers that the schema defines, seed ${seed}`, () => {
  test.each(fc.sample(randomWorld, { seed, numRuns: worlds }).map((world, index) => ({ world, index })))(
    'world $index',
    async ({ world, index }) => {
      const { graph, ask, close } = await openApi(world);
      try {
        const holdings = await readHoldings(graph);
        const arbitrary = new QueryArbitrary(contract, { ...poolsOf(holdings), days, words });
        const property = fc.asyncProperty(
          fc.oneof(arbitrary.query, arbitrary.focused),
          fc.nat(),
          async (query, pick) => {
            const written = writeQuery(contract, query);
            fc.pre(written.text.length < longest && validate(contract, parse(written.text)).length === 0);
            const compare = (cursors: { api: object; oracle: object }) =>
              expectSameAnswer(holdings, ask, written, cursors);
            const pairs = await compare({ api: {}, oracle: {} });
            const after = [...pairs].flatMap(([key, found]) => {
              const pair = found[pick % found.length];
              const variable = written.cursors.get(key);
              return pair && variable && pick % 3 !== 0 ? [{ variable, ...pair }] : [];
            });
            if (after.length === 0) return;
            tally.cursors += after.length;
            await compare({
              api: Object.fromEntries(after.map(({ variable, api }) => [variable, api])),
              oracle: Object.fromEntries(after.map(({ variable, oracle }) => [variable, oracle])),
            });
          },
        );
        await fc.assert(property, { seed: seed + index, numRuns: queries, interruptAfterTimeLimit: patienceMs });
      } finally {
        await close();
      }
    },
    2 * patienceMs,
  );
});

async function expectSameAnswer(
  holdings: Holdings,
  ask: Ask,
  written: ReturnType<typeof writeQuery>,
  cursors: { readonly api: object; readonly oracle: object },
) {
  const { text, variables } = written;
  const answer = await ask(text, { ...variables, ...cursors.api });
  if (answer.errors?.some(({ extensions }) => extensions?.code === 'QUERY_TOO_LARGE')) {
    tally.tooLarge += 1;
    return new Map<string, CursorPair[]>();
  }
  const naive = await answerNaively(holdings, searchThrough(ask), parse(text), { ...variables, ...cursors.oracle });
  const expected = JSON.parse(JSON.stringify(naive));
  const matched = matchCursors(answer, expected, new Set([...written.cursors.keys(), sharedKey]));
  expect(matched.answer, `${text}\n${JSON.stringify({ ...variables, ...cursors.api })}`).toEqual(expected);
  tally.answers += 1;
  if (JSON.stringify(answer).length > 300) tally.rich += 1;
  return matched.pairs;
}

const found = z.object({
  search: z.object({
    unmatchedWords: z.array(z.string()),
    edges: z.array(z.object({ score: z.number(), node: z.object({ id: z.string() }) })),
  }),
});

function searchThrough(ask: Ask): Search {
  return async (query, kinds) => {
    const { data } = await ask(
      'query($query: String!, $kinds: [Kind!]) { search(query: $query, kinds: $kinds, first: 500) { unmatchedWords edges { score node { id } } } }',
      { query, kinds },
    );
    const { edges, unmatchedWords } = found.parse(data).search;
    return { found: edges.map(({ score, node: { id } }) => ({ id, score })), unmatchedWords };
  };
}

function poolsOf({ entities, claims, mentions, merges }: Holdings) {
  const told = claims.flatMap(({ from, to, entity }) => [from ?? [], to ?? [], entity ?? []].flat());
  const others = claims.flatMap(({ id, relationship, fact }) => [id, relationship ?? fact ?? id]);
  const strangers = ['org:nobody', 'FUNDS:0', 'claim:0', 'fact:0', 'nothing', ...mentions.map(({ entity }) => entity)];
  const merged = merges.map(({ id }) => id);
  return {
    ids: [...told, ...others, ...strangers, ...merged, ...merged],
    publishers: [...[...entities.values()].flatMap(({ publishers }) => publishers), ...merged],
  };
}
