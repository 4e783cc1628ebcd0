import { html, nothing, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import type { Context } from '../../context/context.ts';
import { withoutPeriod } from '../../network/counting.ts';
import { countOverTime, type Histogram } from '../../network/histogram.ts';
import { filtersFor, periodOf, playOn } from '../../network/period.ts';
import { computeVisible } from '../../state/compute-visible.ts';
import { adopt } from '../../styles/adopt.ts';
import { timelineStyles } from '../../styles/timeline.ts';
import { type Filters, filterBy } from '../../view/view.ts';
import type { WitnessReader } from '../evidence/witness-reader.ts';
import { renderReading } from '../evidence/witness-reader.ts';
import { Brush } from './brush.ts';
import { Player } from './player.ts';

const adoptStyles = adopt(timelineStyles);

/** The distribution of visible relationships over time, and the period filter. */
export class Timeline {
  readonly #reader: WitnessReader;
  readonly #brush = new Brush();
  readonly #player = new Player();
  readonly #element = createRef<HTMLElement>();
  #movement: object | undefined;
  #counted: { readonly of: readonly unknown[]; readonly histogram: Histogram | undefined } | undefined;

  constructor(reader: WitnessReader) {
    this.#reader = reader;
  }

  render(context: Context): TemplateResult {
    const { words, explorer } = context;
    const isLoading = explorer.state.status.is === 'loading';
    const reading = this.#reader.read(context);
    const histogram = reading === 'read' ? this.#count(context) : this.#counted?.histogram;
    return html`<section class="timeline" part="timeline" aria-label=${words.timeline} ${ref(this.#element)} ${adoptStyles}>
      ${reading === 'read' ? nothing : renderReading(context, reading, () => this.#reader.retry(context))}
      ${histogram ? this.#renderTimes(context, histogram) : nothing}
      ${!histogram && reading === 'read' && !isLoading ? html`<p>${words.noDays}</p>` : nothing}
    </section>`;
  }

  /** Stops playing. */
  close(): void {
    this.#player.pause();
  }

  #renderTimes(context: Context, histogram: Histogram): TemplateResult {
    const { explorer, words } = context;
    const { filters } = explorer.view;
    const bounds = { from: histogram.first, to: histogram.last };
    const period = periodOf(filters, bounds);
    const { isPlaying } = this.#player;
    const shown = explorer.state.visible.relationships.length;
    return html`<div class="times">
        <button type="button" @click=${() => this.#toggle(context, histogram)}>
          <span aria-hidden="true">${isPlaying ? '❚❚' : '▶'}</span> ${isPlaying ? words.pause : words.play}
        </button>
        ${this.#renderDay(context, 'from')} ${this.#renderDay(context, 'to')}
        <button
          type="button"
          ?disabled=${filters.from === undefined && filters.to === undefined}
          @click=${() => this.#filter(context, { from: undefined, to: undefined }, {})}
        >
          ${words.wholePeriod}
        </button>
        <output dir="auto">${words.inPeriod(shown, histogram.count, histogram.undated)}</output>
      </div>
      ${this.#brush.render(histogram, period, words, (next, movement) => {
        this.#player.pause();
        this.#filter(context, filtersFor(next, bounds), movement);
      })}
      <p class="quiet" dir="auto"><small>${words.timelineMeaning}</small></p>`;
  }

  #renderDay(context: Context, end: 'from' | 'to'): TemplateResult {
    const { filters } = context.explorer.view;
    const take = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement)) return;
      const day = target.value === '' ? undefined : target.value;
      const other = filters[end === 'from' ? 'to' : 'from'];
      const isAcross = day !== undefined && other !== undefined && (end === 'from' ? day > other : day < other);
      this.#player.pause();
      this.#filter(context, isAcross ? { from: day, to: day } : { [end]: day }, {});
    };
    return html`<label>${context.words[end]} <input type="date" .value=${filters[end] ?? ''} @change=${take} /></label>`;
  }

  #toggle(context: Context, { first, last, step }: Histogram): void {
    const { explorer, isAnimated, update } = context;
    const bounds = { from: first, to: last };
    let played: Filters | undefined;
    const go = (movement: object): boolean => {
      const { filters } = explorer.view;
      const period = periodOf(filters, bounds);
      // Filters that a reader changes take precedence over playing.
      const isOver = played !== undefined && (filters !== played || period.to >= last);
      if (isOver || this.#element.value?.isConnected !== true) return false;
      const by = isAnimated ? step : Math.max(step, period.to - period.from + 1);
      this.#filter(context, filtersFor(playOn(period, by, bounds), bounds), movement);
      played = explorer.view.filters;
      return true;
    };
    if (this.#player.isPlaying) this.#player.pause();
    else this.#player.play(go, isAnimated, update);
    update();
  }

  /** Filters by days. One movement is a single undo step. */
  #filter(
    { explorer }: Context,
    days: { readonly [End in 'from' | 'to']?: string | undefined },
    movement: object,
  ): void {
    const { filters } = explorer.view;
    const next = { from: filters.from, to: filters.to, ...days };
    if (next.from === filters.from && next.to === filters.to) return;
    const change = movement === this.#movement ? explorer.touch : explorer.go;
    this.#movement = movement;
    void change.call(explorer, (view) => filterBy(view, next));
  }

  /** Counts what would be visible without the period; cached until that changes. */
  #count({ explorer }: Context): Histogram | undefined {
    const { state, view } = explorer;
    const { network, witnesses } = state;
    const { focus, expanded, added, hidden } = view;
    const filters = withoutPeriod(view.filters);
    const { kinds, types, documents, publishers, statedOnly, minSources, minPublishers } = filters;
    const of = [
      ...[network, witnesses, focus, expanded, added, hidden],
      ...[kinds, types, documents, publishers, statedOnly, minSources, minPublishers],
    ];
    if (this.#counted?.of.every((each, index) => each === of[index])) return this.#counted.histogram;
    const { relationships } = computeVisible({ ...view, filters }, state);
    const histogram = countOverTime(relationships, witnesses, filters);
    this.#counted = { of, histogram };
    return histogram;
  }
}
