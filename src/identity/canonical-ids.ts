import type { Merge } from '../dossier/merge.ts';

/** As which entity each id answers, after the merges that have been decided. */
export class CanonicalIds {
  readonly #into: ReadonlyMap<string, string>;

  /** No two merges are of one id, and none leads back to where it began. */
  constructor(merges: Iterable<Pick<Merge, 'id' | 'into'>> = []) {
    this.#into = new Map([...merges].map(({ id, into }) => [id, into]));
  }

  /** Whether every id is its own entity's. */
  get isPlain(): boolean {
    return this.#into.size === 0;
  }

  /** The ids that answer as another. */
  get merged(): Iterable<string> {
    return this.#into.keys();
  }

  of(id: string): string {
    let canonical = id;
    for (let next = this.#into.get(id); next !== undefined; next = this.#into.get(next)) canonical = next;
    return canonical;
  }

  /** The entities of these ids, each once, in order. */
  ofAll(ids: readonly string[]): string[] {
    return [...new Set(ids.map((id) => this.of(id)))].sort();
  }

  /** The other ids that answer as an entity, in order. */
  mergedInto(entity: string): string[] {
    return [...this.#into.keys()].filter((id) => this.of(id) === entity).sort();
  }
}
