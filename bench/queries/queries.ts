import type { Relationship, World } from '../world/world.ts';

/** The variables of a query. */
export interface Variables {
  readonly id: string;
  /** The page size of the lists at its last level. */
  readonly first: number;
}

/** A query for every contender; its texts are in the folder of its name. */
export interface Query {
  readonly name: string;
  readonly question: string;
  readonly levels: number;
  /** Returns the entities with which it starts. */
  readonly starts: (world: World) => readonly string[];
  readonly pageSizes: readonly number[];
}

/** From the most connected entity to ordinary ones. */
const ranks = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];

export const queries: readonly Query[] = [
  {
    name: 'partners',
    question: 'With whom does this actor work, best-evidenced first, and on how much evidence?',
    levels: 2,
    starts: ({ relationships }) => {
      const actors = rank(
        relationships.filter(({ type }) => type === 'PARTNERS_WITH').flatMap(({ from, to }) => [from, to]),
      );
      return ranks.flatMap((place) => actors[place - 1]?.id ?? []);
    },
    pageSizes: [10, 25, 50],
  },
  {
    name: 'portfolio',
    question: 'What does this funder fund, at which events does that show, and who takes part?',
    levels: 4,
    starts: ({ relationships }) => {
      const funders = rank(relationships.filter(isProgrammeFunding).map(({ from }) => from));
      return ranks.flatMap((place) => funders[place - 1]?.id ?? []);
    },
    pageSizes: [5, 10, 20],
  },
  {
    name: 'gathering',
    question: 'Of which organizations are the (up to 200) participants members, and with whom do those chiefly work?',
    levels: 4,
    starts: ({ relationships }) => {
      const participations = relationships.filter(({ type, to }) => type === 'PARTICIPATED_IN' && to.kind === 'Event');
      return rank(participations.map(({ to }) => to))
        .toSorted((left, right) => Math.abs(left.count - 200) - Math.abs(right.count - 200))
        .slice(0, 8)
        .map(({ id }) => id);
    },
    pageSizes: [1, 3, 5],
  },
];

/** Returns all variables of a query: every start with one page size, used in turn. */
export function listVariables({ starts, pageSizes }: Query, world: World): readonly Variables[] {
  return starts(world).map((id, index) => ({ id, first: pageSizes[index % pageSizes.length] ?? 10 }));
}

const isProgrammeFunding = ({ type, to }: Relationship) => type === 'FUNDS' && to.kind === 'Programme';

/** Counts the occurrences of each entity, the most frequent first. */
function rank(entities: readonly { readonly id: string }[]): readonly { id: string; count: number }[] {
  return [...Map.groupBy(entities, ({ id }) => id)]
    .map(([id, occurrences]) => ({ id, count: occurrences.length }))
    .sort((left, right) => right.count - left.count || (left.id < right.id ? -1 : 1));
}
