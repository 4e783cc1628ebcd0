import { type Qualifier, qualifiers } from '../../src/vocabulary/qualifiers.ts';
import { type RelationshipType, relationshipType } from '../../src/vocabulary/relationship-types.ts';
import { inventWords } from './names.ts';
import type { Random } from './random.ts';
import type { Claim, Days, QualifierValues, RelationshipClaim, Source } from './world.ts';

/** Creates the claims of one relationship: mostly one, each from a different source. */
export function createClaims(
  { type, key }: { type: RelationshipType; key: QualifierValues },
  sources: readonly Source[],
  random: Random,
): readonly RelationshipClaim[] {
  const witnesses = new Set([random.pick(sources)]);
  while (witnesses.size < 8 && random.chance(0.25)) witnesses.add(random.pick(sources));
  return [...witnesses].map((source) => ({
    ...createClaim(source, random),
    qualifiers: { ...drawQualifiers(type, random), ...key },
    ...(random.chance(0.3) ? { held: drawDays(random) } : {}),
  }));
}

export function createClaim(source: Source, random: Random): Claim {
  return { source, paragraph: random.whole(3, source.lastParagraph), stated: random.chance(0.9) };
}

/** Draws a range of some days between 2015 and 2025. */
export function drawDays(random: Random): Days {
  const start = drawDay(random);
  const end = new Date(start);
  end.setUTCDate(end.getUTCDate() + random.whole(0, 4));
  return { from: start, to: end.toISOString().slice(0, 10) };
}

export function drawDay(random: Random): string {
  return new Date(Date.UTC(random.whole(2015, 2025), random.whole(0, 11), random.whole(1, 28)))
    .toISOString()
    .slice(0, 10);
}

/** Draws values for about half of a type's qualifiers, except its key. */
function drawQualifiers(type: RelationshipType, random: Random): QualifierValues {
  const { key, qualifiers: taken } = relationshipType(type);
  const values: Partial<Record<Qualifier, string | boolean | readonly string[]>> = {};
  for (const name of taken) {
    const value = drawValue(name, random);
    if (name !== key && value !== undefined && random.chance(0.5)) values[name] = value;
  }
  return values;
}

/** Draws a value for a qualifier; undefined for those that refer to an entity. */
export function drawValue(name: Qualifier, random: Random): string | boolean | readonly string[] | undefined {
  const { value } = qualifiers[name];
  switch (value.form) {
    case 'text':
      return inventWords(random);
    case 'texts':
      return ['government'];
    case 'flag':
      return true;
    case 'decimal':
      return String(random.whole(1, 400) * 25_000);
    case 'choice':
      return random.pick(value.choices);
    case 'entity':
      return undefined;
  }
}
