import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.ts';
import { fetchSearch } from '../data/queries.ts';
import { asFailure } from '../data/query-endpoint.ts';
import type { EntityCard } from '../records/records.ts';
import { nameOfKind } from '../words/words.ts';

/** The pause in typing before a search, in milliseconds. */
const pauseMs = 150;

/** The name of a field with suggestions, and the handlers of choices. */
export interface SuggestionsUse {
  /** Distinguishes its elements from those of other fields. */
  readonly key: string;
  readonly label: string;
  /** The id of an element that describes it. */
  readonly describedBy?: string;
  readonly isRequired?: boolean;
  choose(entity: EntityCard): void;
  /** Accepts the typed text without a suggestion; returns whether it did. */
  take?(text: string): boolean;
}

/** A field for the name of an entity, with suggestions: a combobox as described in the ARIA Authoring Practices. */
export class Suggestions {
  #found: readonly EntityCard[] = [];
  /** The text for which these were found. */
  #foundFor = '';
  #unmatched: readonly string[] = [];
  #active = -1;
  #isOpen = false;
  #search = new AbortController();
  /** Whether a search for the text found nothing. */
  #isFruitless = false;
  #announced = '';

  render(context: Context, use: SuggestionsUse): TemplateResult {
    const { words } = context;
    const { key, label } = use;
    const listId = `${key}-found`;
    const options = this.#found.map(
      (entity, index) => html`<li
        id="${listId}-${index}"
        role="option"
        aria-selected=${index === this.#active}
        @pointerdown=${(event: Event) => event.preventDefault()}
        @click=${({ currentTarget }: Event) => {
          const field =
            currentTarget instanceof Element ? currentTarget.closest('.search')?.querySelector('input') : null;
          this.#choose(context, use, entity, field);
        }}
      >
        <span dir="auto">${entity.name}</span> <small>${nameOfKind(words, entity.kind)}</small>
      </li>`,
    );
    return html`<div class="search" part="search">
      <input
        id=${key}
        type="search"
        role="combobox"
        aria-label=${label}
        aria-describedby=${use.describedBy ?? nothing}
        aria-required=${use.isRequired ? 'true' : nothing}
        placeholder=${words.searchHint}
        aria-autocomplete="list"
        aria-controls=${listId}
        aria-expanded=${this.#isOpen}
        aria-activedescendant=${this.#active >= 0 ? `${listId}-${this.#active}` : nothing}
        autocomplete="off"
        spellcheck="false"
        @input=${(event: InputEvent) => void this.#look(context, event)}
        @keydown=${(event: KeyboardEvent) => this.#press(context, use, event)}
        @blur=${() => this.#shut(context)}
      />
      <div class="found" ?hidden=${!this.#isOpen && !this.#isFruitless}>
        ${this.#isFruitless ? html`<p class="quiet" aria-hidden="true">${words.found(0)}</p>` : nothing}
        ${this.#unmatched.length > 0 ? html`<p class="quiet">${words.unmatched(this.#unmatched.join(', '))}</p>` : nothing}
        <ul id=${listId} role="listbox" aria-label=${label} ?hidden=${!this.#isOpen}>${options}</ul>
      </div>
    </div>`;
  }

  /** Accepts the text in its field if it is valid without a suggestion. */
  takeWritten(use: SuggestionsUse, field: EventTarget | null): boolean {
    if (!(field instanceof HTMLInputElement) || !use.take?.(field.value.trim())) return false;
    field.value = '';
    return true;
  }

  async #look(context: Context, { target }: InputEvent): Promise<void> {
    this.#search.abort();
    const current = new AbortController();
    this.#search = current;
    const text = target instanceof HTMLInputElement ? target.value.trim() : '';
    if (text === '') return this.#shut(context);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    if (current.signal.aborted) return;
    try {
      const { words } = context;
      const { nodes, totalCount, unmatchedWords } = await fetchSearch(context.explorer.sendQuery, text, current.signal);
      this.#found = nodes;
      this.#foundFor = text;
      this.#unmatched = unmatchedWords;
      this.#active = -1;
      this.#isOpen = nodes.length > 0;
      this.#isFruitless = nodes.length === 0;
      const unmatched = unmatchedWords.length > 0 ? ` ${words.unmatched(unmatchedWords.join(', '))}` : '';
      const found = nodes.length < totalCount ? words.foundFirst(nodes.length, totalCount) : words.found(nodes.length);
      this.#announced = `${found}.${unmatched}`;
      context.announce(this.#announced);
      context.update();
    } catch (error) {
      if (current.signal.aborted) return;
      this.#found = [];
      this.#isOpen = this.#isFruitless = false;
      context.announce(asFailure(error).readerMessage);
      context.update();
    }
  }

  #press(context: Context, use: SuggestionsUse, event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const count = this.#found.length;
    if (step !== undefined && count > 0) {
      this.#isOpen = true;
      this.#active = (Math.max(this.#active, step === 1 ? -1 : 0) + step + count) % count;
    } else if (event.key === 'Enter') {
      const entity = this.#found[Math.max(0, this.#active)];
      const isWritten = this.#active < 0 && this.takeWritten(use, event.target);
      if (isWritten) this.#shut(context);
      else if (this.#isOpen && entity && !this.#isStale(event.target)) this.#choose(context, use, entity, event.target);
    } else if (event.key === 'Escape' && (this.#isOpen || this.#isFruitless)) this.#isOpen = this.#isFruitless = false;
    else return;
    event.preventDefault();
    event.stopPropagation();
    context.update();
  }

  /** Returns whether the suggestions belong to an earlier text, and none is active. */
  #isStale(field: EventTarget | null): boolean {
    return this.#active < 0 && field instanceof HTMLInputElement && field.value.trim() !== this.#foundFor;
  }

  #choose(context: Context, use: SuggestionsUse, entity: EntityCard, field?: EventTarget | null): void {
    if (field instanceof HTMLInputElement) field.value = '';
    this.#shut(context);
    use.choose(entity);
  }

  #shut(context: Context): void {
    this.#search.abort();
    this.#isOpen = false;
    this.#isFruitless = false;
    this.#active = -1;
    context.retract(this.#announced);
    context.update();
  }
}
