import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../element/context.ts';
import { mostNeighbours, openMore } from '../state/open-more.ts';
import { collapse, focusOn, hide, pin, select, unpin } from '../view/view.ts';
import { nameOfKind } from '../words/words.ts';

/** The most neighbours that are brought at once without a choice. */
const fewEnough = 40;

/** What can be done with the entities that are selected. */
export function renderCommands(context: Context): TemplateResult | typeof nothing {
  const { explorer, words, stage } = context;
  const { network, visible } = explorer.state;
  const ids = explorer.view.selected.filter((id) => visible.entities.has(id));
  if (ids.length === 0) return nothing;
  const count = ids.reduce((sum, id) => sum + (network.hidden.get(id)?.count ?? 0), 0);
  const isPinned = ids.every((id) => id in explorer.view.pinned);
  const places = Object.fromEntries([...stage.places].filter(([id]) => ids.includes(id)));
  return html`<div class="commands" part="commands" role="toolbar" aria-label=${words.selected(ids.length)}>
    ${renderExpand(context, ids, count)}
    ${command(words.collapse, () => explorer.go((view) => collapse(view, ids)))}
    ${command(words.hide, () => explorer.go((view) => hide(view, ids)))}
    ${command(isPinned ? words.unpin : words.pin, () =>
      explorer.go((view) => (isPinned ? unpin(view, ids) : pin(view, places))),
    )}
    ${command(words.focusOn, () => explorer.go((view) => focusOn(view, ids)))}
    ${command(words.clear, () => explorer.touch((view) => select(view, [])))}
  </div>`;
}

/** The number that would come, and where it is large a choice: of the best-evidenced, of a kind, of all. */
function renderExpand({ explorer, words }: Context, ids: readonly string[], count: number): TemplateResult {
  const open = (more: number, kind?: string) => () => openMore(explorer, ids, more, kind);
  if (count === 0) return html`<button type="button" disabled>${words.expand(0)}</button>`;
  if (count <= fewEnough) return command(words.expand(count), open(count));
  const kinds = ids.length === 1 ? (explorer.state.network.hidden.get(ids[0] ?? '')?.kinds ?? []) : [];
  return html`<details class="menu">
    <summary>${words.expand(count)}</summary>
    <div class="choices">
      ${command(words.expandMost(fewEnough), open(fewEnough))}
      ${command(words.expandAll(Math.min(count, mostNeighbours)), open(Math.min(count, mostNeighbours)))}
      ${kinds.map((written) => {
        const [kind = '', number = ''] = written.split(' ');
        return command(
          words.expandKind(nameOfKind(words, kind), Number(number)),
          open(Math.min(Number(number), mostNeighbours), kind),
        );
      })}
    </div>
  </details>`;
}

const command = (name: string, act: () => unknown): TemplateResult =>
  html`<button type="button" @click=${act}>${name}</button>`;
