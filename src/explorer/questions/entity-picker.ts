import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.ts';
import { Suggestions, type SuggestionsUse } from '../parts/suggestions.ts';

/** The options of an entity picker. */
export interface EntityPickerUse {
  readonly key: string;
  readonly label: string;
  readonly describedBy: string | undefined;
  readonly isList: boolean;
  readonly isNeeded: boolean;
  readonly ids: readonly string[];
  choose(ids: readonly string[]): void;
}

/** An id: the part before the colon indicates its kind. */
const looksLikeId = /^[A-Za-z_-]+:\S+$/;

/** A field for ids: by name, as typed, or from the selection. */
export class EntityPicker {
  readonly #suggestions = new Suggestions();
  readonly #names = new Map<string, string>();
  #use: SuggestionsUse | undefined;

  render(context: Context, use: EntityPickerUse): TemplateResult {
    const { words, explorer } = context;
    const { key, label, describedBy, isList, isNeeded, ids, choose } = use;
    const { selected } = explorer.view;
    const nameOf = (id: string) => this.#names.get(id) ?? explorer.state.network.entities.get(id)?.name ?? id;
    const add = (more: readonly string[]) => choose(isList ? [...new Set([...ids, ...more])] : more.slice(0, 1));
    const remove = ({ currentTarget }: Event, id: string) => {
      if (currentTarget instanceof Element) currentTarget.closest('.picker')?.querySelector('input')?.focus();
      choose(ids.filter((each) => each !== id));
    };
    this.#use = {
      key,
      label,
      isRequired: isNeeded && ids.length === 0,
      ...(describedBy === undefined ? {} : { describedBy }),
      choose: ({ id, name }) => {
        this.#names.set(id, name);
        add([id]);
      },
      take: (text) => {
        const isId = looksLikeId.test(text);
        if (isId) add([text]);
        return isId;
      },
    };
    return html`<div class="picker">
      <ul class="chosen">
        ${ids.map(
          (id) => html`<li>
            <bdi>${nameOf(id)}</bdi>
            <button
              type="button"
              class="sign"
              aria-label=${words.remove(nameOf(id))}
              @click=${(event: Event) => remove(event, id)}
            >
              ×
            </button>
          </li>`,
        )}
      </ul>
      ${this.#suggestions.render(context, this.#use)}
      ${
        selected.length > 0
          ? html`<button type="button" aria-label=${`${words.useSelection}: ${label}`} @click=${() => add(selected)}>
              ${words.useSelection}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** Adds a typed id that was not added yet. */
  takeWritten(field: Element | null): void {
    if (this.#use) this.#suggestions.takeWritten(this.#use, field);
  }
}
