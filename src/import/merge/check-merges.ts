import type { Merge } from '../../dossier/merge.ts';
import { CanonicalIds } from '../../identity/canonical-ids.ts';
import { kindOfId } from '../../vocabulary/kinds.ts';

/** The reason why a merge is not possible. */
export interface MergeObjection {
  readonly id: string;
  /** A sentence without its full stop. */
  readonly message: string;
}

/**
 * Finds merges that conflict with the current ones: an id that is already merged into another, two different kinds, a source
 * that would be merged, or a cycle.
 * @param sources the ids that are sources, which cannot be merged into others.
 */
export function findObjections(
  held: readonly Merge[],
  decided: readonly Merge[],
  sources: ReadonlySet<string>,
): MergeObjection[] {
  const holding = new Map(held.map((merge) => [merge.id, merge]));
  const objections: MergeObjection[] = [];
  for (const merge of decided) {
    const { id, into } = merge;
    const other = holding.get(id);
    const message = other && other.into !== into ? isMergedElsewhere(id, other) : object(id, into, holding, sources);
    if (message !== undefined) objections.push({ id, message });
    else holding.set(id, merge);
  }
  return objections;
}

function object(
  id: string,
  into: string,
  holding: ReadonlyMap<string, Merge>,
  sources: ReadonlySet<string>,
): string | undefined {
  if (kindOfId(id) !== kindOfId(into)) return `${id} and ${into} are of different kinds`;
  if (sources.has(id))
    return `${id} is a source and cannot be merged: use ${into} as the id in its dossier, or merge ${into} into ${id}`;
  const others = [...holding.values()].filter((merge) => merge.id !== id);
  return new CanonicalIds(others).of(into) === id ? `${into} is already the same entity as ${id}` : undefined;
}

function isMergedElsewhere(id: string, { into }: Merge): string {
  return `${id} is already merged into ${into}: undo that first`;
}
