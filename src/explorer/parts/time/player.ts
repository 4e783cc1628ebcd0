/** The time before a period moves on, in milliseconds: slow enough to see changes, and slower with reduced motion. */
const movingMs = 700;
const calmMs = 2500;

/** Calls for steps at intervals until it is paused, no step is left, or the page is hidden. */
export class Player {
  #playing: AbortController | undefined;

  get isPlaying(): boolean {
    return this.#playing !== undefined;
  }

  /**
   * @param step makes a step and returns whether there is another; `movement` is the same object for all steps of one
   * run.
   * @param onPause called when it ends for any reason.
   */
  play(step: (movement: object) => boolean, isAnimated: boolean, onPause: () => void): void {
    this.pause();
    const playing = new AbortController();
    this.#playing = playing;
    const { signal } = playing;
    signal.addEventListener('abort', onPause, { once: true });
    addEventListener('blur', () => this.pause(), { signal });
    document.addEventListener('visibilitychange', () => this.pause(), { signal });
    const go = () => {
      if (!step(playing)) return this.pause();
      const waiting = setTimeout(go, isAnimated ? movingMs : calmMs);
      signal.addEventListener('abort', () => clearTimeout(waiting), { once: true });
    };
    go();
  }

  pause(): void {
    const playing = this.#playing;
    this.#playing = undefined;
    playing?.abort();
  }
}
