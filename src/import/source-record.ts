import type { Dossier, Mention, Source } from '../dossier/dossier.ts';
import type { Entity } from '../dossier/entity.ts';
import { showPlace } from '../dossier/place.ts';
import { kinds } from '../vocabulary/kinds.ts';
import { type ClaimRecord, type RelationshipRecord, toClaimRecord, toRelationshipRecord } from './claim-record.ts';
import { hash } from './identity.ts';

/** All that one import of a source writes. */
export interface SourceRecord {
  readonly id: string;
  readonly title: string;
  /** Equal for two dossiers that write the same. */
  readonly contentHash: string;
  readonly properties: Readonly<Record<SourceProperty, string | number | readonly string[] | null>>;
  readonly publishedEarliest?: string | undefined;
  readonly publishedLatest?: string | undefined;
  readonly added: readonly Entity[];
  readonly mentions: readonly MentionRecord[];
  readonly claims: readonly ClaimRecord[];
  /** Those that its claims are evidence for, each once. */
  readonly relationships: readonly RelationshipRecord[];
}

export interface MentionRecord {
  readonly entity: string;
  readonly properties: Readonly<Record<string, string | boolean | readonly string[]>>;
}

/** What a node has only while it is a source, beside the days of publication. */
export const sourceProperties = [
  'title',
  'contentHash',
  'form',
  'publishers',
  'published',
  'publishedInferred',
  'language',
  'address',
  'archive',
  'text',
  'firstParagraph',
  'lastParagraph',
  'furniture',
] as const;

type SourceProperty = (typeof sourceProperties)[number];

/** To be raised whenever the same dossier is written in another way, so that nothing old counts as unchanged. */
const formOfWriting = 1;

/** Turns a dossier into what is written of it. */
export function toSourceRecord(dossier: Dossier): SourceRecord {
  const { source, added, claims } = dossier;
  const contentHash = hash({ formOfWriting, dossier: { ...dossier, claims: claims.map(hash).sort() } });
  const addedById = new Map(added.map((entity) => [entity.id, entity]));
  const relationships = claims.flatMap((claim) => toRelationshipRecord(claim) ?? []);
  return {
    id: source.id,
    title: source.title,
    contentHash,
    properties: propertiesOf(source, contentHash),
    publishedEarliest: source.published?.bounds.startEarliest,
    publishedLatest: source.published?.bounds.endLatest,
    added,
    mentions: dossier.mentions.map((mention) => toMentionRecord(mention, addedById.get(mention.entity))),
    claims: claims.map((claim) => toClaimRecord(claim, source)),
    relationships: [...new Map(relationships.map((relationship) => [relationship.id, relationship])).values()],
  };
}

/** The labels of an entity's node: what it is, and whether it acts. */
export function labelsOf({ kind }: Pick<Entity, 'kind'>): readonly string[] {
  return kinds[kind].actor ? [kind, 'Actor'] : [kind];
}

function propertiesOf(source: Source, contentHash: string): SourceRecord['properties'] {
  return {
    title: source.title,
    contentHash,
    form: source.form ?? null,
    publishers: source.publishers,
    published: source.published?.edtf ?? null,
    publishedInferred: source.publishedInferred ?? null,
    language: source.language ?? null,
    address: source.address ?? null,
    archive: source.archive ?? null,
    text: source.text ?? null,
    firstParagraph: source.paragraphs.first,
    lastParagraph: source.paragraphs.last,
    furniture: source.furniture.map(showPlace),
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
