import { z } from 'zod';
import type { InputFile } from '../../files/input-file.ts';
import type { Problem } from '../../files/problem.ts';
import { check } from '../fields/check.ts';
import { entityId, keys, text } from '../fields/fields.ts';
import type { Merge } from '../merge.ts';
import { YamlFile } from '../yaml/yaml-file.ts';
import { anyYaml } from '../yaml/yaml-tree.ts';

/** A parsed merge file: its valid entries and all problems. */
export interface MergesReading {
  readonly merges: readonly Merge[];
  readonly problems: readonly Problem[];
  /** Adds a problem at the entry with this id. */
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

/** Returns whether a file is a merge file: it has the top-level key `merges`. */
export function isMerges({ text }: Pick<InputFile, 'text'>): boolean {
  return /^(?:\{\s*)?["']?merges["']?\s*:/m.test(text);
}

/** Parses a merge file. */
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
