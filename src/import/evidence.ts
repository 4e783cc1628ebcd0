import type { DateBounds } from '../dossier/date-bounds.ts';
import { fold } from '../dossier/fold.ts';
import { type EvidenceSummary, weighEvidence } from '../graph/evidence.ts';
import { type Qualifier, qualifiers } from '../vocabulary/qualifiers.ts';

/** A claim of a relationship, as far as it counts as evidence. */
export interface EvidenceRow extends Nullable<Required<DateBounds>> {
  readonly source: string;
  readonly publishers: readonly string[];
  readonly published: string | null;
  readonly furniture: boolean;
  readonly stated: boolean;
  readonly selfReported: boolean;
  /** What it says for each of `comparableQualifiers`. */
  readonly contents: readonly (string | null)[];
  /** Whether it says when the relationship held. */
  readonly timed: boolean;
}

type Nullable<Type> = { readonly [Key in keyof Type]: Type[Key] | null };

/** The qualifiers in which two sources can disagree. */
export const comparableQualifiers: readonly Qualifier[] = (Object.keys(qualifiers) as Qualifier[]).filter(
  (name) => 'comparable' in qualifiers[name],
);

/** What the claims of one relationship add up to, with the hull of the times that they give. */
export function addUp(claims: readonly EvidenceRow[]): {
  summary: EvidenceSummary;
  times: Nullable<Required<DateBounds>>;
} {
  const timed = claims.filter((claim) => claim.timed);
  return {
    summary: weighEvidence(claims.map((claim) => ({ ...claim, comparable: comparableContents(claim.contents) }))),
    times: {
      startEarliest: least(timed.map(({ startEarliest }) => startEarliest)),
      startLatest: greatest(timed.map(({ startLatest }) => startLatest)),
      endEarliest: least(timed.map(({ endEarliest }) => endEarliest)),
      endLatest: greatest(timed.map(({ endLatest }) => endLatest)),
    },
  };
}

/** Spelling makes no disagreement, nor do zeros at the end of a decimal. */
function comparableContents(contents: EvidenceRow['contents']): Record<string, string> {
  const given = contents.flatMap((content, index) => {
    const name = comparableQualifiers[index];
    if (content === null || name === undefined) return [];
    return [[name, qualifiers[name].value.form === 'decimal' ? shortest(content) : fold(content)]];
  });
  return Object.fromEntries(given);
}

function shortest(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}

/** The least day; none where one of them is open. */
function least(days: readonly (string | null)[]): string | null {
  return days.includes(null) ? null : (days.toSorted()[0] ?? null);
}

function greatest(days: readonly (string | null)[]): string | null {
  return days.includes(null) ? null : (days.toSorted().at(-1) ?? null);
}
