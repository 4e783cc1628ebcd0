import { z } from 'zod';
import type { MergedIds } from './merged-ids.ts';
import { readPlace } from './places.ts';
import { daysOf } from './stored-days.ts';

const texts = z.array(z.string());
const line = z.int().min(1);
const stretch = z.string().transform((text, context) => {
  const place = readPlace(text);
  if (place) return place;
  context.addIssue('must be lines, such as 5 or 5-7');
  return z.NEVER;
});

/** The properties of a source that its claims depend on. */
export const storedSource = z
  .object({
    id: z.string(),
    publishers: texts.min(1),
    publishersStated: texts.min(1).nullable(),
    published: z.string().nullable(),
    firstParagraph: line,
    lastParagraph: line,
    boilerplate: z.array(stretch),
  })
  .transform(({ publishersStated, ...source }) => ({
    ...source,
    /** The ids in the dossier. */
    publishersStated: publishersStated ?? source.publishers,
  }));

export type StoredSource = z.output<typeof storedSource>;

/** Returns the entities that publish a source, sorted. */
export function publishersOf({ publishersStated }: StoredSource, merged: MergedIds): string[] {
  return [...new Set(publishersStated.map((id) => merged.of(id)))].sort();
}

/** Returns the last day on which a source may have been published; null if unknown. */
export function lastDayOf({ published }: StoredSource): string | null {
  const days = published === null ? undefined : daysOf(published);
  return typeof days === 'object' ? days[3] : null;
}
