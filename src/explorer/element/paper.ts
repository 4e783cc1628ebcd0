import { type LitElement, nothing, type ReactiveController, render } from 'lit';
import type { Context } from '../context/context.ts';
import { readLook } from '../drawing/look.ts';

/** How long after the element was put into a page what paper needs is fetched: not while that page loads. */
const patienceMs = 3000;

/** Puts what is seen onto paper: a sheet that is there only while the page is printed, by whichever way that was asked for. */
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
    // A browser that prints waits for nothing.
    const timer = setTimeout(() => void this.#fetch(), patienceMs);
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
      // Without it the page is printed as it stands on the screen.
    }
  }

  #fill(): void {
    const context = this.#contextNow();
    if (!context || !this.#write) return;
    this.#host.renderRoot.append(this.#sheet);
    render(this.#write.renderSheet(context, readLook(this.#sheet)), this.#sheet);
  }
}
