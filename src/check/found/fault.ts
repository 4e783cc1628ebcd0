/** All fault codes with their meanings, as listed in docs/checking.md. */
export const faultCodes = {
  'migration-missing': 'A schema step was not applied.',
  'migration-changed': 'An applied schema step differs from the file with the same number in cypher/schema.',
  'index-missing': 'A constraint or index of cypher/schema is missing or not ready.',
  'type-unknown': 'A relationship between entities has a type that is not in the vocabulary.',
  'id-missing': 'A node or relationship has no id.',
  'id-twice': 'Two nodes or relationships have the same id.',
  'merge-malformed': 'A merge is incomplete, or its two ids are of different kinds.',
  'merge-cycle': 'Merges form a cycle.',
  'merge-entity': 'A merge does not name the entity that its id refers to.',
  'merge-not-done': 'A merged id is still a separate entity.',
  'registry-entity': 'There is no entity for an id in a registry.',
  'entity-malformed': 'An entity has an invalid id or invalid properties.',
  'entity-labels': 'An entity’s labels do not follow from its id and from what is stored about it.',
  'entity-orphan': 'An entity is in no registry, is named by no source and is not a source.',
  'entity-undescribed': 'Neither a registry nor a source describes an entity.',
  'entity-description':
    'An entity’s names, identifiers or merged ids differ from what registries, sources and merges say.',
  'event-days': 'An event’s days do not follow from its date facts.',
  'source-malformed': 'A source has missing or invalid properties.',
  'source-publishers': 'A source’s publishers are not the entities that its stated publishers refer to.',
  'source-days': 'A source’s days of publication do not follow from its date.',
  'source-boilerplate': 'A source’s boilerplate is outside its lines.',
  'mention-itself': 'A source mentions itself.',
  'mention-wrong': 'A mention differs from what the source states about the entity, after following merges.',
  'mention-missing': 'A source does not mention one of its publishers, or an entity that one of its claims refers to.',
  'claim-source': 'A claim has no source, or more than one.',
  'claim-malformed': 'A claim has missing or invalid properties.',
  'claim-id': 'A claim’s id does not follow from its source and what it says.',
  'claim-entities': 'A claim is not linked to the entities that its ids refer to.',
  'claim-kinds': 'A claim has entities or qualifiers that the vocabulary does not allow.',
  'claim-relationship': 'A claim is not linked to the relationship or fact that follows from what it says.',
  'claim-self-reported': 'A claim is wrongly marked as self-reported, or wrongly not marked.',
  'claim-boilerplate': 'A claim is wrongly marked as boilerplate, or wrongly not marked.',
  'claim-place': 'A claim’s lines are outside those of its source, or end before they begin.',
  'claim-reason': 'A stated claim has a reason, or an inferred claim has none.',
  'claim-quote': 'A quote and its offsets do not match, or the quote is not in composed form (NFC).',
  'claim-date': 'A claim’s date is not an EDTF date.',
  'claim-days': 'A claim’s days do not follow from its date.',
  'claim-observed': 'A claim’s observed days do not follow from its date, its event or its source.',
  'interval-reversed': 'A claim’s days end before they begin.',
  'relationship-missing': 'A claim is evidence for a relationship that does not exist.',
  'relationship-unsupported': 'A relationship has no claim.',
  'relationship-ends':
    'A relationship does not connect the entities that its claims refer to, or connects them in the wrong order.',
  'relationship-kinds':
    'A relationship connects kinds of entities that the vocabulary does not allow, or an entity with itself.',
  'relationship-key': 'A relationship’s key qualifier differs from that of its claims.',
  'relationship-id': 'A relationship’s id does not follow from its type, ends and key qualifier.',
  'evidence-wrong': 'A relationship’s summary of its evidence does not follow from its claims.',
  'part-of-cycle': 'Something is part of itself.',
  'text-unreadable': 'A source’s text cannot be read.',
  'text-short': 'A source’s text has fewer lines than the source.',
  'quote-moved': 'A quote is in its paragraphs, but not at its offset. Import its dossier again with `--texts`.',
  'quote-wrong': 'A quote is not in the text where the claim says.',
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
