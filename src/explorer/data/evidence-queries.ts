import { factFields } from '../records/records.ts';
import { flag, list, maybe, number, object, optional, type Read, read, text } from '../records/shape.ts';
import { type Detail, detailFields, readDetails } from './claim-details.ts';
import type { SendQuery } from './query-endpoint.ts';

const sourceCard = object({
  id: text,
  name: text,
  publishedEarliest: maybe(text),
  publishedLatest: maybe(text),
  address: maybe(text),
  archive: maybe(text),
  publishers: list(object({ id: text, name: text })),
});

/** One statement of a source at one place. */
const claimCard = object({
  id: text,
  source: sourceCard,
  paragraph: number,
  lastParagraph: number,
  boilerplate: flag,
  stated: flag,
  reason: maybe(text),
  quote: maybe(text),
  selfReported: flag,
});

/** A claim with all its details. */
export interface ClaimCard extends Read<typeof claimCard> {
  readonly details: readonly Detail[];
}

const addDetails = (claim: Read<typeof claimCard>): ClaimCard => ({ ...claim, details: readDetails(claim) });

const claimFields = `id paragraph lastParagraph boilerplate stated reason quote selfReported ${detailFields}
  source { id name publishedEarliest publishedLatest address archive publishers { id name } }`;

const claimsPage = object({
  totalCount: number,
  pageInfo: object({ hasNextPage: flag, endCursor: maybe(text) }),
  nodes: list(claimCard),
});

const pageFields = `totalCount pageInfo { hasNextPage endCursor } nodes { ${claimFields} }`;

/** The claims behind a relationship or a fact. */
export interface Evidence {
  readonly claims: readonly ClaimCard[];
  /** The total number. */
  readonly count: number;
  /** The cursor of the next page; null on the last page. */
  readonly next: string | null;
}

const evidenceIn = ({ nodes, totalCount, pageInfo }: Read<typeof claimsPage>): Evidence => ({
  claims: nodes.map(addDetails),
  count: totalCount,
  next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
});

/** The maximum number of claims in one request. */
export const claimsAtOnce = 100;

const evidence = object({ found: maybe(object({ evidence: claimsPage })) });

const evidenceField = `evidence(first: ${claimsAtOnce}, after: $after) { ${pageFields} }`;

const evidenceQuery = `query Evidence($id: ID!, $after: String) {
  found: relationship(id: $id) { ${evidenceField} }
}`;

const factEvidenceQuery = `query FactEvidence($id: ID!, $after: String) {
  found: node(id: $id) { ... on Fact { ${evidenceField} } }
}`;

/** Fetches a page of the claims behind a relationship or a fact; the first page without `after`. */
export async function fetchEvidence(
  sendQuery: SendQuery,
  id: string,
  after: string | null,
  signal: AbortSignal,
): Promise<Evidence> {
  const query = id.startsWith('fact:') ? factEvidenceQuery : evidenceQuery;
  const { found } = read(evidence, await sendQuery(query, { id, after }, signal));
  return found ? evidenceIn(found.evidence) : { claims: [], count: 0, next: null };
}

const fact = object({ ...factFields, evidence: claimsPage });

const portrait = object({
  node: maybe(
    object({
      id: text,
      names: list(text),
      facts: list(fact),
      mentionedIn: object({ totalCount: number }),
      // Only for documents.
      address: optional(text),
      archive: optional(text),
      publishedEarliest: optional(text),
      publishedLatest: optional(text),
      publishers: optional(list(object({ name: text }))),
    }),
  ),
});

const portraitQuery = `query Portrait($id: ID!) {
  node(id: $id) { ... on Entity {
    id names mentionedIn(first: 1) { totalCount }
    facts { id attribute text number date unit bound measure evidence(first: 20) { ${pageFields} } }
    ... on Document { address archive publishedEarliest publishedLatest publishers { name } }
  } }
}`;

/** Fetches the facts of an entity, with up to 20 claims each; null if there is no such entity. */
export async function fetchPortrait(sendQuery: SendQuery, id: string, signal: AbortSignal) {
  const { node } = read(portrait, await sendQuery(portraitQuery, { id }, signal));
  if (!node) return null;
  const facts = node.facts.map(({ evidence, ...each }) => ({ ...each, evidence: evidenceIn(evidence) }));
  return { ...node, facts };
}
