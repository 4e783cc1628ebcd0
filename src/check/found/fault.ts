/** All fault codes with their meanings, as listed in docs/checking.md. */
export const faultCodes = {
  'migration-missing': 'A schema step was not applied.',
  'migration-changed': 'A schema step was applied that is not what cypher/schema has under its number.',
  'index-missing': 'A constraint or index of cypher/schema is not there, or not ready.',
  'type-unknown': 'Entities are joined by a relationship of a type that the vocabulary does not have.',
  'id-missing': 'A node or relationship has no id.',
  'id-twice': 'Two nodes or relationships have one id.',
  'merge-malformed': 'A merge lacks something, or is of ids of two kinds.',
  'merge-cycle': 'Merges lead back to where they began.',
  'merge-entity': 'A merge does not name the entity that its id answers as.',
  'merge-not-done': 'An id was merged into another and yet is an entity of its own.',
  'registry-entity': 'A registry has an id, and there is no entity for it.',
  'entity-malformed': 'An entity’s id is not a valid id, or its properties are of another form.',
  'entity-labels': 'An entity has other labels than follow from its id and from what is stored of it.',
  'entity-orphan': 'No registry has an entity, no source names it, and it is not a source itself.',
  'entity-undescribed': 'Neither a registry nor a source says who an entity is.',
  'entity-description': 'An entity’s names, identifiers or merged ids are not what registries and sources say.',
  'event-days': 'An event’s days are not those that its date facts can mean together.',
  'source-malformed': 'A source lacks something, or has it in another form.',
  'source-publishers': 'A source’s publishers are not the entities that its stated publishers answer as.',
  'source-days': 'A source’s days of publication are not those that its date can mean.',
  'source-boilerplate': 'A source’s boilerplate lies outside its lines.',
  'mention-itself': 'A source mentions itself.',
  'mention-wrong': 'A mention is not what the source states of the entity, merges followed.',
  'mention-missing': 'A source speaks of an entity, or is published by one, that it does not mention.',
  'claim-source': 'A claim is of no source, or of two.',
  'claim-malformed': 'A claim lacks something, or has it in another form.',
  'claim-id': 'A claim’s id is not the hash of what it says.',
  'claim-entities': 'A claim does not lead to the entities that the ids in it answer as.',
  'claim-kinds': 'A claim is of entities, or with qualifiers, that the vocabulary does not allow.',
  'claim-relationship': 'A claim is not tied to the relationship, or fact, that follows from what it says.',
  'claim-self-reported': 'A claim is marked as self-reported where it is not, or not where it is.',
  'claim-boilerplate': 'A claim is marked as boilerplate and its place is not, or the reverse.',
  'claim-place': 'A claim’s lines are not within its source’s, or run backwards.',
  'claim-reason': 'A claim is stated and has a reason, or is inferred and has none.',
  'claim-quote': 'A quote and its offsets do not fit together, or the quote is not in composed form (NFC).',
  'claim-date': 'A claim’s date is not an EDTF date.',
  'claim-days': 'A claim’s days are not those that its date can mean.',
  'claim-observed': 'A claim is not marked as observed on the days that follow from its date, its event or its source.',
  'interval-reversed': 'A claim’s days end before they begin.',
  'relationship-missing': 'A claim is evidence for a relationship that is not there.',
  'relationship-unsupported': 'A relationship has no claim.',
  'relationship-ends':
    'A relationship does not join the entities that its claims speak of, or joins them in the wrong order.',
  'relationship-kinds': 'A relationship joins entities that the vocabulary does not allow, or one with itself.',
  'relationship-key': 'A relationship’s key qualifier is not its claims’.',
  'relationship-id': 'A relationship’s id does not follow from its type, ends and key qualifier.',
  'evidence-wrong': 'What a relationship says of its evidence is not what its claims add up to.',
  'part-of-cycle': 'Something is part of itself.',
  'text-unreadable': 'A source’s text cannot be read.',
  'text-short': 'A source’s text has fewer lines than the source.',
  'quote-moved': 'A quote stands in its paragraphs, but not at its offset; import its dossier again with --texts.',
  'quote-wrong': 'The text does not have the quote where the claim says.',
} as const;

export type FaultCode = keyof typeof faultCodes;

/** A fault in the stored data. */
export interface Fault {
  readonly code: FaultCode;
  /** The id of the faulty record, or its name if it has no id. */
  readonly at: string;
  /** Its place for a reader: the source and paragraphs, or the ends of a relationship. */
  readonly place?: string;
  readonly wrong: string;
  /** The expected value. */
  readonly right: string;
}
