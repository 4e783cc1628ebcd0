import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.ts';
import { openingsOf } from '../view/view.ts';

/** Where loading stands, and what can be done where it failed. */
export function renderStatus({ explorer, words }: Context): TemplateResult | typeof nothing {
  const { status, visible, history } = explorer.state;
  if (status.is === 'loading') {
    const percent = Math.round(status.share * 100);
    return html`<div class="status" part="status">
      <progress max="100" value=${percent} aria-label=${words.loading(percent)}></progress>
    </div>`;
  }
  if (status.is !== 'ready') {
    return html`<div class="status problem" part="status" role="alert">
      <strong>${words[status.is]}</strong>
      <span>${status.failure.says}</span>
      <button type="button" @click=${() => void explorer.retry()}>${words.retry}</button>
    </div>`;
  }
  if (visible.entities.size > 0) return visible.relationships.length > 0 ? nothing : renderFiltered(explorer, words);
  const isEmpty = history.present.focus.length === 0 && history.present.added.length === 0;
  return html`<p class="status" part="status">${isEmpty ? words.none : words.nothingLeft}</p>`;
}

/** That filters leave no relationship of what is loaded, and how to see them again. */
function renderFiltered(explorer: Context['explorer'], words: Context['words']): TemplateResult | typeof nothing {
  const { network } = explorer.state;
  const { filters } = explorer.view;
  const isOpened = openingsOf(explorer.view).length > 0;
  if (!isOpened || Object.keys(filters).length === 0 || network.relationships.size === 0) return nothing;
  return html`<p class="status" part="status">
    ${words.noRelationshipLeft}
    <button type="button" @click=${() => void explorer.go((view) => ({ ...view, filters: {} }))}>${words.clearFilters}</button>
  </p>`;
}
