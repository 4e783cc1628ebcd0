import type { Context } from './context.ts';

/** A part in a file of its own, which is loaded when it is first wanted. */
export class Later<Part> {
  readonly #load: () => Promise<Part>;
  #part: Part | undefined;
  #loading: Promise<Part | undefined> | undefined;

  constructor(load: () => Promise<Part>) {
    this.#load = load;
  }

  /** The part, where it is there already. */
  get part(): Part | undefined {
    return this.#part;
  }

  /** The part, where it is there already; else it is loaded, and all is rendered once more when it is. */
  want(context: Context): Part | undefined {
    if (this.#part === undefined && this.#loading === undefined) void this.load(context);
    return this.#part;
  }

  /** Loads the part; undefined where that fails, which is said. It is tried again when it is wanted again. */
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
