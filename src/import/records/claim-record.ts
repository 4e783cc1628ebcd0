import type { DateBounds } from '../../dossier/dates/date-bounds.ts';
import type { Claim, FactClaim, QualifierContent, RelationshipClaim, Source } from '../../dossier/dossier.ts';
import { isCovered } from '../../dossier/place.ts';
import { CanonicalIds } from '../../identity/canonical-ids.ts';
import { claimId } from '../../identity/ids.ts';
import { type ClaimProperties, present, resolveClaim } from '../../identity/resolve-claim.ts';

type Properties = Readonly<Record<string, QualifierContent | number | undefined>>;

const unmerged = new CanonicalIds();

/** A claim as stored on its node. */
export interface ClaimRecord extends DateBounds {
  readonly properties: ClaimProperties;
}

/** Converts a claim of a source to the properties of its node. */
export function toClaimRecord(claim: Claim, source: Source, canonical: CanonicalIds): ClaimRecord {
  const said = present({
    ...(claim.type === 'FACT' ? factProperties(claim) : relationshipProperties(claim)),
    paragraph: claim.place.first,
    lastParagraph: claim.place.last,
    boilerplate: isCovered(claim.place, source.boilerplate),
    stated: claim.inferred === undefined,
    reason: claim.inferred,
    planned: claim.planned,
    quote: claim.quote?.words,
    quoteStart: claim.quote?.start,
    quoteEnd: claim.quote?.end,
    saidBy: claim.saidBy,
    list: claim.list,
    under: claim.under,
    onBehalfOf: claim.onBehalfOf,
    note: claim.note,
    review: claim.review,
    when: claim.when?.edtf,
    whenWords: claim.whenWords,
    whenInferred: claim.whenInferred,
  });
  const stated = resolveClaim(said, source.publishers, unmerged);
  const resolved = canonical.isPlain ? stated : resolveClaim(said, canonical.ofAll(source.publishers), canonical);
  return {
    properties: { ...resolved, id: claimId({ ...stated, source: source.id }) },
    ...datesOf(claim),
  };
}

function relationshipProperties({ type, from, to, qualifiers }: RelationshipClaim): Properties {
  return { ...qualifiers, type, from, to };
}

function factProperties(claim: FactClaim): Properties {
  const { value } = claim;
  return {
    type: claim.type,
    entity: claim.entity,
    attribute: claim.attribute,
    words: claim.words,
    ...(value.form === 'number'
      ? { number: value.number, unit: value.unit, bound: value.bound, measure: value.measure }
      : value.form === 'date'
        ? { date: value.date.edtf }
        : { text: value.text }),
  };
}

/** Returns the days on which a claim held; for a date fact, the days of its date. */
function datesOf(claim: Claim): DateBounds {
  if (claim.type === 'FACT' && claim.value.form === 'date') return claim.value.date.bounds;
  return claim.when?.bounds ?? {};
}
