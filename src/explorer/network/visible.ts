import type { EntityCard, RelationshipCard } from '../data/records.ts';
import { openingsOf, type View } from '../view/view.ts';
import { type Network, openingKey } from './network.ts';

/** What is drawn and listed. */
export interface Visible {
  readonly entities: ReadonlyMap<string, EntityCard>;
  readonly relationships: readonly RelationshipCard[];
  /** Of each entity the ids of those beside it, in order. */
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
}

/**
 * What a view shows of what is loaded. A neighbour that filters leave without a relationship is not shown; what is looked at always is.
 * @param counting the relationships with a claim that counts in the view's period; absent where it has none.
 */
export function findVisible(network: Network, view: View, counting?: ReadonlySet<string>): Visible {
  const { focus, added, hidden, filters } = view;
  const opened = openingsOf(view).flatMap((each) => network.opened.get(openingKey(each)) ?? []);
  const present = new Set(
    [...focus, ...added, ...opened].filter((id) => network.entities.has(id) && !hidden.includes(id)),
  );
  const kinds = filters.kinds && new Set(filters.kinds);
  const kept = new Set([...focus, ...added]);
  const passes = (id: string) => kept.has(id) || !kinds || kinds.has(network.entities.get(id)?.kind ?? '');
  const relationships = [...network.relationships.values()].filter(
    (each) =>
      present.has(each.from.id) &&
      present.has(each.to.id) &&
      passes(each.from.id) &&
      passes(each.to.id) &&
      (!filters.types || filters.types.includes(each.type)) &&
      (!filters.statedOnly || each.stated) &&
      each.sourceCount >= (filters.minSources ?? 0) &&
      each.publisherCount >= (filters.minPublishers ?? 0) &&
      (!counting || counting.has(each.id)),
  );
  const neighbours = new Map<string, Set<string>>(
    [...kept].filter((id) => present.has(id)).map((id) => [id, new Set()]),
  );
  for (const { from, to } of relationships) {
    neighbours.set(from.id, (neighbours.get(from.id) ?? new Set()).add(to.id));
    neighbours.set(to.id, (neighbours.get(to.id) ?? new Set()).add(from.id));
  }
  const entities = [...neighbours.keys()].flatMap((id) => network.entities.get(id) ?? []).sort(byName);
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    relationships: relationships.sort((one, other) => (one.id < other.id ? -1 : 1)),
    neighbours: new Map(entities.map(({ id }) => [id, [...(neighbours.get(id) ?? [])].sort()])),
  };
}

const byName = (one: EntityCard, other: EntityCard) =>
  one.name < other.name ? -1 : one.name > other.name ? 1 : one.id < other.id ? -1 : 1;
