import { isDeepStrictEqual } from 'node:util';
import type fc from 'fast-check';
import type { Known } from './known.ts';
import type { PlainWorld } from './plain-world.ts';
import type { Shape } from './random-parameters.ts';

/** A question with its parameters, and all expected rows in order. */
export interface Ask {
  readonly question: string;
  readonly parameters: object;
  readonly answer: (known: Known) => readonly object[];
  readonly isSame: (rows: readonly object[], expected: readonly object[]) => boolean;
}

/** Computes the answer to a question by its definition, without the product. */
export interface Oracle {
  readonly question: string;
  readonly asksOf: (world: PlainWorld, shape: Shape) => fc.Arbitrary<Ask>;
}

/**
 * Creates an oracle from the possible parameters of a question and the answer that a reader of all claims would give.
 */
export function oracle<Parameters extends object>(
  question: string,
  parametersIn: (world: PlainWorld, shape: Shape) => fc.Arbitrary<Parameters>,
  answer: (known: Known, parameters: Parameters) => readonly object[],
  isSame: Ask['isSame'] = isDeepStrictEqual,
): Oracle {
  return {
    question,
    asksOf: (world, shape) =>
      parametersIn(world, shape).map((parameters) => ({
        question,
        parameters,
        answer: (known) => answer(known, parameters),
        isSame,
      })),
  };
}
