import type { Filters } from '../view/view.ts';
import { firstDayOf, lastDayOf, type Month, monthOf } from './months.ts';

/** A range of months, both included. */
export interface Period {
  readonly from: Month;
  readonly to: Month;
}

const between = (min: number, number: number, max: number) => Math.max(min, Math.min(number, max));

/** Returns the part of the filtered period within these bounds. */
export function periodOf({ from, to }: Filters, bounds: Period): Period {
  const first = between(bounds.from, from === undefined ? bounds.from : monthOf(from), bounds.to);
  return { from: first, to: between(first, to === undefined ? bounds.to : monthOf(to), bounds.to) };
}

/** Returns the filters for a period. An end at a bound does not filter, so that later data beyond it is visible too. */
export const filtersFor = (period: Period, bounds: Period) => ({
  from: period.from <= bounds.from ? undefined : firstDayOf(period.from),
  to: period.to >= bounds.to ? undefined : lastDayOf(period.to),
});

/** The draggable parts: start, end, or the whole period. */
export const grips = ['from', 'to', 'whole'] as const;
export type Grip = (typeof grips)[number];

/** Moves a grip to a month within the bounds. Moving the whole keeps its length and sets its start. */
export function moveGrip(period: Period, grip: Grip, at: Month, bounds: Period): Period {
  if (grip === 'from') return { ...period, from: between(bounds.from, at, period.to) };
  if (grip === 'to') return { ...period, to: between(period.from, at, bounds.to) };
  const length = period.to - period.from;
  const from = between(bounds.from, at, bounds.to - length);
  return { from, to: from + length };
}

/**
 * Returns the next period when playing: moved by a number of months; back to the start from the end, or if there is no
 * period.
 */
export function playOn(period: Period, by: number, bounds: Period): Period {
  if (!isWhole(period, bounds))
    return moveGrip(period, 'whole', period.to >= bounds.to ? bounds.from : period.from + by, bounds);
  const tenth = Math.max(by, Math.round((bounds.to - bounds.from + 1) / 10));
  return { from: bounds.from, to: Math.min(bounds.to, bounds.from + tenth - 1) };
}

export const isWhole = (period: Period, bounds: Period): boolean =>
  period.from <= bounds.from && period.to >= bounds.to;
