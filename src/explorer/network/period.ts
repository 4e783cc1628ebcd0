import type { Filters } from '../view/view.ts';
import { firstDayOf, lastDayOf, type Month, monthOf } from './months.ts';

/** Months from one to another, both included. */
export interface Period {
  readonly from: Month;
  readonly to: Month;
}

const between = (least: number, number: number, most: number) => Math.max(least, Math.min(number, most));

/** The period of the filters, as far as it lies within these bounds. */
export function periodOf({ from, to }: Filters, bounds: Period): Period {
  const first = between(bounds.from, from === undefined ? bounds.from : monthOf(from), bounds.to);
  return { from: first, to: between(first, to === undefined ? bounds.to : monthOf(to), bounds.to) };
}

/** The filters for a period. At a bound nothing is filtered: what comes later beyond it is seen too. */
export const filtersFor = (period: Period, bounds: Period) => ({
  from: period.from <= bounds.from ? undefined : firstDayOf(period.from),
  to: period.to >= bounds.to ? undefined : lastDayOf(period.to),
});

/** What can be taken hold of: where the period begins, where it ends, all of it. */
export const grips = ['from', 'to', 'whole'] as const;
export type Grip = (typeof grips)[number];

/** Puts what is held where it is wanted, within the bounds. The whole keeps its length; its place is where it begins. */
export function moveGrip(period: Period, grip: Grip, at: Month, bounds: Period): Period {
  if (grip === 'from') return { ...period, from: between(bounds.from, at, period.to) };
  if (grip === 'to') return { ...period, to: between(period.from, at, bounds.to) };
  const length = period.to - period.from;
  const from = between(bounds.from, at, bounds.to - length);
  return { from, to: from + length };
}

/** The period that playing goes on to: so many months later; from the end, or from all times, one at the beginning. */
export function playOn(period: Period, by: number, bounds: Period): Period {
  if (!isWhole(period, bounds))
    return moveGrip(period, 'whole', period.to >= bounds.to ? bounds.from : period.from + by, bounds);
  const tenth = Math.max(by, Math.round((bounds.to - bounds.from + 1) / 10));
  return { from: bounds.from, to: Math.min(bounds.to, bounds.from + tenth - 1) };
}

export const isWhole = (period: Period, bounds: Period): boolean =>
  period.from <= bounds.from && period.to >= bounds.to;
