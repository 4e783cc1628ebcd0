import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Context } from '../element/context.ts';
import { select, toggle } from '../view/view.ts';
import { nameOfKind, nameOfType } from '../words/words.ts';

/** How many rows are shown at once: a browser lays out thousands of rows slowly. */
const pageSize = 200;

/** What the drawing shows, as two tables: the same entities and relationships, with the same things to do. */
export class List {
  #entities = pageSize;
  #relationships = pageSize;

  /** @param hint why there is nothing but the list. */
  render(context: Context, hint?: string): TemplateResult {
    const { explorer, words } = context;
    const { entities, relationships, neighbours } = explorer.state.visible;
    const chosen = new Set(explorer.view.selected);
    const nameOf = (id: string) => entities.get(id)?.name ?? id;
    return html`<div class="list" part="list" tabindex="0" role="region" aria-label=${words.asList}>
      ${hint === undefined ? nothing : html`<p class="quiet">${hint}</p>`}
      <table>
        <caption>
          ${words.entities}: ${entities.size}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.choose}</th>
            <th scope="col">${words.name}</th>
            <th scope="col">${words.kind}</th>
            <th scope="col">${words.neighbours}</th>
          </tr>
        </thead>
        <tbody>
          ${[...entities.values()].slice(0, this.#entities).map(
            ({ id, name, kind }) => html`<tr data-id=${id} aria-selected=${chosen.has(id)}>
              <td>
                <label class="target">
                  <input
                    type="checkbox"
                    aria-label=${words.chooseIt(name)}
                    .checked=${live(chosen.has(id))}
                    @change=${() => mark(context, id)}
                  />
                </label>
              </td>
              <th scope="row">
                <button type="button" class="link" @click=${(event: MouseEvent) => choose(context, [id], event)}>
                  <bdi>${name}</bdi>
                </button>
              </th>
              <td>${nameOfKind(words, kind)}</td>
              <td>${neighbours.get(id)?.length ?? 0}</td>
            </tr>`,
          )}
        </tbody>
      </table>
      ${more(context, entities.size - this.#entities, () => {
        this.#entities += pageSize;
      })}
      <table>
        <caption>
          ${words.relationships}: ${relationships.length}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.first}</th>
            <th scope="col">${words.type}</th>
            <th scope="col">${words.second}</th>
            <th scope="col">${words.sources}</th>
            <th scope="col">${words.independent}</th>
            <th scope="col">${words.evidence}</th>
          </tr>
        </thead>
        <tbody>
          ${relationships.slice(0, this.#relationships).map(
            ({ id, from, to, type, sourceCount, publisherCount, stated }) => html`<tr
              data-id=${id}
              aria-selected=${chosen.has(id)}
            >
              <td><bdi>${nameOf(from.id)}</bdi></td>
              <td>
                <button type="button" class="link" @click=${(event: MouseEvent) => choose(context, [id], event)}>
                  ${nameOfType(words, type)}
                </button>
              </td>
              <td><bdi>${nameOf(to.id)}</bdi></td>
              <td>${sourceCount}</td>
              <td>${publisherCount}</td>
              <td>${stated ? words.stated : words.inferred}</td>
            </tr>`,
          )}
        </tbody>
      </table>
      ${more(context, relationships.length - this.#relationships, () => {
        this.#relationships += pageSize;
      })}
    </div>`;
  }
}

function more({ words, update }: Context, left: number, act: () => void): TemplateResult | typeof nothing {
  if (left <= 0) return nothing;
  const press = () => {
    act();
    update();
  };
  return html`<button type="button" @click=${press}>${words.more(Math.min(left, pageSize))}</button>`;
}

function choose({ explorer, stage }: Context, ids: readonly string[], event: MouseEvent): void {
  const isAdding = event.shiftKey || event.ctrlKey || event.metaKey;
  stage.goTo(ids[0]);
  void explorer.touch((view) => select(view, isAdding ? [...view.selected, ...ids] : ids));
}

function mark({ explorer, stage }: Context, id: string): void {
  stage.goTo(id);
  void explorer.touch((view) => toggle(view, id));
}
