import type { Context } from './context.ts';

/** A part of the explorer that is loaded when it is first needed. */
export class LazyPart<Part> {
  readonly #load: () => Promise<Part>;
  #part: Part | undefined;
  #loading: Promise<Part | undefined> | undefined;

  constructor(load: () => Promise<Part>) {
    this.#load = load;
  }

  /** The part; undefined until it is loaded. */
  get part(): Part | undefined {
    return this.#part;
  }

  /** Returns the part if it is loaded. Otherwise loads it, and renders everything again once it is there. */
  want(context: Context): Part | undefined {
    if (this.#part === undefined && this.#loading === undefined) void this.load(context);
    return this.#part;
  }

  /** Loads the part. A failure is announced and gives undefined; the next call tries again. */
  load(context: Context): Promise<Part | undefined> {
    this.#loading ??= this.#begin(context);
    return this.#loading;
  }

  async #begin({ words, announce, update }: Context): Promise<Part | undefined> {
    try {
      this.#part = await this.#load();
      update();
    } catch {
      this.#loading = undefined;
      announce(words.failed);
    }
    return this.#part;
  }
}
