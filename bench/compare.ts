import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { normalizeAnswer } from './answer.ts';
import type { Contender, ContenderName } from './contender.ts';
import { labelOf, type Query, type Variables } from './queries/queries.ts';

const reply = z.object({ data: z.object({ answer: z.json() }) });

/** The length of each contender's answer to each set of variables, in characters. */
export type AnswerLengths = ReadonlyMap<Variables, ReadonlyMap<ContenderName, number>>;

/** What the comparison of a query finds. */
export interface Compared {
  readonly query: Query;
  readonly lengths: AnswerLengths;
  /** The time of each contender's first answer, in milliseconds: statements are not planned yet. */
  readonly cold: ReadonlyMap<ContenderName, number>;
}

/**
 * Checks that all contenders that take part give the same answers to a query, for all variables.
 * @throws if an answer is empty, or two answers differ.
 */
export async function compareAnswers(
  contenders: readonly Contender[],
  query: Query,
  variants: readonly Variables[],
): Promise<Compared> {
  const lengths = new Map<Variables, ReadonlyMap<ContenderName, number>>();
  const cold = new Map<ContenderName, number>();
  for (const variables of variants) {
    const replies: { name: ContenderName; read: (claims: boolean) => unknown; length: number }[] = [];
    for (const contender of contenders.filter((each) => each.answers(query))) {
      const { text, ms } = await contender.ask(query, variables);
      if (!cold.has(contender.name)) cold.set(contender.name, ms);
      const { answer } = reply.parse(JSON.parse(text)).data;
      // @neo4j/graphql has no field for one entity, only lists.
      const one = contender.name === 'neo4j-graphql' && Array.isArray(answer) && 'id' in variables ? answer[0] : answer;
      replies.push({
        name: contender.name,
        read: (claims) => normalizeAnswer(one ?? null, claims),
        length: text.length,
      });
    }
    const [first, ...others] = replies;
    if (!first?.read(true)) throw new Error(`${labelOf(query)} finds nothing for ${JSON.stringify(variables)}.`);
    for (const other of others) {
      const claims = other.name !== 'neo4j-graphql';
      if (!isDeepStrictEqual(sortObjects(first.read(claims), variables), sortObjects(other.read(claims), variables)))
        throw new Error(`${first.name} and ${other.name} answer ${labelOf(query)} differently; nothing is timed.`);
    }
    lengths.set(variables, new Map(replies.map(({ name, length }) => [name, length])));
  }
  return { query, lengths, cold };
}

const identified = z.array(z.object({ id: z.string() }).loose());

/** Sorts the objects of a query by ids: @neo4j/graphql returns them in any order. */
function sortObjects(answer: unknown, variables: Variables): unknown {
  const objects = 'ids' in variables ? identified.safeParse(answer).data : undefined;
  return objects?.toSorted((left, right) => (left.id < right.id ? -1 : 1)) ?? answer;
}
