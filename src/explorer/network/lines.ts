import { evidenceOrder } from '../../vocabulary/evidence-order.ts';
import type { RelationshipCard } from '../records/records.ts';
import { relationshipTypeNames, relationshipTypes } from '../records/vocabulary.ts';

/** All relationships between two entities, drawn as one line. */
export interface Line {
  /** The two ids, the smaller first. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** Sorted by evidence, best first. */
  readonly relationships: readonly RelationshipCard[];
  /** Whether all of them point from the first end to the second. */
  readonly isDirected: boolean;
  readonly isStated: boolean;
  /** Whether all of them are only announced. */
  readonly isPlanned: boolean;
}

const symmetric = new Set<string>(relationshipTypeNames.filter((type) => relationshipTypes[type].isSymmetric));

/** Returns whether relationships of a type have no direction. */
export const isSymmetric = (type: string): boolean => symmetric.has(type);

/** Returns the key of a relationship's line. */
const lineKey = ({ from, to }: RelationshipCard): string =>
  from.id < to.id ? `${from.id} ${to.id}` : `${to.id} ${from.id}`;

/** Groups relationships into lines. */
export function gatherLines(relationships: readonly RelationshipCard[]): ReadonlyMap<string, Line> {
  const gathered = new Map<string, Gathered>();
  for (const each of relationships) {
    const key = lineKey(each);
    const line = gathered.get(key);
    if (line) line.push(each);
    else gathered.set(key, [each]);
  }
  const lines = new Map<string, Line>();
  for (const [key, line] of gathered) lines.set(key, makeLine(key, line.length === 1 ? line : line.sort(byEvidence)));
  return lines;
}

type Gathered = [RelationshipCard, ...RelationshipCard[]];

function makeLine(key: string, relationships: Gathered): Line {
  const [{ from, to }] = relationships;
  let [isDirected, isStated, isPlanned] = [true, false, true];
  for (const each of relationships) {
    isDirected &&= each.from.id === from.id && !isSymmetric(each.type);
    isStated ||= each.stated;
    isPlanned &&= each.planned;
  }
  return { key, from: from.id, to: to.id, relationships, isDirected, isStated, isPlanned };
}

function byEvidence(one: RelationshipCard, other: RelationshipCard): number {
  for (const { property } of evidenceOrder)
    if (one[property] !== other[property]) return other[property] - one[property];
  return one.id < other.id ? -1 : 1;
}
