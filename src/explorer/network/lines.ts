import { relationshipTypes } from '../../vocabulary/relationship-types.ts';
import type { RelationshipCard } from '../data/records.ts';

/** All relationships between two entities: one line of the drawing. */
export interface Line {
  /** The two ids, the lesser first. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** The best-evidenced first. */
  readonly relationships: readonly RelationshipCard[];
  /** Whether all of them point from the first end to the second. */
  readonly isDirected: boolean;
  readonly isStated: boolean;
}

const symmetric = new Set(
  Object.entries(relationshipTypes).flatMap(([name, type]) => ('symmetric' in type ? [name] : [])),
);

/** Whether relationships of a type have no direction. */
export const isSymmetric = (type: string): boolean => symmetric.has(type);

/** The line that a relationship is part of. */
export const lineKey = ({ from, to }: RelationshipCard): string =>
  from.id < to.id ? `${from.id} ${to.id}` : `${to.id} ${from.id}`;

/** Gathers relationships into lines. */
export function gatherLines(relationships: readonly RelationshipCard[]): ReadonlyMap<string, Line> {
  const gathered = new Map<string, RelationshipCard[]>();
  for (const each of relationships) {
    const key = lineKey(each);
    const line = gathered.get(key);
    if (line) line.push(each);
    else gathered.set(key, [each]);
  }
  return new Map([...gathered].flatMap(([key, line]) => makeLine(key, line.sort(byEvidence))));
}

function makeLine(key: string, relationships: readonly RelationshipCard[]): readonly (readonly [string, Line])[] {
  const [first] = relationships;
  if (!first) return [];
  const [from, to] = [first.from.id, first.to.id];
  const isDirected = relationships.every((each) => each.from.id === from && !isSymmetric(each.type));
  return [[key, { key, from, to, relationships, isDirected, isStated: relationships.some(({ stated }) => stated) }]];
}

const byEvidence = (one: RelationshipCard, other: RelationshipCard) =>
  other.publisherCount - one.publisherCount || other.sourceCount - one.sourceCount || (one.id < other.id ? -1 : 1);
