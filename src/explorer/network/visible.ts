import type { EntityCard, RelationshipCard } from '../records/records.ts';
import { openingsOf, type View } from '../view/view.ts';
import { gatherLines, type Line } from './lines.ts';
import { type Network, openingKey } from './network.ts';

/** The visible entities and relationships. */
export interface Visible {
  readonly entities: ReadonlyMap<string, EntityCard>;
  readonly relationships: readonly RelationshipCard[];
  /** The relationships grouped by their two entities. */
  readonly lines: ReadonlyMap<string, Line>;
  /** The neighbours of each entity, by id. */
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
}

/**
 * Returns the visible part of the loaded data. A neighbour without a relationship after filtering is not visible; the
 * focus always is.
 * @param counting the relationships with a claim that counts in the view's period; absent without a period.
 */
export function findVisible(network: Network, view: View, counting?: ReadonlySet<string>): Visible {
  const { focus, added, hidden, filters } = view;
  const opened = openingsOf(view).flatMap((each) => network.opened.get(openingKey(each)) ?? []);
  const kinds = filters.kinds && new Set(filters.kinds);
  const kept = new Set([...focus, ...added]);
  const passes = (id: string) => kept.has(id) || !kinds || kinds.has(network.entities.get(id)?.kind ?? '');
  const present = new Set(
    [...focus, ...added, ...opened].filter((id) => network.entities.has(id) && !hidden.includes(id) && passes(id)),
  );
  const { types, statedOnly = false, minSources = 0, minPublishers = 0 } = filters;
  const relationships: RelationshipCard[] = [];
  // Sorting ids is faster than sorting the records.
  for (const id of [...network.relationships.keys()].sort()) {
    const each = network.relationships.get(id);
    if (
      each &&
      present.has(each.from.id) &&
      present.has(each.to.id) &&
      (!types || types.includes(each.type)) &&
      (!statedOnly || each.stated) &&
      each.sourceCount >= minSources &&
      each.publisherCount >= minPublishers &&
      (!counting || counting.has(id))
    )
      relationships.push(each);
  }
  const lines = gatherLines(relationships);
  const neighbours = new Map<string, string[]>();
  for (const id of kept) if (present.has(id)) neighbours.set(id, []);
  const join = (id: string, other: string) => {
    const beside = neighbours.get(id);
    if (beside) beside.push(other);
    else neighbours.set(id, [other]);
  };
  for (const { from, to } of lines.values()) {
    join(from, to);
    if (from !== to) join(to, from);
  }
  const entities = [...neighbours.keys()].flatMap((id) => network.entities.get(id) ?? []).sort(byName);
  return { entities: new Map(entities.map((entity) => [entity.id, entity])), relationships, lines, neighbours };
}

const byName = (one: EntityCard, other: EntityCard) =>
  one.name < other.name ? -1 : one.name > other.name ? 1 : one.id < other.id ? -1 : 1;
