import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../../context/context.ts';
import { filterBy } from '../../view/view.ts';
import { writeDay } from '../../words/words.ts';

/** Renders a button with the period filter, for when the timeline is closed; pressing it clears the filter. */
export function renderPeriod({ explorer, words }: Context): TemplateResult | typeof nothing {
  const { from, to } = explorer.view.filters;
  if (from === undefined && to === undefined) return nothing;
  const day = (written: string | undefined) => (written === undefined ? '…' : writeDay(words, written));
  const whole = () => explorer.go((view) => filterBy(view, { from: undefined, to: undefined }));
  return html`<button type="button" part="period" title=${words.wholePeriod} @click=${whole}>
    ${words.period}: <bdi>${day(from)} – ${day(to)}</bdi> <span aria-hidden="true">×</span>
    <span class="unseen">${words.wholePeriod}</span>
  </button>`;
}
