import { relationshipTypeNames } from '../../vocabulary/relationship-types.ts';
import type { KindCounts, Surroundings } from '../network/network.ts';
import type { Ask } from './ask.ts';
import {
  type ClaimCard,
  claimCard,
  type EntityCard,
  entityCard,
  entityFields,
  factFields,
  type RelationshipCard,
  relationshipCard,
  relationshipFields,
  under,
  type Witness,
  witness,
} from './records.ts';
import { flag, list, maybe, number, object, type Shape, text } from './shape.ts';
import { isTheme } from './themes.ts';

/** The most rows that the endpoint gives at once. */
export const mostPerAnswer = 500;

const page = under(
  'neighbourhood',
  object({
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
);

export const aroundQuery = `query Around($ids: [ID!]!, $most: Int!, $kinds: [Kind!], $types: [RelationshipType!], $first: Int!, $after: String) {
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

/** What is around some entities, page by page. */
export async function askAround(ask: Ask, around: Around, signal: AbortSignal): Promise<Surroundings> {
  const types = typesAround(around.ids);
  const askPage = async (after: string | null) =>
    page(await ask(aroundQuery, { ...around, types, first: mostPerAnswer, after }, signal), 'data');
  let found = await askPage(null);
  const rows = [...found.rows];
  while (found.hasNextPage) {
    found = await askPage(found.endCursor);
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

/** Asks for many ids, as many at once as the endpoint takes. */
async function askInParts<Found>(
  ids: readonly string[],
  ask: (some: readonly string[]) => Promise<unknown>,
  shape: Shape<readonly Found[]>,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (let at = 0; at < ids.length; at += mostPerAnswer)
    found.push(...shape(await ask(ids.slice(at, at + mostPerAnswer)), 'data'));
  return found;
}

const ties = under('nodes', list(maybe(relationshipCard)));

const tiesQuery = `query Ties($ids: [ID!]!) { nodes(ids: $ids) { ... on Relationship { ${relationshipFields} } } }`;

/** Relationships by their ids, with those left out that there are not. */
export async function askTies(
  ask: Ask,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<readonly RelationshipCard[]> {
  const found = await askInParts(ids, (some) => ask(tiesQuery, { ids: some }, signal), ties);
  return found.filter((each) => each !== null);
}

const suggestions = under('search', object({ nodes: list(entityCard) }));

const searchQuery = `query Search($query: String!) { search(query: $query, first: 10) { nodes { ${entityFields} } } }`;

/** Entities by name, best first. */
export async function askSearch(ask: Ask, query: string, signal: AbortSignal): Promise<readonly EntityCard[]> {
  return suggestions(await ask(searchQuery, { query }, signal), 'data').nodes;
}

const claimFields = `id paragraph lastParagraph furniture stated reason quote selfReported when capacity amountWords note
  source { id name published address publishers { id name } }`;

const evidence = under(
  'relationship',
  maybe(object({ evidence: object({ nodes: list(claimCard), totalCount: number }) })),
);

const evidenceQuery = `query Evidence($id: ID!) {
  relationship(id: $id) { evidence(first: 100) { totalCount nodes { ${claimFields} } } }
}`;

/** The claims behind a relationship: at most 100, and how many there are. */
export async function askEvidence(
  ask: Ask,
  id: string,
  signal: AbortSignal,
): Promise<{ readonly claims: readonly ClaimCard[]; readonly count: number }> {
  const found = evidence(await ask(evidenceQuery, { id }, signal), 'data');
  return { claims: found?.evidence.nodes ?? [], count: found?.evidence.totalCount ?? 0 };
}

const fact = object({
  ...factFields,
  evidence: object({ nodes: list(claimCard) }),
});

const portrait = under(
  'node',
  maybe(object({ id: text, names: list(text), facts: list(fact), mentionedIn: object({ totalCount: number }) })),
);

const portraitQuery = `query Portrait($id: ID!) {
  node(id: $id) { ... on Entity {
    id names mentionedIn(first: 1) { totalCount }
    facts { id attribute text number date unit evidence(first: 20) { nodes { ${claimFields} } } }
  } }
}`;

/** What is stated of one entity alone; null where there is no such entity. */
export const askPortrait = async (ask: Ask, id: string, signal: AbortSignal) =>
  portrait(await ask(portraitQuery, { id }, signal), 'data');

const witnesses = under('nodes', list(maybe(object({ id: text, evidence: object({ nodes: list(witness) }) }))));

const witnessesQuery = `query Witnesses($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Relationship { id evidence(first: 200) { nodes {
    stated furniture startEarliest endLatest
    source { id name publishedEarliest publishedLatest publishers { id name } }
  } } } }
}`;

/** What filters look at: of each of these relationships the claims behind it, without their words. */
export async function askWitnesses(
  ask: Ask,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, readonly Witness[]>> {
  const found = await askInParts(ids, (some) => ask(witnessesQuery, { ids: some }, signal), witnesses);
  return new Map(found.flatMap((each) => (each ? [[each.id, each.evidence.nodes] as const] : [])));
}
