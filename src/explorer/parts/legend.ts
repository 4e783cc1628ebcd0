import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.ts';
import { LazyPart } from '../context/lazy-part.ts';
import type { Visible } from '../network/visible.ts';
import type { State } from '../state/explorer.ts';
import { countFacets, type Facets } from '../state/facets.ts';
import { colourings, filterBy, showHidden, sizings } from '../view/view.ts';
import { nameOfKind, nameOfType } from '../words/words.ts';
import type { AttributionFilters } from './evidence/attribution-filters.ts';
import { renderClearFilters } from './status.ts';

/** The legend, which also filters: by kind, by type and by evidence. */
export class Legend {
  readonly #attributions: LazyPart<AttributionFilters>;
  readonly #colours = new LazyPart(async () => (await import('./colours.ts')).renderColours);
  readonly #opened = new Set<string>();
  #counted: { readonly visible: Visible; readonly facets: Facets } | undefined;

  constructor(attributions: LazyPart<AttributionFilters>) {
    this.#attributions = attributions;
  }

  render(context: Context): TemplateResult {
    const { explorer, words } = context;
    const { filters, hidden, marked } = explorer.view;
    const { kinds, types } = this.#count(explorer.state);
    return html`<details class="legend" part="legend" ?open=${context.isWide}>
      <summary>${words.filters}</summary>
      ${choices(context, 'kinds', words.kinds, kinds, filters.kinds, (kind) => nameOfKind(words, kind))}
      ${choices(context, 'types', words.types, types, filters.types, (type) => nameOfType(words, type))}
      <fieldset>
        <legend>${words.evidence}</legend>
        <label>
          <input
            type="checkbox"
            .checked=${filters.statedOnly ?? false}
            @change=${({ target }: Event) =>
              change(context, { statedOnly: target instanceof HTMLInputElement && target.checked ? true : undefined })}
          />
          ${words.statedOnly}
        </label>
        ${renderMinimum(context, 'minSources', words.minSources)} ${renderMinimum(context, 'minPublishers', words.minPublishers)}
      </fieldset>
      ${this.#renderAttributions(context, 'documents', words.documents)}
      ${this.#renderAttributions(context, 'publishers', words.publishers)}
      <fieldset>
        <legend>${words.appearance}</legend>
        ${one(words.colourBy, words.by, colourings, explorer.view.colour, (colour) =>
          explorer.go((view) => ({ ...view, colour })),
        )}
        ${explorer.view.colour === 'kind' ? nothing : this.#colours.want(context)?.(context)}
        ${renderLines(context)} ${one(words.sizeBy, words.by, sizings, explorer.view.size, (size) => explorer.go((view) => ({ ...view, size })))}
      </fieldset>
      ${
        hidden.length > 0
          ? html`<button type="button" @click=${() => void explorer.go(showHidden)}>${words.showHidden(hidden.length)}</button>`
          : nothing
      }
      ${
        marked.length > 0
          ? html`<button type="button" @click=${() => void explorer.go((view) => ({ ...view, marked: [] }))}>
              ${words.clearMarks}
            </button>`
          : nothing
      }
      ${Object.keys(filters).length > 0 ? renderClearFilters(context) : nothing}
    </details>`;
  }

  /** Cached, because it renders far more often than its input changes. */
  #count(state: State): Facets {
    if (this.#counted?.visible !== state.visible)
      this.#counted = { visible: state.visible, facets: countFacets(state) };
    return this.#counted.facets;
  }

  /** Renders a filter by attribution, whose data is loaded when it is opened. */
  #renderAttributions(context: Context, filter: 'documents' | 'publishers', title: string): TemplateResult {
    const { explorer, words, update } = context;
    const count = explorer.view.filters[filter]?.length;
    const open = ({ target }: Event) => {
      if (target instanceof HTMLDetailsElement && target.open) this.#opened.add(filter);
      update();
    };
    return html`<details class="attributions" data-filter=${filter} @toggle=${open}>
      <summary>${title} <span class="quiet">${count === undefined ? words.anyOf : words.chosen(count)}</span></summary>
      <fieldset aria-label=${title}>
        ${this.#opened.has(filter) ? this.#attributions.want(context)?.render(context, filter, title) : nothing}
      </fieldset>
    </details>`;
  }
}

/** Renders the key for the colours of lines. */
const renderLines = ({ words }: Context): TemplateResult => html`<ul class="plain" aria-label=${words.lines}>
  ${[
    ['stated', words.stated],
    ['inferred', words.inferred],
    ['planned', words.detailNames.planned],
  ].map(
    ([name, text]) => html`<li class="sample"><span class=${`stroke ${name}`} aria-hidden="true"></span> ${text}</li>`,
  )}
</ul>`;

const change = ({ explorer }: Context, filters: Parameters<typeof filterBy>[1]) =>
  void explorer.go((view) => filterBy(view, filters));

function choices(
  context: Context,
  filter: 'kinds' | 'types',
  title: string,
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[] | undefined,
  nameOf: (each: string) => string,
): TemplateResult {
  const all = [...counts.keys()];
  const toggle = (each: string) => {
    const now = chosen ?? all;
    const next = now.includes(each) ? now.filter((other) => other !== each) : [...now, each];
    change(context, { [filter]: all.every((other) => next.includes(other)) ? undefined : next });
  };
  return html`<fieldset>
    <legend>${title}</legend>
    ${[...counts].map(
      ([each, count]) => html`<label class="entry">
        <input
          type="checkbox"
          .checked=${chosen?.includes(each) ?? true}
          @change=${() => toggle(each)}
        />
        ${
          filter === 'kinds' && context.explorer.view.colour === 'kind'
            ? html`<span class=${`dot ${each.toLowerCase()}`} aria-hidden="true"></span>`
            : nothing
        }
        <span>${nameOf(each)}</span> <span class="quiet">${count}</span>
      </label>`,
    )}
  </fieldset>`;
}

function renderMinimum(context: Context, filter: 'minSources' | 'minPublishers', name: string): TemplateResult {
  const take = ({ target }: Event) => {
    const number = target instanceof HTMLInputElement ? Math.floor(target.valueAsNumber) : Number.NaN;
    change(context, { [filter]: number > 1 ? number : undefined });
  };
  return html`<label>
    ${name}
    <input type="number" min="1" max="999" .value=${String(context.explorer.view.filters[filter] ?? 1)} @change=${take} />
  </label>`;
}

function one<Choice extends string>(
  name: string,
  names: Readonly<Record<Choice, string>>,
  all: readonly Choice[],
  now: Choice,
  choose: (choice: Choice) => unknown,
): TemplateResult {
  const take = ({ target }: Event) => {
    const found = target instanceof HTMLSelectElement ? all.find((each) => each === target.value) : undefined;
    if (found) void choose(found);
  };
  return html`<label>
    ${name}
    <select @change=${take}>
      ${all.map((each) => html`<option value=${each} ?selected=${each === now}>${names[each]}</option>`)}
    </select>
  </label>`;
}
