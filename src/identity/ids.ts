import { createHash } from 'node:crypto';
import type { RelationshipType } from '../vocabulary/relationship-types.ts';

/**
 * The same text for the same content: keys sorted, nulls dropped. Prose is in its normal form already; what is not, such
 * as the name of a file, counts as it is. Lists keep their order: one that is a set must come sorted.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  const members = Object.entries(value)
    .filter(([, content]) => content !== undefined && content !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, content]) => `${JSON.stringify(key)}:${canonicalJson(content)}`);
  return `{${members.join()}}`;
}

/** What makes a relationship the same one, whoever states it: its type, its ends and its key qualifier. */
export function relationshipId({
  type,
  from,
  to,
  key,
}: {
  readonly type: RelationshipType;
  readonly from: unknown;
  readonly to: unknown;
  readonly key: unknown;
}): string {
  return `${type}:${hash({ from, to, key })}`;
}

/** What makes a fact the same one: the entity, what is stated of it, and how it is meant; not the words. */
export function factId({
  entity,
  attribute,
  date,
  text,
  number,
  unit,
  bound,
  measure,
}: Record<string, unknown>): string {
  return `fact:${hash({ entity, attribute, date, text, number, unit, bound, measure })}`;
}

/** A claim's id: a hash of all that it says, and who says it. */
export function claimId({ boilerplate, ...said }: Readonly<Record<string, unknown>>): string {
  // The hashed key keeps its first name: another would change the id of every stored claim.
  return `claim:${hash({ ...said, furniture: boilerplate })}`;
}

/** 128 bits in hexadecimal: enough that no two contents ever share them. */
export function hash(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 32);
}
