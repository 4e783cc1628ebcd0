import type { Merge } from '../dossier/merge.ts';

/** Resolves ids to entities through all merges. */
export class CanonicalIds {
  readonly #into: ReadonlyMap<string, string>;

  /** Each id is merged at most once, and there are no cycles. */
  constructor(merges: Iterable<Pick<Merge, 'id' | 'into'>> = []) {
    this.#into = new Map([...merges].map(({ id, into }) => [id, into]));
  }

  /** Whether there are no merges. */
  get isPlain(): boolean {
    return this.#into.size === 0;
  }

  /** The ids that have been merged into another. */
  get merged(): Iterable<string> {
    return this.#into.keys();
  }

  of(id: string): string {
    let canonical = id;
    for (let next = this.#into.get(id); next !== undefined; next = this.#into.get(next)) canonical = next;
    return canonical;
  }

  /** Returns the entities of these ids, sorted, without duplicates. */
  ofAll(ids: readonly string[]): string[] {
    return [...new Set(ids.map((id) => this.of(id)))].sort();
  }

  /** Returns the ids that were merged into an entity, sorted. */
  mergedInto(entity: string): string[] {
    return [...this.#into.keys()].filter((id) => this.of(id) === entity).sort();
  }
}
