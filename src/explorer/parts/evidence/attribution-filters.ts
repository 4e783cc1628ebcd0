import { html, nothing, type TemplateResult } from 'lit';
import { fold } from '../../../vocabulary/fold.ts';
import type { Context } from '../../context/context.ts';
import { type Attribution, findAttributions } from '../../network/attributions.ts';
import type { Witnesses } from '../../network/counting.ts';
import { filterBy } from '../../view/view.ts';
import type { WitnessReader } from './witness-reader.ts';
import { renderReading } from './witness-reader.ts';

type AttributionFilter = 'documents' | 'publishers';

/** The maximum number of options shown; others are found by name. */
const maxOffered = 50;

/** Filters by attribution: a list of documents or publishers, with a search if it is long. */
export class AttributionFilters {
  readonly #reader: WitnessReader;
  #witnesses: Witnesses | undefined;
  #attributions: ReturnType<typeof findAttributions> = { documents: [], publishers: [] };
  readonly #wanted = { documents: '', publishers: '' };
  /** Selected items stay in the list until the next search, so that the focused element never disappears. */
  readonly #kept = { documents: new Set<string>(), publishers: new Set<string>() };

  constructor(reader: WitnessReader) {
    this.#reader = reader;
  }

  render(context: Context, filter: AttributionFilter, title: string): TemplateResult {
    const { explorer, words, update } = context;
    const reading = this.#reader.read(context);
    if (reading !== 'read') return renderReading(context, reading, () => this.#reader.retry(context));
    const all = this.#list(explorer.state.witnesses)[filter];
    const chosen = explorer.view.filters[filter] ?? [];
    for (const id of chosen) this.#kept[filter].add(id);
    const wanted = fold(this.#wanted[filter]);
    const found = all.filter(({ name }) => fold(name).includes(wanted));
    const offered = found.slice(0, maxOffered);
    const others = all.filter(({ id }) => this.#kept[filter].has(id) && offered.every((each) => each.id !== id));
    const look = ({ target }: Event) => {
      this.#wanted[filter] = target instanceof HTMLInputElement ? target.value.trim() : '';
      this.#kept[filter].clear();
      update();
    };
    return html`${
      all.length > 10
        ? html`<input type="search" aria-label=${words.narrow(title)} placeholder=${words.narrow(title)} @input=${look} />`
        : nothing
    }
      <p class="quiet" role="status">${words.firstOf(offered.length, found.length)}</p>
      ${[...offered, ...others].map((each) => renderAttribution(context, filter, each, chosen))}`;
  }

  #list(witnesses: Witnesses): Readonly<Record<AttributionFilter, readonly Attribution[]>> {
    if (witnesses !== this.#witnesses) this.#attributions = findAttributions(witnesses);
    this.#witnesses = witnesses;
    return this.#attributions;
  }
}

function renderAttribution(
  { explorer }: Context,
  filter: AttributionFilter,
  { id, name, count }: Attribution,
  chosen: readonly string[],
): TemplateResult {
  const next = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
  const toggle = () => explorer.go((view) => filterBy(view, { [filter]: next.length === 0 ? undefined : next }));
  return html`<label class="entry" data-id=${id}>
    <input type="checkbox" .checked=${chosen.includes(id)} @change=${toggle} />
    <bdi>${name}</bdi> <span class="quiet">${count}</span>
  </label>`;
}
