import { kindNames } from '../../../src/vocabulary/kinds.ts';
import { relationshipType, relationshipTypeNames } from '../../../src/vocabulary/relationship-types.ts';
import { type EvidenceFilter, summarizeEvidence } from './counted-claims.ts';
import type { ClaimRecord, EntityRecord, Holdings } from './holdings.ts';
import { dayNumber, type PageArguments, turnPage } from './page.ts';
import {
  countedClaims,
  groupClaims,
  type VisibleWorld,
  viewClaim,
  viewFact,
  viewMention,
  viewRelationship,
} from './record-views.ts';

interface LinkArguments extends PageArguments {
  readonly orderBy?: 'NAME' | 'EVIDENCE' | 'ID' | null;
  readonly filter?: {
    readonly types?: readonly string[] | null;
    readonly kinds?: readonly string[] | null;
    readonly with?: readonly string[] | null;
    readonly minSources?: number | null;
    readonly evidence?: EvidenceFilter | null;
  } | null;
}

interface FactsArguments {
  readonly attributes?: readonly string[] | null;
  readonly filter?: EvidenceFilter | null;
}

/** Returns the kind of an entity. */
export function kindOf({ labels }: EntityRecord): string {
  return kindNames.find((kind) => labels.includes(kind)) ?? '';
}

/** Creates the views of entities with everything below them. */
export function seeHoldings(holdings: Holdings): VisibleWorld {
  const seen: VisibleWorld = {
    ...holdings,
    entity: (id) => {
      const record = id === undefined ? undefined : holdings.entities.get(id);
      return record ? viewEntity(record, seen) : null;
    },
  };
  return seen;
}

function viewEntity(record: EntityRecord, seen: VisibleWorld): object {
  const { claims, mentions } = seen;
  const kind = kindOf(record);
  return {
    ...record,
    __typename: kind,
    kind,
    isSource: record.labels.includes('Source'),
    identifiers: record.identifiers.map((text) => ({
      scheme: text.slice(0, text.indexOf(':')),
      value: text.slice(text.indexOf(':') + 1),
    })),
    publishers: () => record.publishers.map((publisher) => seen.entity(publisher)),
    facts: (given: FactsArguments) => listFacts(record.id, given, seen),
    relationships: (given: LinkArguments) => turnRelationships(record.id, given, seen),
    mentionedIn: (given: PageArguments) =>
      turnPage(
        mentions
          .filter(({ entity }) => entity === record.id)
          .map((mention) => ({
            node: viewMention(mention, seen),
            place: [-dayNumber(seen.entities.get(mention.source)?.publishedLatest, 0), mention.source],
          })),
        given,
        50,
      ),
    mentions: (given: PageArguments) =>
      turnPage(
        mentions
          .filter(({ source }) => source === record.id)
          .map((mention) => ({
            node: viewMention(mention, seen),
            place: [seen.entities.get(mention.entity)?.name ?? '', mention.entity],
          })),
        given,
        50,
      ),
    claims: (given: PageArguments) =>
      turnPage(
        claims
          .filter(({ source }) => source === record.id)
          .map((claim) => ({ node: viewClaim(claim, seen), place: [claim.paragraph, claim.id] })),
        given,
        50,
      ),
    ...relatedFields(record.id, seen),
  };
}

/** Returns a field for each direction of every relationship type. */
function relatedFields(id: string, seen: VisibleWorld): object {
  const fields = relationshipTypeNames.flatMap((type) => {
    const { forward, reverse, symmetric } = relationshipType(type);
    const follow = (ends: readonly ('from' | 'to')[]) => (given: LinkArguments) =>
      turnRelated(id, type, ends, given, seen);
    return symmetric
      ? [[forward, follow(['from', 'to'])]]
      : [
          [forward, follow(['from'])],
          [reverse, follow(['to'])],
        ];
  });
  return Object.fromEntries(fields);
}

/**
 * Returns the relationships of an entity that match a filter, with the entity at their other end and their counted
 * evidence.
 */
function findRelationships(
  id: string,
  ends: readonly ('from' | 'to')[],
  filter: LinkArguments['filter'],
  seen: VisibleWorld,
) {
  return groupClaims(seen.claims, 'relationship').flatMap((claims) => {
    const [first] = claims;
    if (!first || !ends.some((end) => first[end] === id)) return [];
    const other = seen.entities.get((first.from === id ? first.to : first.from) ?? '');
    const counted = countedClaims(claims, [filter?.evidence], seen);
    if (!other || counted.length === 0) return [];
    if (filter?.types != null && !filter.types.includes(first.type)) return [];
    if (filter?.kinds != null && !filter.kinds.includes(kindOf(other))) return [];
    if (filter?.with != null && !filter.with.some((one) => [other.id, ...other.mergedIds].includes(one))) return [];
    const sums = summarizeEvidence(counted, seen);
    if (filter?.minSources != null && sums.sourceCount < filter.minSources) return [];
    return [{ id: first.relationship ?? '', type: first.type, claims, other, sums }];
  });
}

function turnRelated(
  id: string,
  type: string,
  ends: readonly ('from' | 'to')[],
  given: LinkArguments,
  seen: VisibleWorld,
) {
  const found = findRelationships(id, ends, given.filter, seen).filter((each) => each.type === type);
  const entries = [...Map.groupBy(found, ({ other }) => other)].map(([other, joining]) => {
    const most = (count: 'publisherCount' | 'sourceCount') => Math.max(...joining.map(({ sums }) => sums[count]));
    return {
      node: seen.entity(other.id),
      more: { relationships: () => joining.toSorted(byId).map(({ claims }) => viewFound(claims, given, seen)) },
      place:
        given.orderBy === 'EVIDENCE'
          ? [-most('publisherCount'), -most('sourceCount'), other.id]
          : [other.name, other.id],
    };
  });
  return turnPage(entries, given, 50);
}

function turnRelationships(id: string, given: LinkArguments, seen: VisibleWorld) {
  const entries = findRelationships(id, ['from', 'to'], given.filter, seen).map(({ id, claims, sums }) => ({
    node: viewFound(claims, given, seen),
    place: given.orderBy === 'ID' ? [id] : [-sums.publisherCount, -sums.sourceCount, id],
  }));
  return turnPage(entries, given, 50);
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

const viewFound = (claims: readonly ClaimRecord[], given: LinkArguments, seen: VisibleWorld) =>
  viewRelationship(claims, [given.filter?.evidence], seen);

function listFacts(id: string, { attributes, filter }: FactsArguments, seen: VisibleWorld): object[] {
  return groupClaims(
    seen.claims.filter(({ entity }) => entity === id),
    'fact',
  )
    .filter(([claim]) => attributes == null || attributes.includes(claim?.attribute ?? ''))
    .filter((claims) => countedClaims(claims, [filter], seen).length > 0)
    .toSorted(([a], [b]) => ((a?.attribute ?? '') + a?.fact < (b?.attribute ?? '') + b?.fact ? -1 : 1))
    .map((claims) => viewFact(claims, [filter], seen));
}
