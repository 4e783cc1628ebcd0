import type { KindCounts, Surroundings } from '../network/network.ts';
import {
  entityCard,
  entityFields,
  type RelationshipCard,
  relationshipCard,
  relationshipFields,
  type Witness,
  witness,
} from '../records/records.ts';
import { flag, list, maybe, number, object, type Read, read, type Shape, text } from '../records/shape.ts';
import { prefixes, relationshipTypeNames } from '../records/vocabulary.ts';
import { isTooLarge, isUnknownId, retryWithSmallerBatches, type SendQuery } from './query-endpoint.ts';

/** The maximum number of rows in an answer of the endpoint. */
export const maxPerAnswer = 500;

const page = object({
  neighbourhood: object({
    rows: list(
      object({
        entity: entityCard,
        relationships: list(relationshipCard),
        hiddenKinds: list(text),
      }),
    ),
    endCursor: maybe(text),
    hasNextPage: flag,
  }),
});

const aroundQuery = `query Around($ids: [ID!]!, $maxEntities: Int!, $kinds: [Kind!], $types: [RelationshipType!], $first: Int!, $after: String) {
  neighbourhood(ids: $ids, maxEntities: $maxEntities, kinds: $kinds, types: $types, first: $first, after: $after) {
    rows { entity { ${entityFields} } relationships { ${relationshipFields} } hiddenKinds }
    endCursor hasNextPage
  }
}`;

/** What to fetch around entities. */
export interface Around {
  readonly ids: readonly string[];
  /** The maximum number of neighbours; 0 for only the relationships among the entities. */
  readonly maxEntities: number;
  /** Only neighbours of these kinds. */
  readonly kinds?: readonly string[];
}

/**
 * Excludes the relationships of documents and topics around other entities: through them nearly everything is
 * connected.
 */
const typesAround = (ids: readonly string[]) => (ids.every(isTheme) ? relationshipTypeNames : null);

/** Fetches the surroundings of entities. Skips ids unknown to the endpoint. */
export async function fetchAround(sendQuery: SendQuery, around: Around, signal: AbortSignal): Promise<Surroundings> {
  try {
    return await fetchPages(sendQuery, around, signal);
  } catch (error) {
    if (!isUnknownId(error)) throw error;
    const names = await fetchNames(sendQuery, around.ids, signal);
    const ids = [...new Set(around.ids.flatMap((id) => names.get(id) ?? []))];
    if (ids.length === 0) return { entities: [], relationships: [], hidden: new Map() };
    if (ids.join() === around.ids.join()) throw error;
    return fetchAround(sendQuery, { ...around, ids }, signal);
  }
}

async function fetchPages(sendQuery: SendQuery, around: Around, signal: AbortSignal): Promise<Surroundings> {
  const types = typesAround(around.ids);
  const fetchPage = (after: string | null) =>
    retryWithSmallerBatches(
      maxPerAnswer,
      async (first) =>
        read(page, await sendQuery(aroundQuery, { ...around, types, first, after }, signal)).neighbourhood,
    );
  let found = await fetchPage(null);
  const rows = [...found.rows];
  while (found.hasNextPage) {
    found = await fetchPage(found.endCursor);
    rows.push(...found.rows);
  }
  return {
    entities: rows.map(({ entity }) => entity),
    relationships: rows.flatMap(({ relationships }) => relationships),
    hidden: new Map(rows.map(({ entity, hiddenKinds }) => [entity.id, readKindCounts(hiddenKinds)])),
  };
}

/** Reads counts of kinds from texts such as `Organization 12`. */
const readKindCounts = (written: readonly string[]): KindCounts =>
  new Map(
    written.map((each) => {
      const [kind = '', count = ''] = each.split(' ');
      return [kind, Number(count)];
    }),
  );

/** Fetches many ids in batches of the maximum size, and halves batches with too large answers. */
async function fetchInParts<Found>(
  ids: readonly string[],
  fetchSome: (some: readonly string[]) => Promise<unknown>,
  shape: Shape<{ readonly nodes: readonly Found[] }>,
  size: number = maxPerAnswer,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const some of partsOf(ids, size)) {
    try {
      found.push(...read(shape, await fetchSome(some)).nodes);
    } catch (error) {
      if (!isTooLarge(error) || some.length === 1) throw error;
      found.push(...(await fetchInParts(some, fetchSome, shape, Math.ceil(some.length / 2))));
    }
  }
  return found;
}

const ties = object({ nodes: list(maybe(relationshipCard)) });

const tiesQuery = `query Ties($ids: [ID!]!) { nodes(ids: $ids) { ... on Relationship { ${relationshipFields} } } }`;

/** Fetches relationships by id, without those that do not exist. */
export async function fetchTies(
  sendQuery: SendQuery,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<readonly RelationshipCard[]> {
  const found = await fetchInParts(ids, (some) => sendQuery(tiesQuery, { ids: some }, signal), ties);
  return found.filter((each) => each !== null);
}

const named = object({ nodes: list(maybe(object({ id: text }))) });

const namesQuery = `query Names($ids: [ID!]!) { nodes(ids: $ids) { id } }`;

/** Fetches what each id resolves to: itself, the entity it was merged into, or nothing. */
export async function fetchNames(
  sendQuery: SendQuery,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string | undefined>> {
  const found = await fetchInParts(ids, (some) => sendQuery(namesQuery, { ids: some }, signal), named);
  return new Map(ids.map((id, index) => [id, found[index]?.id]));
}

const suggestions = object({
  search: object({ unmatchedWords: list(text), totalCount: number, nodes: list(entityCard) }),
});

const searchQuery = `query Search($query: String!) { search(query: $query, first: 10) { unmatchedWords totalCount nodes { ${entityFields} } } }`;

/** Fetches the ten best matches for a name, the number of matches, and the words that match no name. */
export async function fetchSearch(sendQuery: SendQuery, query: string, signal: AbortSignal) {
  return read(suggestions, await sendQuery(searchQuery, { query }, signal)).search;
}

/** The number of claims for each relationship in the first answer; nearly all relationships have fewer. */
const claimsAtFirst = 200;

const claimsPage = object({
  nodes: list(witness),
  pageInfo: object({ hasNextPage: flag, endCursor: maybe(text) }),
});
type ClaimsPage = Read<typeof claimsPage>;

const witnesses = object({ nodes: list(maybe(object({ id: text, evidence: claimsPage }))) });
const moreWitnesses = object({ relationship: maybe(object({ evidence: claimsPage })) });

const witnessFields = `pageInfo { hasNextPage endCursor } nodes {
    stated boilerplate when startLatest endEarliest observed observedEarliest observedLatest
    source { id name publishedEarliest publishedLatest publishers { id name } }
  }`;

const witnessesQuery = `query Witnesses($ids: [ID!]!, $first: Int!) {
  nodes(ids: $ids) { ... on Relationship { id evidence(first: $first) { ${witnessFields} } } }
}`;

const moreWitnessesQuery = `query MoreWitnesses($id: ID!, $first: Int!, $after: String) {
  relationship(id: $id) { evidence(first: $first, after: $after) { ${witnessFields} } }
}`;

/** Fetches all claims behind these relationships for filtering, without their quotes. */
export async function fetchWitnesses(
  sendQuery: SendQuery,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, readonly Witness[]>> {
  const first = { first: claimsAtFirst };
  const found = await fetchInParts(
    ids,
    (some) => sendQuery(witnessesQuery, { ids: some, ...first }, signal),
    witnesses,
  );
  const all = new Map<string, readonly Witness[]>();
  for (const each of found)
    if (each)
      all.set(each.id, [...each.evidence.nodes, ...(await fetchRest(sendQuery, each.id, each.evidence, signal))]);
  return all;
}

/** Fetches the claims after a page. */
async function fetchRest(
  sendQuery: SendQuery,
  id: string,
  page: ClaimsPage,
  signal: AbortSignal,
): Promise<readonly Witness[]> {
  const rest: Witness[] = [];
  let { hasNextPage, endCursor: after } = page.pageInfo;
  while (hasNextPage) {
    const variables = { id, first: maxPerAnswer, after };
    const next = read(moreWitnesses, await sendQuery(moreWitnessesQuery, variables, signal)).relationship?.evidence;
    // The relationship has been deleted since; keep the claims already fetched.
    if (!next) break;
    rest.push(...next.nodes);
    ({ hasNextPage, endCursor: after } = next.pageInfo);
  }
  return rest;
}

/** Returns whether an id is a document or topic, whose relationships are excluded around other entities. */
export const isTheme = (id: string): boolean =>
  id.startsWith(`${prefixes.Document}:`) || id.startsWith(`${prefixes.Topic}:`);

/** Splits items into batches of at most `size`. */
export const partsOf = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
