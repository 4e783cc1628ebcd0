import type { Ask } from '../data/ask.ts';

/** The longest that the drawing waits for the first answer, in milliseconds. */
const answerMs = 40;
/** The longest that nothing is shown, in milliseconds: about as long as a page takes to appear. */
const hiddenMs = 200;

/**
 * What comes before the first drawing. To start WebGL keeps a page busy, so what the first answer leads to is asked for before that.
 * Browsers paint pages and WebGL by one process, so nothing is painted meanwhile: the tools appear together with the drawing, or when
 * patience ends.
 */
export class Opening {
  readonly ask: Ask;
  /** When it may be drawn. */
  readonly turn: Promise<void>;
  readonly #states: CustomStateSet | undefined;
  #mayDraw = false;

  /** @param states those of the element, hidden as long as it has `opening` among them; absent where something is shown already. */
  constructor(ask: Ask, states: CustomStateSet | undefined) {
    this.#states = states;
    states?.add('opening');
    setTimeout(() => this.end(), hiddenMs);
    const { promise, resolve } = Promise.withResolvers<void>();
    this.turn = promise;
    const turn = () => {
      this.#mayDraw = true;
      resolve();
    };
    setTimeout(turn, answerMs);
    this.ask = async (...asked) => {
      try {
        return await ask(...asked);
      } finally {
        // As a task of its own it comes after all that the answer leads to at once.
        if (!this.#mayDraw) setTimeout(turn);
      }
    };
  }

  /** Whether the first answer was taken, or was waited for long enough. */
  get mayDraw(): boolean {
    return this.#mayDraw;
  }

  /** Shows everything: what was to be loaded is there, or will not come. */
  end(): void {
    this.#states?.delete('opening');
  }
}
