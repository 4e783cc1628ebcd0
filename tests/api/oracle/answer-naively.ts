import { readFileSync } from 'node:fs';
import { buildASTSchema, type DocumentNode, type ExecutionResult, execute, parse } from 'graphql';
import { kindNames, kinds } from '../../../src/vocabulary/kinds.ts';
import { isPublishedBy } from './counted-claims.ts';
import { seeHoldings } from './entity-views.ts';
import { type EntityRecord, followMerges, type Holdings } from './holdings.ts';
import { compareTexts, dayNumber, type PageArguments, turnPage } from './page.ts';
import { groupClaims, type VisibleWorld, viewClaim, viewFact, viewRelationship } from './record-views.ts';
import { countEverything } from './statistics-view.ts';

/** The public schema, without the resolvers under test. */
export const contract = buildASTSchema(
  parse(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8')),
);

interface ListArguments extends PageArguments {
  readonly orderBy?: string | null;
  readonly filter?: {
    readonly ids?: readonly string[] | null;
    readonly minSources?: number | null;
    readonly knownBy?: string | null;
    readonly publishers?: readonly string[] | null;
    readonly languages?: readonly string[] | null;
    readonly period?: { readonly from?: string | null; readonly to?: string | null } | null;
  } | null;
}

interface SearchArguments extends PageArguments {
  readonly query: string;
  readonly kinds?: readonly string[] | null;
}

/** All results of a search, best first: only the graph's own index knows these. */
export type Search = (
  query: string,
  kinds: readonly string[] | null,
) => Promise<{ readonly found: readonly { id: string; score: number }[]; readonly unmatchedWords: readonly string[] }>;

/** Answers a query field by field from the data of the graph, as described in schema.graphql. */
export async function answerNaively(
  holdings: Holdings,
  search: Search,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>>,
): Promise<ExecutionResult> {
  return execute({ schema: contract, document, variableValues, rootValue: viewRoot(seeHoldings(holdings), search) });
}

function viewRoot(seen: VisibleWorld, search: Search): object {
  const { claims } = seen;
  const all = [...seen.entities.values()];
  const relationships = groupClaims(claims, 'relationship');
  const node = (id: string) => {
    const relationship = relationships.find(([claim]) => claim?.relationship === id);
    const claim = claims.find((each) => each.id === id);
    const fact = claims.filter((each) => each.fact === id);
    if (relationship) return viewRelationship(relationship, [], seen);
    if (claim) return viewClaim(claim, seen);
    return fact.length > 0 ? viewFact(fact, [], seen) : seen.entity(followMerges(id, seen));
  };
  const list = (label: string) => (given: ListArguments) =>
    turnList(
      all.filter((entity) => entity.labels.includes(label)),
      given,
      seen,
    );
  const funds = new Set(
    claims.filter(({ type, stated, planned }) => type === 'FUNDS' && stated && !planned).map(({ from }) => from),
  );
  return {
    node: ({ id }: { id: string }) => node(id),
    nodes: ({ ids }: { ids: readonly string[] }) => ids.map(node),
    relationship: ({ id }: { id: string }) =>
      relationships.some(([claim]) => claim?.relationship === id) ? node(id) : null,
    ...Object.fromEntries(kindNames.map((kind) => [kinds[kind].plural, list(kind)])),
    funders: (given: ListArguments) =>
      turnList(
        all.filter(({ id }) => funds.has(id)),
        given,
        seen,
      ),
    sources: (given: ListArguments) =>
      turnSources(
        all.filter(({ labels }) => labels.includes('Source')),
        given,
        seen,
      ),
    statistics: countEverything(seen),
    merges: seen.merges
      .toSorted((a, b) => compareTexts(a.id, b.id))
      .map((merge) => ({ ...merge, entity: () => seen.entity(followMerges(merge.id, seen)) })),
    search: async (given: SearchArguments) => {
      const { found, unmatchedWords } = await search(given.query, given.kinds ?? null);
      const entries = found.map(({ id, score }) => ({ node: seen.entity(id), more: { score }, place: [-score, id] }));
      return { ...turnPage(entries, given, 20), unmatchedWords };
    },
  };
}

function turnList(entities: readonly EntityRecord[], given: ListArguments, seen: VisibleWorld) {
  const { ids, minSources, knownBy, publishers, period } = given.filter ?? {};
  const found = entities.filter((entity) => {
    const naming = sourcesNaming(entity, seen);
    const counted = naming.filter(
      (source) => isKnownBy(source, knownBy) && (publishers == null || isPublishedBy(source, publishers, seen)),
    );
    return (
      (ids == null || ids.some((id) => followMerges(id, seen) === entity.id)) &&
      ((knownBy == null && publishers == null) || counted.length > 0) &&
      (minSources == null || counted.length >= minSources) &&
      isWithin(entity.startEarliest, entity.endLatest, period)
    );
  });
  return turnPage(
    found.map((entity) => ({ node: seen.entity(entity.id), place: placeOf(entity, given.orderBy, seen) })),
    given,
    50,
  );
}

function turnSources(sources: readonly EntityRecord[], given: ListArguments, seen: VisibleWorld) {
  const { ids, publishers, languages, period } = given.filter ?? {};
  const found = sources.filter(
    (source) =>
      (ids == null || ids.some((id) => followMerges(id, seen) === source.id)) &&
      (publishers == null || isPublishedBy(source, publishers, seen)) &&
      (languages == null || languages.includes(source.language ?? '')) &&
      isWithin(source.publishedLatest, source.publishedLatest, period),
  );
  return turnPage(
    found.map((source) => ({ node: seen.entity(source.id), place: placeOf(source, given.orderBy, seen) })),
    given,
    50,
  );
}

function placeOf(entity: EntityRecord, order: string | null | undefined, seen: VisibleWorld) {
  const { id, name, startEarliest, publishedLatest } = entity;
  if (order === 'SOURCES') return [-sourcesNaming(entity, seen).length, id];
  if (order === 'START') return [dayNumber(startEarliest, 99_999_999), id];
  if (order === 'PUBLISHED') return [-dayNumber(publishedLatest, 0), id];
  return [name, id];
}

function sourcesNaming({ id }: EntityRecord, { mentions, entities }: Holdings): EntityRecord[] {
  return mentions.filter(({ entity }) => entity === id).flatMap(({ source }) => entities.get(source) ?? []);
}

const isKnownBy = ({ publishedLatest }: EntityRecord, day: string | null | undefined) =>
  day == null || (publishedLatest !== undefined && publishedLatest <= day);

function isWithin(
  first: string | undefined,
  last: string | undefined,
  period: { readonly from?: string | null; readonly to?: string | null } | null | undefined,
): boolean {
  const { from, to } = period ?? {};
  if (from == null && to == null) return true;
  return first !== undefined && (from == null || last === undefined || last >= from) && (to == null || first <= to);
}
