import { normalForm } from '../../dossier/text/normal-form.ts';
import { type FactAttribute, factAttribute } from '../../vocabulary/fact-attributes.ts';
import { kindOfId } from '../../vocabulary/kinds.ts';
import { qualifiers } from '../../vocabulary/qualifiers.ts';
import { allowsEnds, type RelationshipType, relationshipType } from '../../vocabulary/relationship-types.ts';
import { compare } from '../found/compare.ts';
import type { Fault } from '../found/fault.ts';
import type { ClaimInPlace } from '../stored/claim-in-place.ts';
import { dateOf } from '../stored/stored-claim.ts';
import { dayNames, daysOf, isReversed, noDays } from '../stored/stored-days.ts';

/** Checks the place, reason, quote, days and kinds of a claim. */
export function* findClaimFaults(inPlace: ClaimInPlace): Generator<Fault> {
  const at = { at: inPlace.claim.id, place: inPlace.place };
  yield* findPlaceFaults(inPlace, at);
  yield* findKindFaults(inPlace, at);
  yield* findDayFaults(inPlace, at);
  const { stated, reason, quote, quoteStart, quoteEnd } = inPlace.claim;
  if (stated === (reason !== undefined))
    yield {
      code: 'claim-reason',
      ...at,
      wrong: stated ? 'it is stated and has a reason' : 'it is inferred without a reason',
      right: 'a reason if it is inferred, and none if it is stated',
    };
  const length = quote === undefined ? undefined : [...quote].length;
  const fits =
    quoteStart === undefined || quoteEnd === undefined ? quoteStart === quoteEnd : quoteEnd - quoteStart === length;
  if (quote !== undefined) yield* findFormFaults(quote, at);
  if (!fits)
    yield {
      code: 'claim-quote',
      ...at,
      wrong: `a quote of ${length ?? 'no'} characters at ${quoteStart ?? '?'} to ${quoteEnd ?? '?'}`,
      right: 'both offsets, as far apart as the length of the quote, or neither',
    };
}

function* findFormFaults(quote: string, at: At): Generator<Fault> {
  if (quote !== normalForm(quote))
    yield {
      code: 'claim-quote',
      ...at,
      wrong: 'a quote that is not in composed form',
      right: 'its composed form (NFC): import the dossier again',
    };
}

type At = Pick<Fault, 'at' | 'place'>;

function* findPlaceFaults({ claim, source }: ClaimInPlace, at: At): Generator<Fault> {
  const { paragraph, lastParagraph } = claim;
  if (source.firstParagraph <= paragraph && paragraph <= lastParagraph && lastParagraph <= source.lastParagraph) return;
  yield {
    code: 'claim-place',
    ...at,
    wrong: `lines ${paragraph}-${lastParagraph}`,
    right: `lines within ${source.firstParagraph}-${source.lastParagraph}`,
  };
}

function* findKindFaults({ claim, derived }: ClaimInPlace, at: At): Generator<Fault> {
  if (claim.type === 'FACT') {
    const { of } = factAttribute(claim.attribute satisfies FactAttribute);
    const kind = kindOfId(claim.entity);
    if (!kind || (of && !of.includes(kind)))
      yield { code: 'claim-kinds', ...at, wrong: `${claim.attribute} of ${claim.entity}`, right: listed(of) };
    return;
  }
  const { from = '', to = '' } = derived.entities;
  const [first, second] = [derived.entities.fromStated ?? from, derived.entities.toStated ?? to];
  if (first === second || !isAllowed(claim.type, first, second) || !isAllowed(claim.type, from, to))
    yield {
      code: 'claim-kinds',
      ...at,
      wrong: `${first} ${claim.type} ${second}`,
      right: `two entities: ${expectedKinds(claim.type)}`,
    };
  const allowed: readonly string[] = relationshipType(claim.type).qualifiers;
  const foreign = Object.keys(qualifiers).filter((name) => claim[name] !== undefined && !allowed.includes(name));
  if (foreign.length > 0)
    yield {
      code: 'claim-kinds',
      ...at,
      wrong: `${claim.type} with ${foreign.join(', ')}`,
      right: allowed.length > 0 ? `only the qualifiers ${allowed.join(', ')}` : 'no qualifiers',
    };
}

/** Returns whether the vocabulary allows a relationship of this type between two ids. */
export function isAllowed(type: RelationshipType, from: string, to: string): boolean {
  const [first, second] = [kindOfId(from), kindOfId(to)];
  return first !== undefined && second !== undefined && allowsEnds(type, first, second);
}

export function expectedKinds(type: RelationshipType): string {
  const { from, to } = relationshipType(type);
  return `${from.join(', ')} to ${to.join(', ')}`;
}

function* findDayFaults({ claim, days }: ClaimInPlace, at: At): Generator<Fault> {
  for (const date of new Set([dateOf(claim), claim.when]))
    if (date !== undefined && typeof daysOf(date) === 'string')
      yield { code: 'claim-date', ...at, wrong: `${date} ${daysOf(date)}`, right: 'an EDTF date' };
  const date = dateOf(claim);
  const expected = date === undefined ? noDays : daysOf(date);
  if (typeof expected === 'string') return;
  const named = (all: readonly (string | null)[]) =>
    Object.fromEntries(dayNames.map((name, index) => [name, all[index] ?? null]));
  const difference = compare(named(days), named(expected));
  if (difference) yield { code: isReversed(days) ? 'interval-reversed' : 'claim-days', ...at, ...difference };
}

function listed(kinds: readonly string[] | undefined): string {
  return kinds ? `of ${kinds.join(', ')}` : 'of an entity';
}
