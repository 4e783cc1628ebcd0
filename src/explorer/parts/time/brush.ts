import { html, svg, type TemplateResult } from 'lit';
import type { Histogram } from '../../network/histogram.ts';
import { firstDayOf, lastDayOf, type Month, yearOf } from '../../network/months.ts';
import { type Grip, grips, isWhole, moveGrip, type Period } from '../../network/period.ts';
import { type Words, writeDay } from '../../words/words.ts';

/** Receives a period chosen by a reader. `movement` is the same object for all changes of one drag or one held key. */
export type OnPeriod = (period: Period, movement: object) => void;

interface Hold {
  readonly grip: Grip | 'new';
  /** The distance from the pointer to the grip, in months; for a new period, its start. */
  readonly offset: number;
}

/**
 * Bars over time with a period that can be drawn, dragged by its handles and moved by keys. Time runs from left to
 * right in all scripts.
 */
export class Brush {
  #held: Hold | undefined;
  #pressed: object = {};

  render(histogram: Histogram, period: Period, words: Words, onPeriod: OnPeriod): TemplateResult {
    const { first, last, bars } = histogram;
    const bounds = { from: first, to: last };
    const months = last - first + 1;
    const percent = (month: number) => `${(100 * (month - first)) / months}%`;
    const max = Math.max(...bars.map(({ possible }) => possible));
    const day = (written: string) => writeDay(words, written);
    const [from, to] = [day(firstDayOf(period.from)), day(lastDayOf(period.to))];
    const width = `${(100 * (period.to + 1 - period.from)) / months}%`;
    const slider = (grip: Grip, name: string, text: string, now: Month, shape: TemplateResult) => svg`<g
      class=${`grip ${grip}`} role="slider" tabindex="0" aria-label=${name} aria-orientation="horizontal"
      aria-valuemin=${first} aria-valuemax=${last} aria-valuenow=${now} aria-valuetext=${text} data-grip=${grip}
      @keydown=${(event: KeyboardEvent) => this.#press(event, now, bounds, (at, movement) => onPeriod(moveGrip(period, grip, at, bounds), movement))}>${shape}</g>`;
    // The hit area of a handle is outside the period, so that handles never overlap however short the period is.
    const handle = (at: number, reach: number) => svg`<svg x=${percent(at)} overflow="visible">
      <rect class="reach" x=${reach} y="0" width="26" height="56"></rect>
      <rect class="line" x="-1.5" y="0" width="3" height="56"></rect>
      <rect class="knob" x="-5" y="18" width="10" height="20" rx="4"></rect>
    </svg>`;
    const move = (event: PointerEvent) => this.#move(event, period, bounds, onPeriod);
    const drop = () => {
      this.#held = undefined;
    };
    return html`<svg
      class="brush"
      role="group"
      aria-label=${words.overTime(day(firstDayOf(first)), day(lastDayOf(last)), max)}
      @pointerdown=${(event: PointerEvent) => this.#hold(event, period, bounds)}
      @pointermove=${move}
      @pointerup=${drop}
      @pointercancel=${drop}
    >
      ${bars.map(({ possible, certain }, index) => {
        const at = first + index * histogram.step;
        const isInside = at + histogram.step > period.from && at <= period.to;
        const bar = (count: number, sureness: 'possible' | 'certain') => {
          const height = count === 0 ? 0 : Math.max(2, (52 * count) / max);
          return svg`<rect class=${`${isInside ? 'inside' : 'outside'} ${sureness}`} x=${percent(at)} y=${56 - height}
            width=${`${(90 * histogram.step) / months}%`} height=${height}></rect>`;
        };
        return [bar(possible, 'possible'), bar(certain, 'certain')];
      })}
      ${yearsOf(histogram).map((year) => svg`<text x=${percent(12 * year)} y="72">${year}</text>`)}
      ${
        isWhole(period, bounds)
          ? ''
          : slider(
              'whole',
              words.period,
              `${from} – ${to}`,
              period.from,
              svg`<rect class="period" x=${percent(period.from)} y="0" width=${width} height="56"></rect>`,
            )
      }
      ${slider('from', words.from, from, period.from, handle(period.from, -24))}
      ${slider('to', words.to, to, period.to, handle(period.to + 1, -2))}
    </svg>`;
  }

  #hold(event: PointerEvent, { from, to }: Period, bounds: Period): void {
    const { target, currentTarget } = event;
    if (!(currentTarget instanceof SVGElement) || !(target instanceof Element) || event.button !== 0) return;
    event.preventDefault();
    currentTarget.setPointerCapture(event.pointerId);
    const gripped = target.closest<SVGElement>('[data-grip]');
    gripped?.focus();
    const at = monthAt(event, bounds);
    const grip = grips.find((each) => each === gripped?.dataset.grip);
    this.#held = grip ? { grip, offset: (grip === 'to' ? to : from) - at } : { grip: 'new', offset: at };
  }

  #move(event: PointerEvent, period: Period, bounds: Period, onPeriod: OnPeriod): void {
    const held = this.#held;
    if (!held) return;
    const at = monthAt(event, bounds);
    if (held.grip !== 'new') onPeriod(moveGrip(period, held.grip, Math.round(at + held.offset), bounds), held);
    else if (Math.abs(at - held.offset) >= 0.5) {
      const [from, to] = [Math.min(held.offset, at), Math.max(held.offset, at)].map(Math.floor);
      if (from !== undefined && to !== undefined) onPeriod({ from, to: Math.min(to, bounds.to) }, held);
    }
  }

  #press(event: KeyboardEvent, now: Month, { from, to }: Period, onMonth: OnMonth): void {
    const next = new Map([
      ['ArrowRight', now + 1],
      ['ArrowUp', now + 1],
      ['ArrowLeft', now - 1],
      ['ArrowDown', now - 1],
      ['PageUp', now + 12],
      ['PageDown', now - 12],
      ['Home', from],
      ['End', to],
    ]).get(event.key);
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (!event.repeat) this.#pressed = {};
    onMonth(next, this.#pressed);
  }
}

type OnMonth = (at: Month, movement: object) => void;

/** Returns the time at a pointer, in months with fractions. */
function monthAt({ clientX, currentTarget }: PointerEvent, { from, to }: Period): number {
  if (!(currentTarget instanceof SVGElement)) return from;
  const { left, width } = currentTarget.getBoundingClientRect();
  const share = (clientX - left) / Math.max(1, width);
  return from + Math.max(0, Math.min(1, share)) * (to - from + 1);
}

/** Returns the years to label, as many as fit. */
function yearsOf({ first, last }: Histogram): readonly number[] {
  const [from, to] = [Math.ceil(first / 12), yearOf(last)];
  const every = [1, 2, 5, 10, 20, 50, 100].find((each) => (to - from) / each < 8) ?? 500;
  const start = Math.ceil(from / every) * every;
  return Array.from({ length: Math.max(0, Math.floor((to - start) / every) + 1) }, (_, index) => start + index * every);
}
