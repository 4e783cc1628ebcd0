import { type Days, daysOf, hullOf, noDays } from '../stored/stored-days.ts';
import { readEventDates } from './check-statements.ts';
import { type CheckContext, readRows } from './context.ts';

/** Derives the days of events from their date claims. */
export async function eventDays(context: CheckContext, ids: readonly string[]): Promise<Map<string, Days>> {
  if (ids.length === 0) return new Map();
  const rows = await readRows(context, readEventDates, { ids });
  return new Map(
    rows.map(({ id, dates }) => {
      const days = dates.map((date) => (typeof date === 'string' ? daysOf(date) : noDays));
      return [id, hullOf(days.map((each) => (typeof each === 'string' ? noDays : each)))];
    }),
  );
}
