/** A part in a file of its own, which is loaded when it is first wanted. */
export class Later<Part> {
  readonly #load: () => Promise<Part>;
  #part: Part | undefined;
  #isLoading = false;

  constructor(load: () => Promise<Part>) {
    this.#load = load;
  }

  /** The part if it is there; else it is loaded, and `update` called when it is. Where that fails it is tried when it is wanted again. */
  want(update: () => void): Part | undefined {
    if (this.#part === undefined && !this.#isLoading) void this.#begin(update);
    return this.#part;
  }

  async #begin(update: () => void): Promise<void> {
    this.#isLoading = true;
    try {
      this.#part = await this.#load();
      update();
    } finally {
      this.#isLoading = false;
    }
  }
}
