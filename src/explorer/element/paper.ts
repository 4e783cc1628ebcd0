import { type LitElement, nothing, type ReactiveController, render } from 'lit';
import type { Context } from '../context/context.ts';
import { readLook } from '../drawing/look.ts';

/**
 * How long after the element is connected the code for printing is fetched, in milliseconds, so that it does not delay
 * the page.
 */
const fetchDelayMs = 3000;

/** Prints the view as a sheet that only exists during printing, however printing was started. */
export class Paper implements ReactiveController {
  readonly #host: LitElement;
  readonly #contextNow: () => Context | undefined;
  readonly #sheet = document.createElement('div');
  #write: typeof import('../export/sheet.ts') | undefined;
  #leaving = new AbortController();

  constructor(host: LitElement, contextNow: () => Context | undefined) {
    this.#host = host;
    this.#contextNow = contextNow;
    this.#sheet.className = 'sheet';
    this.#sheet.part.add('sheet');
  }

  hostConnected(): void {
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    addEventListener('beforeprint', () => this.#fill(), { signal });
    addEventListener('afterprint', () => render(nothing, this.#sheet), { signal });
    // Printing does not wait for a request.
    const timer = setTimeout(() => void this.#fetch(), fetchDelayMs);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  hostDisconnected(): void {
    this.#leaving.abort();
  }

  async print(): Promise<void> {
    await this.#fetch();
    print();
  }

  async #fetch(): Promise<void> {
    try {
      this.#write = await import('../export/sheet.ts');
    } catch {
      // Without the code, the page is printed as on the screen.
    }
  }

  #fill(): void {
    const context = this.#contextNow();
    if (!context || !this.#write) return;
    this.#host.renderRoot.append(this.#sheet);
    render(this.#write.renderSheet(context, readLook(this.#sheet)), this.#sheet);
  }
}
