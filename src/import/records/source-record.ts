import type { Dossier, Mention, Source } from '../../dossier/dossier.ts';
import type { Entity } from '../../dossier/entity.ts';
import { showPlace } from '../../dossier/place.ts';
import { CanonicalIds } from '../../identity/canonical-ids.ts';
import { hash } from '../../identity/ids.ts';
import { type MentionRecord, mergeMentions } from '../../identity/merged-mentions.ts';
import { describePublishers } from '../../identity/publishers.ts';
import { type RelationshipRecord, toRelationshipRecord } from '../../identity/resolve-claim.ts';
import { kinds } from '../../vocabulary/kinds.ts';
import { type ClaimRecord, toClaimRecord } from './claim-record.ts';

/** Everything that the import of one source writes. */
export interface SourceRecord {
  readonly id: string;
  readonly title: string;
  /** Equal for dossiers with the same content. */
  readonly contentHash: string;
  readonly properties: Readonly<Record<SourceProperty, string | number | readonly string[] | null>>;
  readonly publishedEarliest?: string | undefined;
  readonly publishedLatest?: string | undefined;
  /** The ids that it adds, and the entities that they resolve to. */
  readonly added: readonly (Pick<Entity, 'id' | 'kind' | 'name'> & { readonly entity: string })[];
  readonly mentions: readonly MentionRecord[];
  readonly claims: ClaimRecords;
  /** The relationships that its claims are evidence for, without duplicates. */
  readonly relationships: readonly RelationshipRecord[];
}

/** The properties that only sources have, besides the days of publication. */
export const sourceProperties = [
  'title',
  'contentHash',
  'form',
  'publishers',
  'publishersStated',
  'publishersKnownAs',
  'published',
  'publishedInferred',
  'language',
  'address',
  'archive',
  'text',
  'firstParagraph',
  'lastParagraph',
  'boilerplate',
] as const;

type SourceProperty = (typeof sourceProperties)[number];

/** Bump this when the stored form of a dossier changes, so that sources stored in the old form are replaced. */
const contentHashVersion = 2;

/** Converts a dossier to the records to be written, with ids resolved through merges. */
export function toSourceRecord(dossier: Dossier, canonical = new CanonicalIds()): SourceRecord {
  const { source, added } = dossier;
  const contentHash = hashDossier(dossier);
  const addedById = new Map(added.map((entity) => [entity.id, entity]));
  const records = new ClaimRecords(dossier, canonical);
  return {
    id: source.id,
    title: source.title,
    contentHash,
    properties: propertiesOf(source, contentHash, canonical),
    publishedEarliest: source.published?.bounds.startEarliest,
    publishedLatest: source.published?.bounds.endLatest,
    added: added.map((entity) => ({
      id: entity.id,
      entity: canonical.of(entity.id),
      kind: entity.kind,
      name: entity.name,
    })),
    mentions: mergeMentions(
      dossier.mentions.map((mention) => toMentionRecord(mention, addedById.get(mention.entity))),
      canonical,
    ),
    claims: records,
    relationships: distinctRelationships(records),
  };
}

function hashDossier({ source: { boilerplate, ...source }, claims, ...dossier }: Dossier): string {
  // Hashed keys keep their first names: others would make every stored source count as changed.
  return hash({
    formOfWriting: contentHashVersion,
    dossier: {
      ...dossier,
      source: { ...source, furniture: boilerplate },
      claims: claims.map(hash).sort(),
    },
  });
}

/** Claim records, made on demand because all of them may not fit into memory. */
class ClaimRecords implements Iterable<ClaimRecord> {
  readonly #dossier: Dossier;
  readonly #canonical: CanonicalIds;

  constructor(dossier: Dossier, canonical: CanonicalIds) {
    this.#dossier = dossier;
    this.#canonical = canonical;
  }

  get length(): number {
    return this.#dossier.claims.length;
  }

  *[Symbol.iterator](): Generator<ClaimRecord> {
    const { claims, source } = this.#dossier;
    for (const claim of claims) yield toClaimRecord(claim, source, this.#canonical);
  }
}

function distinctRelationships(claims: ClaimRecords): RelationshipRecord[] {
  const distinct = new Map<string, RelationshipRecord>();
  for (const { properties } of claims) {
    const relationship = toRelationshipRecord(properties);
    if (relationship && !distinct.has(relationship.id)) distinct.set(relationship.id, relationship);
  }
  return [...distinct.values()];
}

/** Returns the labels of an entity's node: its kind, and Actor if it is one. */
export function labelsOf({ kind }: Pick<Entity, 'kind'>): readonly string[] {
  return kinds[kind].actor ? [kind, 'Actor'] : [kind];
}

function propertiesOf(source: Source, contentHash: string, canonical: CanonicalIds): SourceRecord['properties'] {
  return {
    title: source.title,
    contentHash,
    form: source.form ?? null,
    ...describePublishers(source.publishers, canonical),
    published: source.published?.edtf ?? null,
    publishedInferred: source.publishedInferred ?? null,
    language: source.language ?? null,
    address: source.address ?? null,
    archive: source.archive ?? null,
    text: source.text ?? null,
    firstParagraph: source.paragraphs.first,
    lastParagraph: source.paragraphs.last,
    boilerplate: source.boilerplate.map(showPlace),
  };
}

function toMentionRecord({ entity, names, paragraphs }: Mention, added: Entity | undefined): MentionRecord {
  return {
    entity,
    properties: {
      names,
      paragraphs: paragraphs.map(showPlace),
      ...(added && {
        declared: true,
        name: added.name,
        otherNames: added.names,
        identifiers: added.identifiers,
        ...(added.unnamed && { unnamed: true }),
      }),
    },
  };
}
