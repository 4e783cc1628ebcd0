import { relationshipType, relationshipTypeNames } from '../../vocabulary/relationship-types.ts';
import type { Circumstances, Claim, FactClaim, FactValue, RelationshipClaim } from '../dossier.ts';
import { comparePlaces, writtenPlace } from '../place.ts';
import type { WrittenMap } from '../yaml/canonical-yaml.ts';
import { type EndsGroup, groupEnds } from './group-ends.ts';
import { oneOrList } from './write-list.ts';

interface Entry {
  readonly claim: Claim;
  readonly written: WrittenMap;
}

/**
 * Converts claims to YAML values, sorted by place, type and ends, and grouped by first line. Claims that differ only in
 * their ends become one entry.
 */
export function writeClaims(claims: readonly Claim[]): WrittenMap[][] {
  const alike = Map.groupBy(claims, (claim) => JSON.stringify(writeWith({}, claim)));
  const entries = [...alike.values()]
    .flatMap(writeAlike)
    .map((entry) => ({ ...entry, text: JSON.stringify(entry.written) }))
    .sort((a, b) => compareClaims(a.claim, b.claim) || (a.text < b.text ? -1 : 1));
  const groups = Map.groupBy(entries, ({ claim }) => claim.place.first);
  return [...groups.values()].map((group) => group.map(({ written }) => written));
}

/** Converts one claim to a YAML value. */
export function writeClaim(claim: Claim): WrittenMap {
  const ends = claim.type === 'FACT' ? { of: claim.entity } : { from: claim.from, to: claim.to };
  return writeWith(ends, claim);
}

function compareClaims(a: Claim, b: Claim): number {
  return comparePlaces(a.place, b.place) || rankOf(a) - rankOf(b);
}

function rankOf({ type }: Claim): number {
  return type === 'FACT' ? relationshipTypeNames.length : relationshipTypeNames.indexOf(type);
}

/** @param claims at least one, differing only in their ends. */
function writeAlike(claims: readonly Claim[]): Entry[] {
  const [claim] = claims;
  if (claim === undefined) return [];
  if (claim.type === 'FACT') {
    const entities = claims.flatMap((each) => (each.type === 'FACT' ? [each.entity] : [])).sort();
    return [{ claim, written: writeWith({ of: oneOrList(entities) }, claim) }];
  }
  const pairs = claims.flatMap((each) => (each.type === 'FACT' ? [] : [{ from: each.from, to: each.to }]));
  const groups = groupEnds(pairs, relationshipType(claim.type).symmetric === true);
  return groups.map((group) => ({ claim, written: writeWith(writeEnds(group), claim) }));
}

function writeEnds(group: EndsGroup): WrittenMap {
  return 'between' in group ? { between: group.between } : { from: oneOrList(group.from), to: oneOrList(group.to) };
}

function writeWith(ends: WrittenMap, claim: Claim): WrittenMap {
  return claim.type === 'FACT'
    ? { fact: { ...ends, ...writeFact(claim) }, ...writeCircumstances(claim) }
    : { [claim.type]: { ...ends, ...writeQualifiers(claim) }, ...writeCircumstances(claim) };
}

function writeQualifiers({ type, qualifiers }: RelationshipClaim): WrittenMap {
  return Object.fromEntries(
    relationshipType(type).qualifiers.map((name) => {
      const content = qualifiers[name];
      return [name, typeof content === 'object' ? oneOrList(content) : content];
    }),
  );
}

function writeFact({ attribute, value, words }: FactClaim): WrittenMap {
  return { [attribute]: writeValue(value), ...meaningOf(value), words };
}

function meaningOf(value: FactValue): WrittenMap {
  return value.form === 'number' ? { unit: value.unit, measure: value.measure, bound: value.bound } : {};
}

function writeValue(value: FactValue): string | number {
  if (value.form === 'number') return writtenNumber(value.number);
  return value.form === 'date' ? value.date.edtf : value.text;
}

/** Decimal notation: the reader does not accept exponents, and no number has more than twelve decimals. */
function writtenNumber(number: number): number | string {
  return String(number).includes('e') ? number.toFixed(12).replace(/0+$/, '') : number;
}

function writeCircumstances(claim: Circumstances): WrittenMap {
  const { place, quote, when, saidBy, under, onBehalfOf } = claim;
  return {
    paragraph: writtenPlace(place),
    inferred: claim.inferred,
    planned: claim.planned,
    quote: quote?.words,
    offset: quote?.start === undefined || quote.end === undefined ? undefined : [quote.start, quote.end],
    saidBy,
    list: claim.list,
    when: when?.edtf,
    whenWords: claim.whenWords,
    whenInferred: claim.whenInferred,
    under,
    onBehalfOf,
    note: claim.note,
    review: claim.review,
  };
}
