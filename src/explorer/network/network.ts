import type { EntityCard, RelationshipCard } from '../records/records.ts';
import type { Expansion } from '../view/view.ts';

/** The result of a search around entities. */
export interface Surroundings {
  readonly entities: readonly EntityCard[];
  readonly relationships: readonly RelationshipCard[];
  /** The number of further neighbours of each entity that are not included, by kind. */
  readonly hidden: ReadonlyMap<string, KindCounts>;
  /** The number of leading entities that include all relationships among them; absent if all do. */
  readonly joinedCount?: number;
}

/** The number of entities of each kind. */
export type KindCounts = ReadonlyMap<string, number>;

/** All loaded data. A view selects what is visible. */
export interface Network {
  readonly entities: ReadonlyMap<string, EntityCard>;
  readonly relationships: ReadonlyMap<string, RelationshipCard>;
  /** The answers that it consists of. */
  readonly found: readonly Surroundings[];
  /** The entities added by each expansion. */
  readonly opened: ReadonlyMap<string, readonly string[]>;
  /** The number of leading entities whose relationships to each other are all loaded. */
  readonly joinedCount: number;
}

export const emptyNetwork: Network = {
  entities: new Map(),
  relationships: new Map(),
  found: [],
  opened: new Map(),
  joinedCount: 0,
};

/** The key of an expansion: entity, maximum number of neighbours, kind. */
export const openingKey = ({ id, maxEntities, kind }: Expansion): string => `${id}*${maxEntities}*${kind ?? ''}`;

/** Adds the result of an expansion, or the relationships of loaded entities. Updates existing records. */
export function addSurroundings(network: Network, found: Surroundings, key?: string): Network {
  const ids = found.entities.map(({ id }) => id);
  return {
    entities: addById(network.entities, found.entities),
    relationships: addById(network.relationships, found.relationships),
    found: [...network.found, found],
    opened: key === undefined ? network.opened : new Map([...network.opened, [key, ids]]),
    joinedCount: network.entities.size === 0 ? (found.joinedCount ?? ids.length) : network.joinedCount,
  };
}

function addById<Item extends { readonly id: string }>(
  before: ReadonlyMap<string, Item>,
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  const all = new Map(before);
  for (const item of items) all.set(item.id, item);
  return all;
}
