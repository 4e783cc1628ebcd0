import type { Merge } from '../../dossier/merge.ts';
import { type MergesReading, readMerges } from '../../dossier/read/read-merges.ts';
import type { InputFile } from '../../files/input-file.ts';
import type { Problem } from '../../files/problem.ts';
import { findObjections } from './check-merges.ts';

/** Checks the merges files of one import against each other and the current merges. */
export class MergesCheck {
  readonly #read: MergesReading[] = [];

  add({ path, text }: InputFile): void {
    this.#read.push(readMerges(path, text));
  }

  get ids(): readonly string[] {
    return this.#read.flatMap(({ merges }) => merges.map(({ id }) => id));
  }

  get problems(): readonly Problem[] {
    return this.#read.flatMap(({ problems }) => problems);
  }

  /**
   * Reports the merges that are not possible.
   * @returns the merges that are new or differ from the current ones.
   */
  reportObjections(held: readonly Merge[], sources: ReadonlySet<string>): readonly Merge[] {
    const before = new Map(held.map((merge) => [merge.id, JSON.stringify(merge)]));
    const decided = [...held];
    const changed: Merge[] = [];
    for (const { merges, reportMerge } of this.#read)
      for (const merge of merges) {
        const [objection] = findObjections(decided, [merge], sources);
        if (objection) reportMerge(objection.id, objection.message);
        else if (before.get(merge.id) !== JSON.stringify(merge)) {
          decided.push(merge);
          changed.push(merge);
        }
      }
    return changed;
  }
}
