import type { RelationshipCard, Witness } from '../records/records.ts';
import type { Filters } from '../view/view.ts';
import { type ClaimTime, counts, timeOf, type Witnesses, withoutPeriod } from './counting.ts';
import { firstDayOf, firstMonth, lastDayOf, lastMonth, type Month, monthOf } from './months.ts';

/** The number of relationships over time, regardless of the period filter. */
export interface Histogram {
  readonly first: Month;
  readonly last: Month;
  /** The number of months in a bar. */
  readonly step: number;
  readonly bars: readonly Bar[];
  /** The number of relationships at any time. */
  readonly count: number;
  /** The number of those without any time. */
  readonly undated: number;
}

/**
 * The number of relationships with a claim that can have held in the months of a bar, and of those with one that must
 * have.
 */
export interface Bar {
  readonly possible: number;
  readonly certain: number;
}

/** More bars are too thin to distinguish. */
const maxBars = 120;
const steps = [1, 3, 6, 12, 60, 120, 600] as const;

/** Counts relationships over time; undefined if none has a date. */
export function countOverTime(
  relationships: readonly RelationshipCard[],
  witnesses: Witnesses,
  filters: Filters,
): Histogram | undefined {
  const others = withoutPeriod(filters);
  const times = relationships.map(({ id }) => timesOf(witnesses.get(id) ?? [], others));
  // ISO days sort as text.
  const known = times
    .flat()
    .flatMap(({ earliest, latest, surelyFrom, surelyTo }) => [earliest, latest, surelyFrom, surelyTo])
    .filter((day) => day !== null)
    .sort();
  const [firstDay, lastDay] = [known[0], known.at(-1)];
  if (firstDay === undefined || lastDay === undefined) return undefined;
  const [first, last] = [monthOf(firstDay), monthOf(lastDay)];
  const step = steps.find((each) => (last - first + 1) / each <= maxBars) ?? 1200;
  const start = Math.max(firstMonth, first - (first % step));
  const length = Math.floor((last - start) / step) + 1;
  const end = Math.min(lastMonth, start + length * step - 1);
  const barOf = (month: Month) => Math.floor((month - start) / step);
  const bars = Array.from({ length }, () => ({ possible: 0, certain: 0 }));
  const days = bars.map((_, bar) => [
    firstDayOf(start + bar * step),
    lastDayOf(Math.min(end, start + (bar + 1) * step - 1)),
  ]);
  for (const each of times) {
    const [possible, certain] = [new Set<number>(), new Set<number>()];
    for (const { earliest, latest, surelyFrom, surelyTo } of each) {
      // An unknown start or end extends to the edge.
      const from = earliest === null ? 0 : barOf(monthOf(earliest));
      const to = latest === null ? length - 1 : barOf(monthOf(latest));
      for (let bar = from; bar <= to; bar += 1) {
        possible.add(bar);
        const [opens = '', closes = ''] = days[bar] ?? [];
        if (surelyFrom !== null && surelyTo !== null && surelyFrom <= closes && surelyTo >= opens) certain.add(bar);
      }
    }
    bars.forEach((bar, at) => {
      if (possible.has(at)) bar.possible += 1;
      if (certain.has(at)) bar.certain += 1;
    });
  }
  const undated = times.filter((each) => each.length === 0).length;
  return { first: start, last: end, step, bars, count: relationships.length, undated };
}

function timesOf(claims: readonly Witness[], filters: Filters): readonly ClaimTime[] {
  return claims.flatMap((claim) => (counts(claim, filters) ? (timeOf(claim) ?? []) : []));
}
