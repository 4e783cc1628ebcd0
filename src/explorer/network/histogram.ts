import type { RelationshipCard, Witness } from '../data/records.ts';
import type { Filters } from '../view/view.ts';
import { atAllTimes, counts, daysOf, type Witnesses } from './counting.ts';
import { type Month, monthOf } from './months.ts';

/** How many relationships there are at which time, whatever period is looked at. */
export interface Histogram {
  readonly first: Month;
  readonly last: Month;
  /** How many months a bar stands for. */
  readonly step: number;
  /** Of each bar the number of relationships that have a claim which counts in it. */
  readonly bars: readonly number[];
  /** How many relationships there are at all times. */
  readonly count: number;
  /** How many of them have no day at all. */
  readonly undated: number;
}

/** More bars than this are too thin to be told apart. */
const mostBars = 120;
const steps = [1, 3, 6, 12, 60, 120, 600] as const;

/** Counts these relationships over time; undefined where none of them has a day. */
export function countOverTime(
  relationships: readonly RelationshipCard[],
  witnesses: Witnesses,
  filters: Filters,
): Histogram | undefined {
  const others = atAllTimes(filters);
  const times = relationships.map(({ id }) => timesOf(witnesses.get(id) ?? [], others));
  const [first, last] = times
    .flat()
    .reduce<Time>(([least, most], [from, to]) => [Math.min(least, from), Math.max(most, to)], [Infinity, -Infinity]);
  if (first > last) return undefined;
  const step = steps.find((each) => (last - first + 1) / each <= mostBars) ?? 1200;
  const start = first - (first % step);
  const bars = new Array<number>(Math.floor((last - start) / step) + 1).fill(0);
  for (const each of times) for (const bar of barsOf(each, start, step)) bars[bar] = (bars[bar] ?? 0) + 1;
  const undated = times.filter((each) => each.length === 0).length;
  return { first: start, last: start + bars.length * step - 1, step, bars, count: relationships.length, undated };
}

type Time = readonly [from: Month, to: Month];

function timesOf(claims: readonly Witness[], filters: Filters): readonly Time[] {
  return claims.flatMap((claim): readonly Time[] => {
    const [from, to] = daysOf(claim);
    return from === null || to === null || !counts(claim, filters) ? [] : [[monthOf(from), monthOf(to)]];
  });
}

function barsOf(times: readonly Time[], start: Month, step: number): ReadonlySet<number> {
  const bars = new Set<number>();
  for (const [from, to] of times)
    for (let bar = Math.floor((from - start) / step); bar <= Math.floor((to - start) / step); bar += 1) bars.add(bar);
  return bars;
}
