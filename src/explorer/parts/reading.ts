import { html, type TemplateResult } from 'lit';
import type { AskFailure } from '../data/ask.ts';
import type { Context } from '../element/context.ts';

/** That something is being read, or why it could not be and what can be done. */
export function renderReading({ words }: Context, reading: 'reading' | AskFailure, again: () => void): TemplateResult {
  if (reading === 'reading') return html`<progress aria-label=${words.reading}></progress>`;
  return html`<p class="problem" role="alert">
    ${reading.says} <button type="button" @click=${again}>${words.retry}</button>
  </p>`;
}
