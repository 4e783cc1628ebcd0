import { z } from 'zod';
import { writeYaml } from './canonical-yaml.ts';
import { check } from './check.ts';
import { entityId, keys, text } from './fields.ts';
import type { Problem } from './problem.ts';
import { writeList } from './write-list.ts';
import { YamlFile } from './yaml-file.ts';
import { anyYaml } from './yaml-tree.ts';

/** A decision that an id is another's entity, and who made it, why and when. */
export interface Merge {
  /** The id that was merged; it goes on answering. */
  readonly id: string;
  readonly into: string;
  readonly by: string;
  readonly why: string;
  /** The day of the decision. */
  readonly on: string;
}

/** A file of merges as read: what of it is right, and what is wrong. */
export interface MergesReading {
  readonly merges: readonly Merge[];
  readonly problems: readonly Problem[];
  /** Adds a problem at the entry of an id. */
  readonly reportMerge: (id: string, message: string) => void;
}

const mergesFile = keys({ merges: z.array(anyYaml, { error: 'must be a list' }) });

const mergeKeys = keys({
  id: entityId,
  into: entityId,
  by: text,
  why: text,
  on: z.iso.date('must be a date, such as 2021-05-04'),
});

/** Reads the text of a file of merges. */
export function readMerges(file: string, text: string): MergesReading {
  const yaml = new YamlFile(file, text, []);
  const written = yaml.head === undefined ? undefined : check(mergesFile, yaml.head, [], yaml.report);
  const merges = new Map<string, Merge>();
  const positions = new Map<string, number>();
  for (const [index, entry] of (written?.merges ?? []).entries()) {
    const merge = check(mergeKeys, entry, ['merges', index], yaml.report);
    if (!merge) continue;
    if (merges.has(merge.id)) yaml.report(['merges', index, 'id'], `${merge.id} is merged twice in this file`);
    merges.set(merge.id, merge);
    positions.set(merge.id, index);
  }
  return {
    merges: [...merges.values()],
    problems: yaml.problems.kept,
    reportMerge: (id, message) => yaml.report(['merges', positions.get(id) ?? -1, 'id'], message),
  };
}

/** Merges as the text of a file, in the order of their ids. */
export function writeMerges(merges: readonly Merge[]): string {
  const entries = merges
    .map(({ id, into, by, why, on }) => ({ id, into, by, why, on }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return entries.length === 0 ? writeYaml({ merges: [] }, 1) : writeList('merges', [entries]);
}
