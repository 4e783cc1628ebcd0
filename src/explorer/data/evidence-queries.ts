import { factFields } from '../records/records.ts';
import { flag, list, maybe, number, object, type Read, read, text } from '../records/shape.ts';
import type { Ask } from './ask.ts';
import { type Detail, detailFields, readDetails } from './claim-details.ts';

const sourceCard = object({
  id: text,
  name: text,
  publishedEarliest: maybe(text),
  publishedLatest: maybe(text),
  address: maybe(text),
  publishers: list(object({ id: text, name: text })),
});

/** One source saying one thing at one place. */
const claimCard = object({
  id: text,
  source: sourceCard,
  paragraph: number,
  lastParagraph: number,
  furniture: flag,
  stated: flag,
  reason: maybe(text),
  quote: maybe(text),
  selfReported: flag,
});

/** A claim with all that it says. */
export interface ClaimCard extends Read<typeof claimCard> {
  readonly details: readonly Detail[];
}

const addDetails = (claim: Read<typeof claimCard>): ClaimCard => ({ ...claim, details: readDetails(claim) });

const claimFields = `id paragraph lastParagraph furniture stated reason quote selfReported ${detailFields}
  source { id name publishedEarliest publishedLatest address publishers { id name } }`;

const evidence = object({
  relationship: maybe(object({ evidence: object({ nodes: list(claimCard), totalCount: number }) })),
});

const evidenceQuery = `query Evidence($id: ID!) {
  relationship(id: $id) { evidence(first: 100) { totalCount nodes { ${claimFields} } } }
}`;

/** The claims behind a relationship: at most 100, and how many there are. */
export async function askEvidence(
  ask: Ask,
  id: string,
  signal: AbortSignal,
): Promise<{ readonly claims: readonly ClaimCard[]; readonly count: number }> {
  const { relationship } = read(evidence, await ask(evidenceQuery, { id }, signal));
  return {
    claims: (relationship?.evidence.nodes ?? []).map(addDetails),
    count: relationship?.evidence.totalCount ?? 0,
  };
}

const fact = object({
  ...factFields,
  evidence: object({ nodes: list(claimCard), totalCount: number }),
});

const portrait = object({
  node: maybe(object({ id: text, names: list(text), facts: list(fact), mentionedIn: object({ totalCount: number }) })),
});

const portraitQuery = `query Portrait($id: ID!) {
  node(id: $id) { ... on Entity {
    id names mentionedIn(first: 1) { totalCount }
    facts { id attribute text number date unit bound measure evidence(first: 20) { totalCount nodes { ${claimFields} } } }
  } }
}`;

/** What is stated of one entity alone, with at most 20 claims for each fact; null where there is no such entity. */
export async function askPortrait(ask: Ask, id: string, signal: AbortSignal) {
  const { node } = read(portrait, await ask(portraitQuery, { id }, signal));
  if (!node) return null;
  const facts = node.facts.map(({ evidence: { nodes, totalCount }, ...each }) => ({
    ...each,
    claims: nodes.map(addDetails),
    claimCount: totalCount,
  }));
  return { ...node, facts };
}
