import { type Qualifier, qualifiers } from '../../../src/vocabulary/qualifiers.ts';
import { type ClaimRecord, type EntityRecord, followMerges, type Holdings } from './holdings.ts';

/** `EvidenceFilter` of the schema, as the executor passes it. */
export interface EvidenceFilter {
  readonly statedOnly?: boolean | null;
  readonly knownBy?: string | null;
  readonly publishers?: readonly string[] | null;
  readonly asOf?: string | null;
  readonly period?: { readonly from?: string | null; readonly to?: string | null } | null;
  readonly timeBasis?: 'STATED' | 'OBSERVED' | null;
  readonly certain?: boolean | null;
  readonly undated?: 'LEAVE_OUT' | 'KEEP' | null;
  readonly planned?: boolean | null;
}

interface Time {
  readonly startEarliest?: string | undefined;
  readonly startLatest?: string | undefined;
  readonly endEarliest?: string | undefined;
  readonly endLatest?: string | undefined;
}

/** Returns the source of a claim. */
export function sourceOf(claim: ClaimRecord, { entities }: Holdings): EntityRecord {
  const source = entities.get(claim.source);
  if (!source) throw new Error(`${claim.id} has no source`);
  return source;
}

/** Returns whether one of these published a source, under any merged id. */
export function isPublishedBy(source: EntityRecord, wanted: readonly string[], holdings: Holdings): boolean {
  return wanted.some((id) => source.publishers.includes(followMerges(id, holdings)));
}

/** Returns whether a claim counts: it must meet the whole filter by itself. */
export function doesCount(claim: ClaimRecord, filter: EvidenceFilter | null | undefined, holdings: Holdings): boolean {
  if (!filter) return true;
  const source = sourceOf(claim, holdings);
  const { statedOnly, knownBy, publishers, asOf, period, planned } = filter;
  if (statedOnly && !claim.stated) return false;
  if (planned != null && (claim.planned ?? false) !== planned) return false;
  if (knownBy != null && !(source.publishedLatest !== undefined && source.publishedLatest <= knownBy)) return false;
  if (publishers != null && (claim.boilerplate || !isPublishedBy(source, publishers, holdings))) return false;
  if (asOf != null && !didHold(claim, filter, asOf, asOf, holdings)) return false;
  if (period?.from == null && period?.to == null) return true;
  return didHold(claim, filter, period.from ?? undefined, period.to ?? undefined, holdings);
}

function didHold(
  claim: ClaimRecord,
  { timeBasis, certain, undated }: EvidenceFilter,
  from: string | undefined,
  to: string | undefined,
  holdings: Holdings,
): boolean {
  const time = statedTime(claim, holdings) ?? (timeBasis === 'OBSERVED' ? observedTime(claim, holdings) : undefined);
  if (!time) return undated === 'KEEP';
  if (certain)
    return (
      (to === undefined || (time.startLatest !== undefined && time.startLatest <= to)) &&
      (from === undefined || (time.endEarliest !== undefined && time.endEarliest >= from))
    );
  return (
    (to === undefined || time.startEarliest === undefined || time.startEarliest <= to) &&
    (from === undefined || time.endLatest === undefined || time.endLatest >= from)
  );
}

/**
 * Returns the time that the claim states. If the end is open, its source vouches for it until the source's own day, or
 * else for its first day.
 */
function statedTime(claim: ClaimRecord, holdings: Holdings): Time | undefined {
  if (claim.when === undefined && claim.date === undefined) return undefined;
  const isOpen = [claim.endEarliest, claim.endLatest].every((day) => day === undefined);
  if (!isOpen || claim.startLatest === undefined) return claim;
  const days = [sourceOf(claim, holdings).publishedEarliest, claim.startEarliest].filter((day) => day !== undefined);
  return { ...claim, endEarliest: days.sort().at(-1) };
}

/** Returns when a claim was observed, by its own date, its event or its source, with the names of the schema. */
export function viewObserved(claim: ClaimRecord, holdings: Holdings) {
  const time = claim.when === undefined ? observedTime(claim, holdings) : claim;
  return {
    observed: time !== undefined,
    observedEarliest: time?.startEarliest ?? null,
    observedLatest: time?.endLatest ?? null,
  };
}

function observedTime(claim: ClaimRecord, holdings: Holdings): Time | undefined {
  for (const id of [claim.entity, claim.to, claim.from, claim.under]) {
    const event = id === undefined ? undefined : holdings.entities.get(id);
    if (event?.labels.includes('Event') && event.startEarliest !== undefined) return event;
  }
  const { publishedEarliest, publishedLatest } = sourceOf(claim, holdings);
  return publishedLatest === undefined
    ? undefined
    : {
        startEarliest: publishedEarliest,
        startLatest: publishedLatest,
        endEarliest: publishedEarliest,
        endLatest: publishedLatest,
      };
}

/** Summarizes the claims of one relationship, with the names of the schema. */
export function summarizeEvidence(claims: readonly ClaimRecord[], holdings: Holdings) {
  const outside = claims.filter(({ boilerplate }) => !boilerplate);
  const days = claims.flatMap((claim) => sourceOf(claim, holdings).publishedLatest ?? []).sort();
  return {
    stated: claims.some(({ stated }) => stated),
    claimCount: claims.length,
    plannedCount: claims.filter(({ planned }) => planned).length,
    planned: claims.length > 0 && claims.every(({ planned }) => planned),
    sourceCount: new Set(claims.map(({ source }) => source)).size,
    publisherCount: countIndependent(outside.map((claim) => sourceOf(claim, holdings).publishers)),
    selfReported: outside.length > 0 && outside.every(({ selfReported }) => selfReported),
    disagrees: [true, false].some((planned) => doDisagree(claims.filter((claim) => claim.planned === planned))),
    firstPublished: days[0] ?? null,
    lastPublished: days.at(-1) ?? null,
  };
}

/** Counts independent publishers: those that have published together count once. */
function countIndependent(together: readonly (readonly string[])[]): number {
  const left = new Set(together.flat());
  let groups = 0;
  for (const publisher of left) {
    groups += 1;
    const reached = [publisher];
    for (const one of reached) {
      left.delete(one);
      for (const other of together.filter((each) => each.includes(one)).flat())
        if (left.has(other) && !reached.includes(other)) reached.push(other);
    }
  }
  return groups;
}

const comparable = Object.entries(qualifiers)
  .filter(([, definition]) => 'comparable' in definition)
  .map(([name]) => name);

function doDisagree(claims: readonly ClaimRecord[]): boolean {
  return comparable.some((name) => {
    const said = claims.flatMap((claim) => {
      const value = contentOf(claim, name);
      return value === undefined ? [] : [{ source: claim.source, value }];
    });
    const valuesOf = (source: string) => said.filter((each) => each.source === source).map(({ value }) => value);
    const sources = [...new Set(said.map(({ source }) => source))];
    return sources.some((one) =>
      sources.some((other) => !valuesOf(one).some((value) => valuesOf(other).includes(value))),
    );
  });
}

function contentOf(claim: ClaimRecord, name: string): unknown {
  return Object.entries(claim).find(([key]) => key === name)?.[1];
}

/** Returns the value of a relationship's key qualifier on one of its claims. */
export function keyValue(claim: ClaimRecord, key: Qualifier): unknown {
  return contentOf(claim, key) ?? null;
}
