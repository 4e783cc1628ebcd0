/** At most about this often: browsers refuse an address that changes too often (Safari: 100 times in 30 seconds). */
const pauseMs = 400;

/** Keeps what is seen in the address of the page, a moment after it has changed. */
export class AddressKeeper {
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #known = '';

  /** What the address says now; what waits is not written any more. */
  read(): string {
    this.close();
    this.#known = location.hash;
    return this.#known;
  }

  /**
   * An address that the reader has gone to, and that was not read yet, is not written over.
   * @param address is asked only when it is written.
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
