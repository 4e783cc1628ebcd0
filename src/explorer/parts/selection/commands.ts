import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../../context/context.ts';
import { LazyPart } from '../../context/lazy-part.ts';
import { maxNeighbours } from '../../data/further-neighbours.ts';
import { countToCome } from '../../network/count-to-come.ts';
import type { KindCounts, Network } from '../../network/network.ts';
import type { Visible } from '../../network/visible.ts';
import type { Explorer } from '../../state/explorer.ts';
import { openMore, roomFor } from '../../state/open-more.ts';
import { collapse, defaultNeighbourCount, focusOn, hide, pin, select, unpin } from '../../view/view.ts';
import { nameOfKind } from '../../words/words.ts';
import type { Connections } from './connections.ts';

/** The actions on selected entities, and the connections found between them. */
export class Commands {
  readonly #connections = new LazyPart(async () => new (await import('./connections.ts')).Connections());
  /** The last count; it renders far more often than the count changes. */
  #counted:
    | {
        readonly network: Network;
        readonly visible: Visible;
        readonly selected: readonly string[];
        readonly toCome: readonly KindCounts[];
      }
    | undefined;

  render(context: Context): TemplateResult | typeof nothing {
    const { explorer } = context;
    const answer = this.#connections.part?.render(context) ?? nothing;
    const ids = explorer.view.selected.filter((id) => explorer.state.visible.entities.has(id));
    if (ids.length === 0 && answer === nothing) return nothing;
    return html`<div class="below">${answer}${ids.length > 0 ? this.#renderCommands(context, ids) : nothing}</div>`;
  }

  #renderCommands(context: Context, ids: readonly string[]): TemplateResult {
    const { explorer, words, stage } = context;
    const isPinned = ids.every((id) => Object.hasOwn(explorer.view.pinned, id));
    const placesOf = () => Object.fromEntries(ids.map((id) => [id, stage.places.get(id) ?? ([0, 0] as const)]));
    const [one, other, ...others] = ids;
    return html`<div class="commands" part="commands" role="toolbar" aria-label=${words.selected(ids.length)}>
      ${renderExpand(context, ids, this.#count(explorer, ids))}
      ${command(words.collapse, () => explorer.go((view) => collapse(view, ids)))}
      ${command(words.hide, () => explorer.go((view) => hide(view, ids)))}
      ${command(isPinned ? words.unpin : words.pin, () =>
        explorer.go((view) => (isPinned ? unpin(view, ids) : pin(view, placesOf()))),
      )}
      ${command(words.focusOn, () => explorer.go((view) => focusOn(view, ids)))}
      ${
        one !== undefined && other !== undefined && others.length === 0
          ? command(words.findPath, () => this.#connect(context, (found) => found.findPaths(context, [one, other])))
          : nothing
      }
      ${
        other === undefined
          ? nothing
          : command(words.findShared, () => this.#connect(context, (found) => found.findShared(context, ids)))
      }
      ${command(words.clear, () => explorer.touch((view) => select(view, [])))}
    </div>`;
  }

  #count({ state, view }: Explorer, ids: readonly string[]): readonly KindCounts[] {
    const { network, visible } = state;
    const { selected } = view;
    const last = this.#counted;
    if (last?.network === network && last.visible === visible && last.selected === selected) return last.toCome;
    const toCome = ids.map((id) => countToCome(network, visible, view, id));
    this.#counted = { network, visible, selected, toCome };
    return toCome;
  }

  async #connect(context: Context, find: (connections: Connections) => Promise<void>): Promise<void> {
    const connections = await this.#connections.load(context);
    if (connections) await find(connections);
  }
}

/** Renders the number of further neighbours, and if it is large a choice: the best-evidenced, one kind, or all. */
function renderExpand(
  { explorer, words }: Context,
  ids: readonly string[],
  toCome: readonly KindCounts[],
): TemplateResult {
  const all = toCome.flatMap((counts) => [...counts.values()]).reduce((sum, each) => sum + each, 0);
  const count = Math.min(all, roomFor(explorer, ids));
  const open = (more: number, kind?: string) => () => openMore(explorer, ids, more, kind);
  if (count <= 0)
    return html`<button type="button" disabled>
      ${all === 0 ? words.expand(0) : words.expandedToMost(maxNeighbours)}
    </button>`;
  if (count <= defaultNeighbourCount) return command(words.expand(count), open(count));
  const kinds = toCome.length === 1 ? toCome.flatMap((counts) => [...counts]) : [];
  return html`<details class="menu">
    <summary>${words.expand(count)}</summary>
    <div class="choices">
      ${command(words.expandMost(defaultNeighbourCount), open(defaultNeighbourCount))}
      ${command(count < all ? words.expandMost(count) : words.expandAll(count), open(count))}
      ${kinds.flatMap(([kind, number]) => {
        const most = Math.min(number, roomFor(explorer, ids, kind));
        return most > 0 ? [command(words.expandKind(nameOfKind(words, kind), most), open(most, kind))] : [];
      })}
    </div>
  </details>`;
}

const command = (name: string, act: () => unknown): TemplateResult =>
  html`<button type="button" @click=${act}>${name}</button>`;
