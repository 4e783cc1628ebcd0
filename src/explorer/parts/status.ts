import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.ts';
import type { Visible } from '../network/visible.ts';
import { computeVisible } from '../state/compute-visible.ts';
import type { State } from '../state/explorer.ts';
import { showHidden } from '../view/view.ts';

/** Renders the state of loading, what is missing from the view and why, and what to do. */
export function renderStatus(context: Context): TemplateResult | typeof nothing {
  const { explorer, words } = context;
  const { status, network, history } = explorer.state;
  if (status.is === 'loading') {
    const percent = Math.round(status.share * 100);
    return html`<div class="status" part="status">
      <progress max="100" value=${percent} aria-label=${words.loading(percent)}></progress>
    </div>`;
  }
  if (status.is !== 'ready') {
    return html`<div class="status problem" part="status" role="alert">
      <strong>${words[status.is]}</strong>
      <span>${status.failure.readerMessage}</span>
      <button type="button" @click=${() => void explorer.retry()}>${words.retry}</button>
    </div>`;
  }
  const { focus, added } = history.present;
  const unknown = [...new Set([...focus, ...added])].filter((id) => !network.entities.has(id));
  const absence = renderAbsence(context, unknown.length > 0);
  if (unknown.length === 0 && absence === nothing) return nothing;
  return html`<div class="status" part="status">
    ${unknown.length > 0 ? html`<div>${words.unknownIds(unknown.join(', '))}</div>` : nothing} ${absence}
  </div>`;
}

/** Explains why nothing is visible, or no relationships. */
function renderAbsence(context: Context, hasUnknown: boolean): TemplateResult | typeof nothing {
  const { explorer, words } = context;
  const { visible, history } = explorer.state;
  const { focus, added, hidden } = history.present;
  if (visible.relationships.length > 0) return nothing;
  if (visible.entities.size > 0)
    return isFiltered(explorer.state) ? html`${words.noRelationshipLeft} ${renderClearFilters(context)}` : nothing;
  if (focus.length === 0 && added.length === 0) return html`${words.none}`;
  // The focus passes all filters: it is only missing if hidden manually or unknown.
  if (hidden.length === 0) return hasUnknown ? nothing : html`${words.none}`;
  return html`${words.allHidden}
    <button type="button" @click=${() => void explorer.go(showHidden)}>${words.showHidden(hidden.length)}</button>`;
}

/** Returns whether filters hide relationships. */
function isFiltered(state: State): boolean {
  const { visible, history } = state;
  const view = history.present;
  if (Object.keys(view.filters).length === 0) return false;
  const known = filtered.get(visible);
  if (known !== undefined) return known;
  const isSo = computeVisible({ ...view, filters: {} }, state).relationships.length > 0;
  filtered.set(visible, isSo);
  return isSo;
}

/** Cached, because it renders far more often than its input changes. */
const filtered = new WeakMap<Visible, boolean>();

/** Renders a button that clears all filters. */
export const renderClearFilters = ({ explorer, words }: Context): TemplateResult =>
  html`<button type="button" @click=${() => void explorer.go((view) => ({ ...view, filters: {} }))}>
    ${words.clearFilters}
  </button>`;
