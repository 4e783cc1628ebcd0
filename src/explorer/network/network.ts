import type { EntityCard, RelationshipCard } from '../records/records.ts';
import type { Expansion } from '../view/view.ts';

/** What was found around entities. */
export interface Surroundings {
  readonly entities: readonly EntityCard[];
  readonly relationships: readonly RelationshipCard[];
  /** Of each entity, how many more neighbours it has than are here, by their kinds. */
  readonly hidden: ReadonlyMap<string, KindCounts>;
  /** So many of its entities, from the first on, come with all that joins them to each other; absent where all do. */
  readonly joinedCount?: number;
}

/** How many entities there are of each kind. */
export type KindCounts = ReadonlyMap<string, number>;

/** All that was loaded so far. What is seen of it, a view decides. */
export interface Network {
  readonly entities: ReadonlyMap<string, EntityCard>;
  readonly relationships: ReadonlyMap<string, RelationshipCard>;
  /** All answers that it is made of. */
  readonly found: readonly Surroundings[];
  /** Of each opening, the entities that it brought. */
  readonly opened: ReadonlyMap<string, readonly string[]>;
  /** So many of its entities, from the first on, are there with all that joins them to each other. */
  readonly joinedCount: number;
}

export const emptyNetwork: Network = {
  entities: new Map(),
  relationships: new Map(),
  found: [],
  opened: new Map(),
  joinedCount: 0,
};

/** Names an opening: an entity, how many neighbours at most, and of which kind. */
export const openingKey = ({ id, most, kind }: Expansion): string => `${id}*${most}*${kind ?? ''}`;

/** Adds what an opening brought, or what joins what is there. What was there already is brought up to date. */
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
