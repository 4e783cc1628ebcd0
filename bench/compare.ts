import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { normalizeAnswer } from './answer.ts';
import type { Contender, ContenderName } from './contender.ts';
import type { Query, Variables } from './queries/queries.ts';

const reply = z.object({ data: z.object({ answer: z.json() }) });
const found = z.looseObject({ id: z.string() });

/** The length of each contender's answer to each set of variables, in characters. */
export type AnswerLengths = ReadonlyMap<Variables, ReadonlyMap<ContenderName, number>>;

/**
 * Checks that all contenders give the same answers to a query, for all variables.
 * @throws if an answer is not about the requested entity, or two answers differ.
 */
export async function compareAnswers(
  contenders: readonly Contender[],
  query: Query,
  variants: readonly Variables[],
): Promise<AnswerLengths> {
  const lengths = new Map<Variables, ReadonlyMap<ContenderName, number>>();
  for (const variables of variants) {
    const replies: { name: ContenderName; answer: unknown; length: number }[] = [];
    for (const contender of contenders) {
      const { text } = await contender.ask(query, variables);
      const answer = normalizeAnswer(reply.parse(JSON.parse(text)).data.answer);
      replies.push({ name: contender.name, answer, length: text.length });
    }
    const [first, ...others] = replies;
    const where = `${query.name} for ${JSON.stringify(variables)}`;
    if (!first || found.parse(first.answer).id !== variables.id) throw new Error(`${where} finds something else.`);
    for (const other of others)
      if (!isDeepStrictEqual(first.answer, other.answer))
        throw new Error(`${first.name} and ${other.name} answer ${where} differently; nothing is timed.`);
    lengths.set(variables, new Map(replies.map(({ name, length }) => [name, length])));
  }
  return lengths;
}
