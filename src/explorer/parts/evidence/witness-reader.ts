import { html, type TemplateResult } from 'lit';
import type { Context } from '../../context/context.ts';
import { asFailure, type QueryFailure } from '../../data/query-endpoint.ts';

/** Loads the claims behind all relationships for the parts that need them. */
export class WitnessReader {
  #isReading = false;
  #failure: QueryFailure | undefined;

  /** Returns the state of loading; starts to load missing claims once the view is loaded. */
  read({ explorer, update }: Context): 'reading' | 'read' | QueryFailure {
    if (explorer.hasWitnesses) {
      // The view can have loaded it since.
      this.#failure = undefined;
      return 'read';
    }
    if (this.#failure) return this.#failure;
    if (explorer.state.status.is !== 'loading' && !this.#isReading) {
      this.#isReading = true;
      void explorer
        .readWitnesses()
        .catch((error: unknown) => {
          if (!(error instanceof DOMException)) this.#failure = asFailure(error);
        })
        .finally(() => {
          this.#isReading = false;
          update();
        });
    }
    return 'reading';
  }

  /** Retries after a failure. */
  retry({ update }: Context): void {
    this.#failure = undefined;
    update();
  }
}

/** Renders that something is loading, or why it failed and what to do. */
export function renderReading(
  { words }: Context,
  reading: 'reading' | QueryFailure,
  again: () => void,
): TemplateResult {
  if (reading === 'reading') return html`<progress aria-label=${words.reading}></progress>`;
  return html`<p class="problem" role="alert">
    ${reading.readerMessage} <button type="button" @click=${again}>${words.retry}</button>
  </p>`;
}
