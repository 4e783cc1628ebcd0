import { asRecord, flag, list, maybe, number, object, type Read, text } from './shape.ts';
import { relationshipTypes } from './vocabulary.ts';

/** An entity as far as it is drawn and listed. */
export const entityCard = object({ id: text, kind: text, name: text, unnamed: flag });
export type EntityCard = Read<typeof entityCard>;
export const entityFields = 'id kind name unnamed';

const end = object({ id: text });

/** What a relationship has as far as it is drawn and listed. */
export const relationshipCardFields = {
  id: text,
  type: text,
  from: end,
  to: end,
  stated: flag,
  /** Whether all that counts only announces it. */
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

/** The qualifiers that set relationships of one type between the same two entities apart. */
const keyQualifiers = [...new Set(Object.values(relationshipTypes).flatMap(({ key }) => key ?? []))];

export const keyFields: string = keyQualifiers.join(' ');

export const relationshipFields = `id type from { id } to { id } ${keyFields} stated planned selfReported disagrees sourceCount publisherCount firstPublished lastPublished`;

/** What sets a relationship apart from others of its type between the same two entities: a role, a post, a grant. */
export function keyOf(relationship: object): string | undefined {
  const fields = asRecord(relationship);
  return keyQualifiers.map((name) => fields[name]).find((value) => typeof value === 'string');
}

/** A claim as far as filters look at it. */
export const witness = object({
  stated: flag,
  boilerplate: flag,
  /** When it held, as stated; null where the text is silent. */
  when: maybe(text),
  startLatest: maybe(text),
  endEarliest: maybe(text),
  /** Whether it has a time of any sort: its own, else its event's, else its source's. */
  observed: flag,
  /** The bounds of that time; null where it is open or unknown. */
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

/** What a fact says, and of what. */
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
