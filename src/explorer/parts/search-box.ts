import { html, nothing, type TemplateResult } from 'lit';
import { AskFailure } from '../data/ask.ts';
import { askSearch } from '../data/queries.ts';
import type { EntityCard } from '../data/records.ts';
import type { Context } from '../element/context.ts';
import { addFocus } from '../view/view.ts';
import { nameOfKind } from '../words/words.ts';

/** How long a reader must pause before what was written is looked for. */
const pauseMs = 150;

/** Search with suggestions: a combobox as the ARIA Authoring Practices describe it. */
export class SearchBox {
  #suggestions: readonly EntityCard[] = [];
  #active = -1;
  #isOpen = false;
  #asking = new AbortController();

  render(context: Context): TemplateResult {
    const { words } = context;
    const options = this.#suggestions.map(
      (entity, index) => html`<li
        id="found-${index}"
        role="option"
        aria-selected=${index === this.#active}
        @pointerdown=${(event: Event) => event.preventDefault()}
        @click=${() => this.#choose(context, entity)}
      >
        <span dir="auto">${entity.name}</span> <small>${nameOfKind(words, entity.kind)}</small>
      </li>`,
    );
    return html`<div class="search" part="search">
      <input
        type="search"
        role="combobox"
        aria-label=${words.search}
        placeholder=${words.searchHint}
        aria-autocomplete="list"
        aria-controls="found"
        aria-expanded=${this.#isOpen}
        aria-activedescendant=${this.#active >= 0 ? `found-${this.#active}` : nothing}
        autocomplete="off"
        spellcheck="false"
        @input=${(event: InputEvent) => void this.#look(context, event)}
        @keydown=${(event: KeyboardEvent) => this.#press(context, event)}
        @blur=${() => this.#shut(context)}
      />
      <ul id="found" role="listbox" aria-label=${words.search} ?hidden=${!this.#isOpen}>${options}</ul>
    </div>`;
  }

  async #look(context: Context, { target }: InputEvent): Promise<void> {
    this.#asking.abort();
    const asking = new AbortController();
    this.#asking = asking;
    const text = target instanceof HTMLInputElement ? target.value.trim() : '';
    if (text === '') return this.#shut(context);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    if (asking.signal.aborted) return;
    try {
      const found = await askSearch(context.explorer.ask, text, asking.signal);
      this.#suggestions = found;
      this.#active = -1;
      this.#isOpen = found.length > 0;
      context.announce(context.words.found(found.length));
      context.update();
    } catch (error) {
      if (asking.signal.aborted) return;
      if (!(error instanceof AskFailure)) throw error;
      context.announce(`${error.message} ${error.next ?? ''}`);
    }
  }

  #press(context: Context, event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const count = this.#suggestions.length;
    if (step !== undefined && count > 0) {
      this.#isOpen = true;
      this.#active = (Math.max(this.#active, step === 1 ? -1 : 0) + step + count) % count;
    } else if (event.key === 'Enter') {
      const entity = this.#suggestions[Math.max(0, this.#active)];
      if (this.#isOpen && entity) this.#choose(context, entity, event.target);
    } else if (event.key === 'Escape' && this.#isOpen) this.#isOpen = false;
    else return;
    event.preventDefault();
    context.update();
  }

  #choose(context: Context, { id }: EntityCard, input?: EventTarget | null): void {
    if (input instanceof HTMLInputElement) input.value = '';
    this.#shut(context);
    context.stage.goTo(id);
    void context.explorer.go((view) => addFocus(view, id));
  }

  #shut(context: Context): void {
    this.#asking.abort();
    this.#isOpen = false;
    this.#active = -1;
    context.update();
  }
}
