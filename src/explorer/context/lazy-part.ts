import type { Context } from './context.ts';

/** A part of the explorer that is loaded on first use. */
export class LazyPart<Part> {
  readonly #load: () => Promise<Part>;
  #part: Part | undefined;
  #loading: Promise<Part | undefined> | undefined;

  constructor(load: () => Promise<Part>) {
    this.#load = load;
  }

  /** The part; undefined until loaded. */
  get part(): Part | undefined {
    return this.#part;
  }

  /** Returns the part if loaded. Otherwise loads it, and renders again when it is available. */
  want(context: Context): Part | undefined {
    if (this.#part === undefined && this.#loading === undefined) void this.load(context);
    return this.#part;
  }

  /** Loads the part. Announces a failure and returns undefined; the next call retries. */
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
