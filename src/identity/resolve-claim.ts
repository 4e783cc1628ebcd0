import type { QualifierContent } from '../dossier/dossier.ts';
import { qualifiers } from '../vocabulary/qualifiers.ts';
import { type RelationshipType, relationshipType, relationshipTypeNames } from '../vocabulary/relationship-types.ts';
import type { CanonicalIds } from './canonical-ids.ts';
import { factId, relationshipId } from './ids.ts';

/** The properties of a claim's node, without days. */
export type ClaimProperties = Readonly<Record<string, QualifierContent | number>>;

/** A relationship as identified by a claim, without its evidence. */
export interface RelationshipRecord {
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  /** The key qualifier under its own name, if the type has one. */
  readonly properties: Readonly<Record<string, QualifierContent>>;
}

/** The properties of a claim that hold the ids of entities. */
export const referringProperties: readonly string[] = [
  ...['from', 'to', 'entity', 'saidBy', 'under', 'onBehalfOf'],
  ...Object.entries(qualifiers).flatMap(([name, { value }]) => (value.form === 'entity' ? [name] : [])),
];

/** The name of the property that keeps the id in the dossier, if a merge has changed the property. */
export const statedName = (property: string) => `${property}Stated`;

/** Restores a claim as its dossier states it, before any merges. */
export function statedClaim(properties: ClaimProperties): ClaimProperties {
  const stated = { ...properties };
  for (const name of referringProperties) {
    const id = stated[statedName(name)];
    if (id === undefined) continue;
    stated[name] = id;
    delete stated[statedName(name)];
  }
  return derive(inOrder(stated));
}

/**
 * Resolves the ids of a claim through merges. If both ends become the same entity, the claim has no relationship, because no
 * entity is related to itself.
 * @param stated the claim with the ids of its dossier.
 * @param publishers the entities that publish its source.
 */
export function resolveClaim(
  stated: ClaimProperties,
  publishers: readonly string[],
  canonical: CanonicalIds,
): ClaimProperties {
  const resolved: Record<string, QualifierContent | number> = { ...stated };
  for (const name of referringProperties) {
    const id = stated[name];
    if (typeof id !== 'string' || canonical.of(id) === id) continue;
    resolved[name] = canonical.of(id);
    resolved[statedName(name)] = id;
  }
  const ends = [resolved.entity, resolved.from, resolved.to];
  return derive(inOrder({ ...resolved, selfReported: publishers.some((publisher) => ends.includes(publisher)) }));
}

/** Returns the relationship that a claim is evidence for; undefined for a fact, or if both ends are the same entity. */
export function toRelationshipRecord(claim: ClaimProperties): RelationshipRecord | undefined {
  const { relationship: id, from, to } = claim;
  const type = typeOf(claim);
  if (!type || typeof id !== 'string' || typeof from !== 'string' || typeof to !== 'string') return undefined;
  const { key } = relationshipType(type);
  const content = key && claim[key];
  return { id, type, from, to, properties: key && typeof content === 'string' ? { [key]: content } : {} };
}

function typeOf({ type }: ClaimProperties): RelationshipType | undefined {
  return relationshipTypeNames.find((name) => name === type);
}

/** Orders the ends of a symmetric claim by id. */
function inOrder(claim: ClaimProperties): ClaimProperties {
  const type = typeOf(claim);
  const { from, to, fromStated, toStated, ...rest } = claim;
  if (!type || !relationshipType(type).symmetric || !from || !to || from <= to) return claim;
  return { ...rest, from: to, to: from, ...present({ fromStated: toStated, toStated: fromStated }) };
}

/** Sets the id of the relationship or fact that the claim is evidence for. */
function derive({ relationship: _, fact: __, ...claim }: ClaimProperties): ClaimProperties {
  const type = typeOf(claim);
  if (!type) return { ...claim, fact: factId(claim) };
  if (claim.from === claim.to) return claim;
  const { key } = relationshipType(type);
  return { ...claim, relationship: relationshipId({ type, from: claim.from, to: claim.to, key: key && claim[key] }) };
}

/** Leaves out undefined properties. */
export function present(properties: Readonly<Record<string, QualifierContent | number | undefined>>): ClaimProperties {
  const entries = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return Object.fromEntries(entries);
}
