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
import { type Ask, isTooLarge, isUnknownId, retryWithSmallerBatches } from './ask.ts';

/** The most rows that the endpoint gives at once. */
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

const aroundQuery = `query Around($ids: [ID!]!, $most: Int!, $kinds: [Kind!], $types: [RelationshipType!], $first: Int!, $after: String) {
  neighbourhood(ids: $ids, most: $most, kinds: $kinds, types: $types, first: $first, after: $after) {
    rows { entity { ${entityFields} } relationships { ${relationshipFields} } hiddenKinds }
    endCursor hasNextPage
  }
}`;

/** What is looked for around entities. */
export interface Around {
  readonly ids: readonly string[];
  /** Most neighbours; 0 for nothing but what joins the entities themselves. */
  readonly most: number;
  /** Only neighbours of these kinds. */
  readonly kinds?: readonly string[];
}

/** What documents and topics are joined by is left out around others: nearly everything would hang together by it. */
const typesAround = (ids: readonly string[]) => (ids.every(isTheme) ? relationshipTypeNames : null);

/** Fetches what is around some entities. Ids that the endpoint does not know are passed over. */
export async function fetchAround(ask: Ask, around: Around, signal: AbortSignal): Promise<Surroundings> {
  try {
    return await fetchPages(ask, around, signal);
  } catch (error) {
    if (!isUnknownId(error)) throw error;
    const names = await fetchNames(ask, around.ids, signal);
    const ids = [...new Set(around.ids.flatMap((id) => names.get(id) ?? []))];
    if (ids.length === 0) return { entities: [], relationships: [], hidden: new Map() };
    if (ids.join() === around.ids.join()) throw error;
    return fetchAround(ask, { ...around, ids }, signal);
  }
}

async function fetchPages(ask: Ask, around: Around, signal: AbortSignal): Promise<Surroundings> {
  const types = typesAround(around.ids);
  const fetchPage = (after: string | null) =>
    retryWithSmallerBatches(
      maxPerAnswer,
      async (first) => read(page, await ask(aroundQuery, { ...around, types, first, after }, signal)).neighbourhood,
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

/** Reads what is written as in `Organization 12`. */
const readKindCounts = (written: readonly string[]): KindCounts =>
  new Map(
    written.map((each) => {
      const [kind = '', count = ''] = each.split(' ');
      return [kind, Number(count)];
    }),
  );

/** Asks for many ids, as many at once as the endpoint takes; what is too large for one answer is asked for by halves. */
async function fetchInParts<Found>(
  ids: readonly string[],
  ask: (some: readonly string[]) => Promise<unknown>,
  shape: Shape<{ readonly nodes: readonly Found[] }>,
  most: number = maxPerAnswer,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const some of partsOf(ids, most)) {
    try {
      found.push(...read(shape, await ask(some)).nodes);
    } catch (error) {
      if (!isTooLarge(error) || some.length === 1) throw error;
      found.push(...(await fetchInParts(some, ask, shape, Math.ceil(some.length / 2))));
    }
  }
  return found;
}

const ties = object({ nodes: list(maybe(relationshipCard)) });

const tiesQuery = `query Ties($ids: [ID!]!) { nodes(ids: $ids) { ... on Relationship { ${relationshipFields} } } }`;

/** Relationships by their ids, with those left out that there are not. */
export async function fetchTies(
  ask: Ask,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<readonly RelationshipCard[]> {
  const found = await fetchInParts(ids, (some) => ask(tiesQuery, { ids: some }, signal), ties);
  return found.filter((each) => each !== null);
}

const named = object({ nodes: list(maybe(object({ id: text }))) });

const namesQuery = `query Names($ids: [ID!]!) { nodes(ids: $ids) { id } }`;

/** As what each of these ids answers: as itself, as what it was merged into, or as nothing. */
export async function fetchNames(
  ask: Ask,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string | undefined>> {
  const found = await fetchInParts(ids, (some) => ask(namesQuery, { ids: some }, signal), named);
  return new Map(ids.map((id, index) => [id, found[index]?.id]));
}

const suggestions = object({
  search: object({ unmatchedWords: list(text), totalCount: number, nodes: list(entityCard) }),
});

const searchQuery = `query Search($query: String!) { search(query: $query, first: 10) { unmatchedWords totalCount nodes { ${entityFields} } } }`;

/** The ten entities that fit a name best, how many fit, and the words that no name has. */
export async function fetchSearch(ask: Ask, query: string, signal: AbortSignal) {
  return read(suggestions, await ask(searchQuery, { query }, signal)).search;
}

/** How many claims of each relationship come with the first answer; nearly all have fewer. */
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

/** What filters look at: of each of these relationships all claims behind it, without their words. */
export async function fetchWitnesses(
  ask: Ask,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, readonly Witness[]>> {
  const first = { first: claimsAtFirst };
  const found = await fetchInParts(ids, (some) => ask(witnessesQuery, { ids: some, ...first }, signal), witnesses);
  const all = new Map<string, readonly Witness[]>();
  for (const each of found)
    if (each) all.set(each.id, [...each.evidence.nodes, ...(await fetchRest(ask, each.id, each.evidence, signal))]);
  return all;
}

/** The claims that come after a page of them. */
async function fetchRest(ask: Ask, id: string, page: ClaimsPage, signal: AbortSignal): Promise<readonly Witness[]> {
  const rest: Witness[] = [];
  let { hasNextPage, endCursor: after } = page.pageInfo;
  while (hasNextPage) {
    const variables = { id, first: maxPerAnswer, after };
    const next = read(moreWitnesses, await ask(moreWitnessesQuery, variables, signal)).relationship?.evidence;
    // The relationship has gone meanwhile: what was said of it is all there was.
    if (!next) break;
    rest.push(...next.nodes);
    ({ hasNextPage, endCursor: after } = next.pageInfo);
  }
  return rest;
}

/** Whether an id is a document's or a topic's: they are tied by what is left out around others. */
export const isTheme = (id: string): boolean =>
  id.startsWith(`${prefixes.Document}:`) || id.startsWith(`${prefixes.Topic}:`);

/** Items in their order, so many at a time. */
export const partsOf = <Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, index) => items.slice(index * most, (index + 1) * most));
