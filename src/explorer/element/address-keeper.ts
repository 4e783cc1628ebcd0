/**
 * The minimum interval in milliseconds: browsers refuse frequent changes of the address (Safari: 100 in 30 seconds).
 */
const pauseMs = 400;

/** Writes the view to the address of the page shortly after each change. */
export class AddressKeeper {
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #known = '';

  /** Reads the current address, and discards a pending write. */
  read(): string {
    this.close();
    this.#known = location.hash;
    return this.#known;
  }

  /**
   * Does not overwrite an address that the reader has navigated to and that has not been read yet.
   * @param address called only when it is written.
   */
  keep(address: () => string): void {
    this.#waiting ??= setTimeout(() => {
      this.#waiting = undefined;
      if (location.hash !== this.#known) return;
      history.replaceState(history.state, '', address());
      this.#known = location.hash;
    }, pauseMs);
  }

  close(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
  }
}
