import type { Problem } from './problem.ts';

/** A message, or what makes it where making it takes long. */
export type Message = string | (() => string);

/** How many problems of one file are kept: more help nobody, and a hostile file has millions. */
const maxKept = 500;

/** What is found wrong with one file: the first of it is kept, all of it is counted. */
export class ProblemList {
  readonly #kept: Problem[] = [];
  #count = 0;

  get kept(): readonly Problem[] {
    return this.#kept;
  }

  /** How many were found. */
  get count(): number {
    return this.#count;
  }

  /** How many were found and not kept. */
  get omitted(): number {
    return this.#count - this.#kept.length;
  }

  /** @param place where it is; not asked for once enough are kept. */
  add(place: () => Pick<Problem, 'file' | 'line' | 'column'>, message: Message, unknownId?: string): void {
    this.#count += 1;
    if (this.#kept.length < maxKept)
      this.#kept.push({
        ...place(),
        message: typeof message === 'string' ? message : message(),
        ...(unknownId !== undefined && { unknownId }),
      });
  }
}
