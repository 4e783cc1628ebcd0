import { asRecord, flag, list, maybe, number, object, type Read, text } from './shape.ts';
import { relationshipTypes } from './vocabulary.ts';

/** The fields of an entity for the drawing and lists. */
export const entityCard = object({ id: text, kind: text, name: text, unnamed: flag });
export type EntityCard = Read<typeof entityCard>;
export const entityFields = 'id kind name unnamed';

const end = object({ id: text });

/** The fields of a relationship for the drawing and lists. */
export const relationshipCardFields = {
  id: text,
  type: text,
  from: end,
  to: end,
  stated: flag,
  /** Whether all counted claims only announce it. */
  planned: flag,
  selfReported: flag,
  disagrees: flag,
  sourceCount: number,
  publisherCount: number,
  firstPublished: maybe(text),
  lastPublished: maybe(text),
};
export const relationshipCard = object(relationshipCardFields);
export type RelationshipCard = Read<typeof relationshipCard>;

/** The qualifiers that distinguish relationships of one type between the same two entities. */
const keyQualifiers = [...new Set(Object.values(relationshipTypes).flatMap(({ key }) => key ?? []))];

export const keyFields: string = keyQualifiers.join(' ');

export const relationshipFields = `id type from { id } to { id } ${keyFields} stated planned selfReported disagrees sourceCount publisherCount firstPublished lastPublished`;

/**
 * Returns what distinguishes a relationship from others of its type between the same two entities: a role, a post, a
 * grant.
 */
export function keyOf(relationship: object): string | undefined {
  const fields = asRecord(relationship);
  return keyQualifiers.map((name) => fields[name]).find((value) => typeof value === 'string');
}

/** The fields of a claim that filters need. */
export const witness = object({
  stated: flag,
  boilerplate: flag,
  /** When it held, as stated; null if not stated. */
  when: maybe(text),
  startLatest: maybe(text),
  endEarliest: maybe(text),
  /** Whether it has any time: its own, or else that of its event or source. */
  observed: flag,
  /** The bounds of that time; null if open or unknown. */
  observedEarliest: maybe(text),
  observedLatest: maybe(text),
  source: object({
    id: text,
    name: text,
    publishedEarliest: maybe(text),
    publishedLatest: maybe(text),
    publishers: list(object({ id: text, name: text })),
  }),
});
export type Witness = Read<typeof witness>;

/** The fields of a fact and its entity. */
export const factFields = {
  id: text,
  attribute: text,
  text: maybe(text),
  number: maybe(number),
  date: maybe(text),
  unit: maybe(text),
  bound: maybe(text),
  measure: maybe(text),
};
