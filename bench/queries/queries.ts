import { existsSync, readFileSync } from 'node:fs';
import type { ContenderName } from '../contender.ts';
import type { Relationship, World } from '../world/world.ts';
import { nestPartners } from './partners/partners.ts';

/** The variables of a query in GraphQL, and the parameters of statements. */
export type Variables = Readonly<Record<string, string | readonly string[]>>;

/** A query for every contender; its texts are in the folder of its name. */
export interface Query {
  readonly name: string;
  readonly title: string;
  /** The number of levels of partners, for the queries in `partners`. */
  readonly depth?: number;
  /** Returns the variables that it is asked with, in turn. */
  readonly variables: (world: World) => readonly Variables[];
}

/** From the most connected entity to ordinary ones. */
const ranks = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];

/** How many entities a query by ids asks for. */
const idsAtOnce = 500;

const startAt = (ids: readonly string[]) => ids.map((id) => ({ id }));

const partnersOf = ({ relationships }: World) =>
  rank(relationships.filter(({ type }) => type === 'PARTNERS_WITH').flatMap(({ from, to }) => [from, to]));

const organizationsOf = (world: World) => partnersOf(world).filter(({ id }) => id.startsWith('org:'));

export const queries: readonly Query[] = [
  {
    name: 'document',
    title: 'Q1 one document, ten fields',
    variables: ({ sources }) => startAt(atRanks(sources.map(({ document }) => document.id))),
  },
  {
    name: 'funding',
    title: 'Q2 20 partners of an organization, 10 funders of each, their officials, with one claim for each',
    variables: (world) => startAt(atRanks(organizationsOf(world).map(({ id }) => id))),
  },
  {
    name: 'gathering',
    title: 'Q3 up to 200 participants of an event, with countries and affiliations',
    variables: ({ relationships }) =>
      startAt(
        rank(relationships.filter(isParticipation).map(({ to }) => to))
          .toSorted((left, right) => Math.abs(left.count - 200) - Math.abs(right.count - 200))
          .slice(0, 8)
          .map(({ id }) => id),
      ),
  },
  {
    name: 'among',
    title: 'Q4 500 organizations by id, with the relationships among them',
    variables: (world) => {
      const ids = organizationsOf(world).map(({ id }) => id);
      return [0, 1].map((at) => ({ ids: ids.slice(at * idsAtOnce, (at + 1) * idsAtOnce) }));
    },
  },
  {
    name: 'list',
    title: 'Q5 a page of 100 organizations, with counts and the five best-evidenced partners of each',
    variables: () => [{}],
  },
  {
    name: 'search',
    title: 'Q6 a search by name, with relationships and claims',
    variables: ({ entities }) => atRanks(entities.map(({ name }) => name)).map((query) => ({ query })),
  },
  ...[1, 2, 3, 4, 5].map((depth) => ({
    name: 'partners',
    title: `D${depth} ${depth === 1 ? 'six partners' : `six partners of partners, ${depth} levels`}`,
    depth,
    variables: (world: World) => startAt(atRanks(partnersOf(world).map(({ id }) => id))),
  })),
];

/** The short name of a query: `Q1`, `D5`. */
export const labelOf = ({ title }: Query): string => title.slice(0, title.indexOf(' '));

/**
 * Returns the text of a query for a contender; undefined if it does not take part. Only Entente searches: no other
 * ranks what it finds in the same way.
 */
export function textOf({ name, depth }: Query, contender: ContenderName): string | undefined {
  if (depth !== undefined) return nestPartners(depth, contender);
  if (name === 'search' && contender !== 'entente') return undefined;
  const file = {
    entente: 'entente.graphql',
    dataloader: 'entente.graphql',
    'neo4j-graphql': 'neo4j-graphql.graphql',
    'floor-nested': 'floor-nested.cypher',
    'floor-flat': 'floor-flat.ts',
  }[contender];
  const path = new URL(`${name}/${file}`, import.meta.url);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

const atRanks = (ids: readonly string[]) => ranks.flatMap((place) => ids[place - 1] ?? []);

const isParticipation = ({ type, to }: Relationship) => type === 'PARTICIPATED_IN' && to.kind === 'Event';

/** Counts the occurrences of each entity, the most frequent first. */
function rank(entities: readonly { readonly id: string }[]): readonly { id: string; count: number }[] {
  return [...Map.groupBy(entities, ({ id }) => id)]
    .map(([id, occurrences]) => ({ id, count: occurrences.length }))
    .sort((left, right) => right.count - left.count || (left.id < right.id ? -1 : 1));
}
