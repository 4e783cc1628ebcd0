import type { Parameters } from '../../src/graph/parameters.ts';
import { claimId, hash } from '../../src/identity/ids.ts';
import { summarizeClaims } from '../../src/import/records/relationships.ts';
import { comparableQualifiers } from '../../src/vocabulary/qualifiers.ts';
import type { Claim, Days, Entity, EventDate, Relationship, RelationshipClaim, Source, World } from './world.ts';

/** A node or relationship to create: its properties, with days separate. */
export interface Row extends Parameters {
  readonly properties: Parameters;
  readonly days: Parameters;
}

export function toEntityRow({ id, name, names }: Entity, registry: string): Row {
  return { properties: { id, name, names, identifiers: [], registry }, days: {} };
}

export function toSourceRow({ document, publishers, published, lastParagraph }: Source): Row {
  return {
    id: document.id,
    properties: {
      title: document.name,
      form: 'press release',
      publishers,
      published,
      language: 'en',
      address: `https://example.org/${document.id.replace(':', '/')}`,
      firstParagraph: 1,
      lastParagraph,
      boilerplate: ['1-2'],
    },
    days: { publishedEarliest: published, publishedLatest: published },
  };
}

export function toRelationshipRow(relationship: Relationship): Row {
  const { id, from, to, key, claims } = relationship;
  const { summary, times } = summarizeClaims(
    claims.map((claim) => ({
      source: claim.source.document.id,
      publishers: claim.source.publishers,
      published: claim.source.published,
      boilerplate: false,
      stated: claim.stated,
      planned: false,
      selfReported: isSelfReported(claim, relationship),
      contents: comparableQualifiers.map((name) => {
        const value = claim.qualifiers[name];
        return typeof value === 'string' ? value : null;
      }),
      timed: claim.held !== undefined,
      ...writeDays(claim.held),
    })),
  );
  const { firstPublished, lastPublished, ...counts } = summary;
  return {
    from: from.id,
    to: to.id,
    properties: { id, ...key, ...counts },
    days: { firstPublished, lastPublished, ...times },
  };
}

export function toClaimRow(claim: RelationshipClaim, relationship: Relationship): Row {
  const { id, type, from, to } = relationship;
  return describeClaim(claim, claim.held, {
    ...claim.qualifiers,
    type,
    relationship: id,
    from: from.id,
    to: to.id,
    selfReported: isSelfReported(claim, relationship),
    when: claim.held && writeInterval(claim.held),
  });
}

export function toFactRow({ event, days, claim }: EventDate): Row {
  const date = writeInterval(days);
  return describeClaim(claim, days, {
    type: 'FACT',
    fact: `fact:${hash({ entity: event.id, attribute: 'date', date })}`,
    entity: event.id,
    attribute: 'date',
    date,
    selfReported: false,
  });
}

/** Yields the mentions that follow from the claims of a world: each source with the ends of its claims. */
export function* toMentionRows({ relationships, eventDates }: World): Generator<Parameters> {
  const mentions = new Map<string, { source: string; entity: Entity; paragraphs: Set<string> }>();
  const note = ({ source: { document }, paragraph }: Claim, entity: Entity) => {
    const key = `${document.id} ${entity.id}`;
    const mention = mentions.get(key) ?? { source: document.id, entity, paragraphs: new Set() };
    mentions.set(key, mention);
    mention.paragraphs.add(String(paragraph));
  };
  for (const { from, to, claims } of relationships)
    for (const claim of claims) for (const end of [from, to]) note(claim, end);
  for (const { event, claim } of eventDates) note(claim, event);
  for (const { source, entity, paragraphs } of mentions.values())
    yield { source, entity: entity.id, names: [entity.name], paragraphs: [...paragraphs] };
}

function describeClaim(claim: Claim, days: Days | undefined, said: Parameters): Row {
  const { source, paragraph, stated } = claim;
  const properties = {
    ...said,
    paragraph,
    lastParagraph: paragraph,
    boilerplate: false,
    stated,
    reason: stated ? undefined : 'The paragraph before names the two together.',
  };
  return {
    source: source.document.id,
    properties: { ...properties, id: claimId({ ...properties, source: source.document.id }) },
    days: writeDays(days),
  };
}

function isSelfReported({ source: { publishers } }: Claim, { from, to }: Relationship): boolean {
  return publishers.includes(from.id) || publishers.includes(to.id);
}

const writeInterval = ({ from, to }: Days) => (from === to ? from : `${from}/${to}`);

function writeDays(days: Days | undefined) {
  const [from, to] = [days?.from ?? null, days?.to ?? null];
  return { startEarliest: from, startLatest: from, endEarliest: to, endLatest: to };
}
