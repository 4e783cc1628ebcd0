/** Resolves ids to entities through merges. Ids in a cycle resolve to themselves. */
export class MergedIds {
  readonly #entities = new Map<string, string>();
  readonly #others = new Map<string, string[]>();
  /** Each cycle once, starting with its smallest id. */
  readonly cycles: readonly (readonly string[])[];

  constructor(merges: readonly { readonly id: string; readonly into: string }[]) {
    const into = new Map(merges.map((merge) => [merge.id, merge.into]));
    const cycles = new Map<string, readonly string[]>();
    for (const { id } of merges) {
      const path = [id];
      for (let next = into.get(id); next !== undefined; next = into.get(next)) {
        const at = path.indexOf(next);
        if (at !== -1) {
          const cycle = fromLeast(path.slice(at));
          cycles.set(cycle.join(), cycle);
          path.length = at + 1;
          break;
        }
        path.push(next);
      }
      const entity = path.at(-1) ?? id;
      this.#entities.set(id, entity);
      if (entity !== id) this.#others.set(entity, [...(this.#others.get(entity) ?? []), id]);
    }
    this.cycles = [...cycles.values()];
  }

  of(id: string): string {
    return this.#entities.get(id) ?? id;
  }

  /** Returns the ids that were merged into an entity, sorted. */
  othersOf(entity: string): string[] {
    return (this.#others.get(entity) ?? []).toSorted();
  }
}

function fromLeast(cycle: readonly string[]): string[] {
  const start = cycle.indexOf(cycle.toSorted()[0] ?? '');
  return [...cycle.slice(start), ...cycle.slice(0, start)];
}
