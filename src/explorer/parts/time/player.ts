/** How long a period stands before it moves on: slow enough to see what changes; slower where little movement is wanted. */
const movingMs = 700;
const calmMs = 2500;

/** Calls for a step now and then, until it is paused, none is left, or the reader looks elsewhere. */
export class Player {
  #playing: AbortController | undefined;

  get isPlaying(): boolean {
    return this.#playing !== undefined;
  }

  /**
   * @param step makes a step; `movement` is the same for all steps of one playing. Says whether there is another one.
   * @param onPause is told when it ends, however it does.
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
