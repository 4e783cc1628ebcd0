import { relationshipType, relationshipTypeNames } from '../../../src/vocabulary/relationship-types.ts';
import {
  doesCount,
  type EvidenceFilter,
  keyValue,
  sourceOf,
  summarizeEvidence,
  viewObserved,
} from './counted-claims.ts';
import type { ClaimRecord, Holdings, MentionRecord } from './holdings.ts';
import { dayNumber, type PageArguments, turnPage } from './page.ts';

/** The content of the graph, and how its entities appear in an answer. */
export interface VisibleWorld extends Holdings {
  /** Returns the entity, or null if there is none. */
  readonly entity: (id: string | undefined) => object | null;
}

/** The filters by which a record was found; a claim counts if it meets all of them. */
export type Filters = readonly (EvidenceFilter | null | undefined)[];

interface EvidenceArguments extends PageArguments {
  readonly filter?: EvidenceFilter | null;
}

/** Returns the claims of a list that count under all filters. */
export function countedClaims(claims: readonly ClaimRecord[], filters: Filters, holdings: Holdings): ClaimRecord[] {
  return claims.filter((claim) => filters.every((filter) => doesCount(claim, filter, holdings)));
}

/** Groups claims by the relationship or fact that they are evidence for. */
export function groupClaims(claims: readonly ClaimRecord[], by: 'relationship' | 'fact'): ClaimRecord[][] {
  return [...Map.groupBy(claims, (claim) => claim[by])].flatMap(([id, group]) => (id === undefined ? [] : [group]));
}

/** Returns a relationship with its claims, under the filters by which it was found. */
export function viewRelationship(claims: readonly ClaimRecord[], filters: Filters, seen: VisibleWorld): object {
  const [{ relationship, type, from, to } = { relationship: '', type: '' }] = claims;
  const known = relationshipTypeNames.find((name) => name === type);
  const key = known && relationshipType(known).key;
  return {
    __typename: 'Relationship',
    id: relationship,
    type,
    from: () => seen.entity(from),
    to: () => seen.entity(to),
    ...(key ? { [key]: claims[0] ? keyValue(claims[0], key) : null } : {}),
    ...summarizeEvidence(countedClaims(claims, filters, seen), seen),
    evidence: (given: EvidenceArguments) => turnEvidence(claims, filters, given, seen),
  };
}

/** Returns a fact with its claims, under the filters by which it was found. */
export function viewFact(claims: readonly ClaimRecord[], filters: Filters, seen: VisibleWorld): object {
  const [claim] = claims;
  return {
    ...(claim?.date === undefined ? withoutTime(claim) : claim),
    __typename: 'Fact',
    id: claim?.fact,
    bound: upper(claim?.bound),
    of: () => seen.entity(claim?.entity),
    evidence: (given: EvidenceArguments) => turnEvidence(claims, filters, given, seen),
  };
}

function turnEvidence(claims: readonly ClaimRecord[], filters: Filters, given: EvidenceArguments, seen: VisibleWorld) {
  const entries = countedClaims(claims, [...filters, given.filter], seen).map((claim) => ({
    node: viewClaim(claim, seen),
    place: [-dayNumber(sourceOf(claim, seen).publishedLatest, 0), claim.source, claim.paragraph, claim.id],
  }));
  return turnPage(entries, given, 50);
}

export function viewClaim(claim: ClaimRecord, seen: VisibleWorld): object {
  const alike = (by: 'relationship' | 'fact') => seen.claims.filter((other) => other[by] === claim[by]);
  return {
    ...claim,
    ...viewObserved(claim, seen),
    __typename: 'Claim',
    bound: upper(claim.bound),
    status: upper(claim.status),
    speech: upper(claim.speech),
    list: upper(claim.list),
    source: () => seen.entity(claim.source),
    relationship: () => claim.relationship && viewRelationship(alike('relationship'), [], seen),
    fact: () => claim.fact && viewFact(alike('fact'), [], seen),
    saidBy: () => seen.entity(claim.saidBy),
    under: () => seen.entity(claim.under),
    onBehalfOf: () => seen.entity(claim.onBehalfOf),
    basedOn: () => seen.entity(claim.basedOn),
  };
}

export function viewMention(mention: MentionRecord, seen: VisibleWorld): object {
  return {
    ...mention,
    source: () => seen.entity(mention.source),
    entity: () => seen.entity(mention.entity),
  };
}

const withoutTime = (claim: ClaimRecord | undefined) => ({
  ...claim,
  startEarliest: null,
  startLatest: null,
  endEarliest: null,
  endLatest: null,
});

const upper = (text: string | undefined) => text?.toUpperCase().replaceAll('-', '_');
