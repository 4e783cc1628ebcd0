import type { SendQuery } from '../data/query-endpoint.ts';

/** The maximum time the drawing waits for the first answer, in milliseconds. */
const answerMs = 40;
/** The maximum time the element is hidden, in milliseconds: about the time a page takes to appear. */
const hiddenMs = 200;

/**
 * Controls the order of work before the first drawing. Starting WebGL blocks the page, so the requests that follow the
 * first answer are sent before it. Browsers paint pages and WebGL in one process, so nothing is painted during that
 * time: the tools appear together with the drawing, or after the time limit.
 */
export class Opening {
  readonly sendQuery: SendQuery;
  /** Resolves when drawing can start. */
  readonly turn: Promise<void>;
  readonly #states: CustomStateSet | undefined;
  #mayDraw = false;

  /**
   * @param states the element's states; it is hidden while they include `opening`. Absent if something is already
   * shown.
   */
  constructor(sendQuery: SendQuery, states: CustomStateSet | undefined) {
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
    this.sendQuery = async (...request) => {
      try {
        return await sendQuery(...request);
      } finally {
        // Runs as a separate task, after everything that the answer triggers synchronously.
        if (!this.#mayDraw) setTimeout(turn);
      }
    };
  }

  /** Whether the first answer has arrived or the time limit is over. */
  get mayDraw(): boolean {
    return this.#mayDraw;
  }

  /** Shows everything: loading has ended or failed. */
  end(): void {
    this.#states?.delete('opening');
  }
}
