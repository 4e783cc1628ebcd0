import { comparableContents } from '../../evidence/comparable.ts';
import { comparableQualifiers } from '../../vocabulary/qualifiers.ts';
import type { DerivedClaim } from './derived-claim.ts';
import type { MergedIds } from './merged-ids.ts';
import type { StoredClaim } from './stored-claim.ts';
import { dayNames, daysOf, hullOf, noDays } from './stored-days.ts';
import { lastDayOf, publishersOf, type StoredSource } from './stored-source.ts';

/** A claim of a relationship, with its source. */
export interface Witness {
  readonly claim: StoredClaim;
  readonly source: StoredSource;
  readonly derived: DerivedClaim;
}

/** Summarizes the claims of one relationship, under the names of its properties. */
export function summarizeEvidence(witnesses: readonly Witness[], merged: MergedIds): Record<string, unknown> {
  const counted = witnesses.filter(({ derived }) => !derived.boilerplate);
  const published = witnesses.flatMap(({ source }) => lastDayOf(source) ?? []).sort();
  const timed = witnesses.flatMap(({ claim }) => (claim.when === undefined ? [] : [daysOf(claim.when)]));
  const hull = hullOf(timed.map((days) => (typeof days === 'string' ? noDays : days)));
  const publishers = counted.map(({ source }) => publishersOf(source, merged));
  return {
    stated: witnesses.some(({ claim }) => claim.stated),
    claimCount: witnesses.length,
    plannedCount: witnesses.filter(({ claim }) => claim.planned).length,
    sourceCount: new Set(witnesses.map(({ source }) => source.id)).size,
    publisherCount: countGroups(publishers),
    publisherIds: [...new Set(publishers.flat())].sort(),
    selfReported: counted.length > 0 && counted.every(({ derived }) => derived.selfReported),
    disagrees: comparableQualifiers.some((_, index) =>
      [true, undefined].some((planned) =>
        areApart(
          witnesses.filter(({ claim }) => claim.planned === planned),
          index,
        ),
      ),
    ),
    firstPublished: published[0] ?? null,
    lastPublished: published.at(-1) ?? null,
    ...Object.fromEntries(dayNames.map((name, index) => [name, hull[index] ?? null])),
  };
}

/** Counts independent publishers with a union-find: each publisher points to another of its group, or to itself. */
function countGroups(together: readonly (readonly string[])[]): number {
  const leads = new Map<string, string>();
  const headOf = (publisher: string): string => {
    let head = publisher;
    for (let next = leads.get(head); next !== undefined && next !== head; next = leads.get(head)) head = next;
    return head;
  };
  for (const [first, ...others] of together) {
    if (first === undefined) continue;
    const head = headOf(first);
    leads.set(head, head);
    for (const other of others) leads.set(headOf(other), head);
  }
  return [...leads].filter(([publisher, next]) => publisher === next).length;
}

/** Returns whether two sources give values for a qualifier and have none in common. */
function areApart(witnesses: readonly Witness[], index: number): boolean {
  const name = comparableQualifiers[index];
  if (name === undefined) return false;
  const given = new Map<string, Set<string>>();
  for (const { claim, source } of witnesses) {
    const content = claim[name];
    if (typeof content !== 'string') continue;
    const value = comparableContents(comparableQualifiers.map((each) => (each === name ? content : null)))[name];
    if (value !== undefined) given.set(source.id, (given.get(source.id) ?? new Set()).add(value));
  }
  const distinct = [...new Map([...given.values()].map((values) => [[...values].sort().join('\n'), values])).values()];
  return distinct.some((values, at) =>
    distinct.slice(at + 1).some((others) => ![...values].some((value) => others.has(value))),
  );
}
