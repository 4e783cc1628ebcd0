import { html, type TemplateResult } from 'lit';
import type { Context } from '../../context/context.ts';
import { asFailure, type QueryFailure } from '../../data/ask.ts';

/** Sees to it that the claims behind all relationships are there, for those parts that look at them. */
export class WitnessReader {
  #isReading = false;
  #failure: QueryFailure | undefined;

  /** Where reading stands; begins to read what is missing, once what the view itself needs is loaded. */
  read({ explorer, update }: Context): 'reading' | 'read' | QueryFailure {
    if (explorer.hasWitnesses) {
      // It can have been read for the view itself since.
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

  /** Reads once more after it failed. */
  retry({ update }: Context): void {
    this.#failure = undefined;
    update();
  }
}

/** That something is being read, or why it could not be and what can be done. */
export function renderReading(
  { words }: Context,
  reading: 'reading' | QueryFailure,
  again: () => void,
): TemplateResult {
  if (reading === 'reading') return html`<progress aria-label=${words.reading}></progress>`;
  return html`<p class="problem" role="alert">
    ${reading.says} <button type="button" @click=${again}>${words.retry}</button>
  </p>`;
}
