import { z } from 'zod';
import type { Graph } from '../../../src/graph/graph.ts';

const text = z.string().optional();
const texts = z.array(z.string()).default([]);
const flag = z.boolean().optional();
const number = z.number().optional();
const days = { startEarliest: text, startLatest: text, endEarliest: text, endLatest: text };

const entity = z.object({
  labels: z.array(z.string()),
  id: z.string(),
  name: z.string(),
  names: texts,
  identifiers: texts,
  mergedIds: texts,
  unnamed: z.boolean().default(false),
  form: text,
  publishers: texts,
  published: text,
  publishedInferred: text,
  publishedEarliest: text,
  publishedLatest: text,
  language: text,
  address: text,
  archive: text,
  firstParagraph: number,
  lastParagraph: number,
  boilerplate: texts,
  ...days,
});

const claim = z.object({
  source: z.string(),
  id: z.string(),
  type: z.string(),
  relationship: text,
  from: text,
  to: text,
  entity: text,
  fact: text,
  attribute: text,
  text,
  number,
  date: text,
  unit: text,
  bound: text,
  measure: text,
  words: text,
  paragraph: z.number(),
  lastParagraph: z.number(),
  boilerplate: z.boolean().default(false),
  stated: z.boolean(),
  reason: text,
  planned: z.boolean().default(false),
  quote: text,
  quoteStart: number,
  quoteEnd: number,
  saidBy: text,
  list: text,
  under: text,
  onBehalfOf: text,
  note: text,
  when: text,
  whenWords: text,
  whenInferred: text,
  selfReported: z.boolean().default(false),
  grant: text,
  amount: text,
  amountWords: text,
  currency: text,
  form: text,
  status: text,
  shared: flag,
  role: text,
  through: z.array(z.string()).optional(),
  session: text,
  capacity: text,
  subject: text,
  manner: text,
  speech: text,
  post: text,
  area: text,
  edition: text,
  city: text,
  basedOn: text,
  main: flag,
  ...days,
});

const mention = z.object({ source: z.string(), entity: z.string(), names: texts, paragraphs: texts });

const merge = z.object({ id: z.string(), into: z.string(), by: z.string(), why: z.string(), on: z.string() });

export type EntityRecord = z.infer<typeof entity>;
export type ClaimRecord = z.infer<typeof claim>;
export type MentionRecord = z.infer<typeof mention>;
export type MergeRecord = z.infer<typeof merge>;

/** The whole content of a small graph, in memory. Relationships are not read, because they follow from the claims. */
export interface Holdings {
  readonly entities: ReadonlyMap<string, EntityRecord>;
  readonly claims: readonly ClaimRecord[];
  readonly mentions: readonly MentionRecord[];
  readonly merges: readonly MergeRecord[];
}

/** Returns the id of the entity that an id resolves to. */
export function followMerges(id: string, holdings: Pick<Holdings, 'merges'>): string {
  const merge = holdings.merges.find((each) => each.id === id);
  return merge ? followMerges(merge.into, holdings) : id;
}

const days4 = (x: string) =>
  ['startEarliest', 'startLatest', 'endEarliest', 'endLatest'].map((day) => `${day}: toString(${x}.${day})`).join(', ');

/** Reads all entities, claims, mentions and merges. */
export async function readHoldings(graph: Graph): Promise<Holdings> {
  const read = async <Row>(row: z.ZodType<Row>, cypher: string) =>
    (await graph.readRows(cypher, {}, { name: 'holdings' })).map(([value]) => row.parse(withoutNulls(value)));
  const entities = await read(
    entity,
    `MATCH (x:Entity) RETURN x {.*, labels: labels(x), ${days4('x')},
       publishedEarliest: toString(x.publishedEarliest), publishedLatest: toString(x.publishedLatest)}`,
  );
  return {
    entities: new Map(entities.map((each) => [each.id, each])),
    claims: await read(claim, `MATCH (s:Source)-[:CLAIMS]->(x:Claim) RETURN x {.*, source: s.id, ${days4('x')}}`),
    mentions: await read(
      mention,
      'MATCH (s:Source)-[x:MENTIONS]->(e:Entity) RETURN x {source: s.id, entity: e.id, names: x.names, paragraphs: x.paragraphs}',
    ),
    merges: await read(merge, 'MATCH (x:Merge) RETURN x {.*, on: toString(x.on)}'),
  };
}

function withoutNulls(value: unknown): unknown {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).filter(([, each]) => each !== null))
    : value;
}
