/** At most about this often: browsers refuse an address that changes too often (Safari: 100 times in 30 seconds). */
const pauseMs = 400;

/** Keeps what is seen in the address of the page, a moment after it has changed. */
export class AddressKeeper {
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** @param address is asked only when it is written. */
  keep(address: () => string): void {
    this.#waiting ??= setTimeout(() => {
      this.#waiting = undefined;
      history.replaceState(history.state, '', address());
    }, pauseMs);
  }

  /** What waits is not written any more. */
  close(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
  }
}
