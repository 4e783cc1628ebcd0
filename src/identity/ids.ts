import { createHash } from 'node:crypto';
import type { RelationshipType } from '../vocabulary/relationship-types.ts';

/**
 * Writes JSON that is equal for equal contents: keys are sorted and nulls left out. Prose is already in NFC; other text, such
 * as a file name, is compared as it is. Lists keep their order, so pass sets sorted.
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

/** The id of a relationship: its type, and a hash of its ends and key qualifier. */
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

/** The id of a fact: a hash of the entity, the attribute and its value. The words of the source do not count. */
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

/** The id of a claim: a hash of all its properties and its source. */
export function claimId({ boilerplate, ...said }: Readonly<Record<string, unknown>>): string {
  // The hashed key keeps its former name: another would change the id of every stored claim.
  return `claim:${hash({ ...said, furniture: boilerplate })}`;
}

/** Returns the first 128 bits of a SHA-256 hash in hexadecimal; collisions are not a concern at this length. */
export function hash(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 32);
}
