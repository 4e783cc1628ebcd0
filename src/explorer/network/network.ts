import type { EntityCard, RelationshipCard } from '../data/records.ts';
import type { Expansion } from '../view/view.ts';

/** What was found around an entity. */
export interface Surroundings {
  readonly entities: readonly EntityCard[];
  readonly relationships: readonly RelationshipCard[];
  /** Of entities, what is beside them and not here. */
  readonly hidden: ReadonlyMap<string, Hidden>;
}

/** How many neighbours of an entity are not here: of any kind, and as in `Organization 12`. */
export interface Hidden {
  readonly count: number;
  readonly kinds: readonly string[];
}

/** All that was loaded so far. What is seen of it, a view decides. */
export interface Network {
  readonly entities: ReadonlyMap<string, EntityCard>;
  readonly relationships: ReadonlyMap<string, RelationshipCard>;
  readonly hidden: ReadonlyMap<string, Hidden>;
  /** Of each opening, the entities that it brought. */
  readonly opened: ReadonlyMap<string, readonly string[]>;
}

export const emptyNetwork: Network = {
  entities: new Map(),
  relationships: new Map(),
  hidden: new Map(),
  opened: new Map(),
};

/** Names an opening: an entity, how many neighbours at most, and of which kind. */
export const openingKey = ({ id, most, kind }: Expansion): string => `${id}*${most}*${kind ?? ''}`;

/** Adds what an opening brought, or what joins what is there. What was there already is brought up to date. */
export function addSurroundings(network: Network, key: string | undefined, found: Surroundings): Network {
  const hidden = new Map([...network.hidden, ...found.hidden]);
  return {
    entities: new Map([...network.entities, ...found.entities.map((entity) => [entity.id, entity] as const)]),
    relationships: new Map([...network.relationships, ...found.relationships.map((each) => [each.id, each] as const)]),
    hidden,
    opened:
      key === undefined ? network.opened : new Map([...network.opened, [key, found.entities.map(({ id }) => id)]]),
  };
}
