import type { DateBounds } from '../dossier/date-bounds.ts';
import type { Claim, FactClaim, QualifierContent, Source } from '../dossier/dossier.ts';
import { isCovered } from '../dossier/place.ts';
import { type RelationshipType, relationshipType } from '../vocabulary/relationship-types.ts';
import { claimId, factId, relationshipId } from './identity.ts';

/** A claim as its node holds it. */
export interface ClaimRecord extends DateBounds {
  readonly properties: Readonly<Record<string, QualifierContent | number>>;
}

/** A relationship as named by a claim: its edge, before its evidence is added up. */
export interface RelationshipRecord {
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  /** The key qualifier, under its own name, where there is one. */
  readonly properties: Readonly<Record<string, QualifierContent>>;
}

type Properties = Readonly<Record<string, QualifierContent | number | undefined>>;

/** Turns a claim of a source into the node that keeps it. */
export function toClaimRecord(claim: Claim, source: Source): ClaimRecord {
  const ends = claim.type === 'FACT' ? [claim.entity] : [claim.from, claim.to];
  const properties: Properties = {
    ...(claim.type === 'FACT' ? factProperties(claim) : { ...claim.qualifiers, ...relationshipProperties(claim) }),
    paragraph: claim.place.first,
    lastParagraph: claim.place.last,
    furniture: isCovered(claim.place, source.furniture),
    stated: claim.inferred === undefined,
    reason: claim.inferred,
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
    selfReported: ends.some((id) => source.publishers.includes(id)),
  };
  return {
    properties: present({ ...properties, id: claimId({ ...properties, source: source.id }) }),
    ...datesOf(claim),
  };
}

/** The relationship that a claim is evidence for; none for a fact. */
export function toRelationshipRecord(claim: Claim): RelationshipRecord | undefined {
  if (claim.type === 'FACT') return undefined;
  const { type, from, to, qualifiers } = claim;
  const key = relationshipType(type).key;
  const content = key && qualifiers[key];
  return { id: relationshipId(claim), type, from, to, properties: key && content ? { [key]: content } : {} };
}

function relationshipProperties(claim: Exclude<Claim, FactClaim>): Properties {
  return { type: claim.type, relationship: relationshipId(claim), from: claim.from, to: claim.to };
}

function factProperties(claim: FactClaim): Properties {
  const { value } = claim;
  return {
    type: claim.type,
    entity: claim.entity,
    fact: factId(claim),
    attribute: claim.attribute,
    words: claim.words,
    ...(value.form === 'number'
      ? { number: value.number, unit: value.unit, bound: value.bound, measure: value.measure }
      : value.form === 'date'
        ? { date: value.date.edtf }
        : { text: value.text }),
  };
}

/** When it held: of a date fact the date itself. */
function datesOf(claim: Claim): DateBounds {
  if (claim.type === 'FACT' && claim.value.form === 'date') return claim.value.date.bounds;
  return claim.when?.bounds ?? {};
}

function present(properties: Properties): ClaimRecord['properties'] {
  const entries = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return Object.fromEntries(entries);
}
