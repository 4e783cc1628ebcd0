import type { Merge } from '../merge.ts';
import { writeYaml } from '../yaml/canonical-yaml.ts';
import { writeList } from './write-list.ts';

/** Writes merges as the text of a file, sorted by id. */
export function writeMerges(merges: readonly Merge[]): string {
  const entries = merges
    .map(({ id, into, by, why, on }) => ({ id, into, by, why, on }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return entries.length === 0 ? writeYaml({ merges: [] }, 1) : writeList('merges', [entries]);
}
