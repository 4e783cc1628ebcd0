import { filterBy } from '../view/view.ts';
import { computeVisible } from './compute-visible.ts';
import type { State } from './explorer.ts';

/** The number of items of each kind and of each type. */
export interface Facets {
  readonly kinds: ReadonlyMap<string, number>;
  readonly types: ReadonlyMap<string, number>;
}

/**
 * Counts what a view shows: for each kind without the filter by kinds, for each type without the filter by types. Kinds
 * and types without results count 0.
 */
export function countFacets(state: State): Facets {
  const { network, visible, history } = state;
  const view = history.present;
  const without = (filter: 'kinds' | 'types') =>
    view.filters[filter] ? computeVisible(filterBy(view, { [filter]: undefined }), state) : visible;
  const [ofAnyKind, ofAnyType] = [without('kinds'), without('types')];
  return {
    kinds: countBy(
      [...network.entities.values()].map(({ kind }) => kind),
      [...ofAnyKind.entities.values()].map(({ kind }) => kind),
    ),
    types: countBy(
      [...network.relationships.values()].map(({ type }) => type),
      ofAnyType.relationships.map(({ type }) => type),
    ),
  };
}

function countBy(all: readonly string[], counted: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map([...new Set(all)].sort().map((name) => [name, 0]));
  for (const name of counted) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
