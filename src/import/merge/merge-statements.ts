import { z } from 'zod';
import { statementFile } from '../../graph/statements/statement-file.ts';

/** The statements of merges. Their files describe them. */

const texts = z.array(z.string()).readonly();
const ids = z.object({ ids: texts });
const merge = { id: z.string(), into: z.string(), by: z.string(), why: z.string(), on: z.string() };
const content = z.union([z.string(), z.number(), z.boolean(), texts]);
const mention = { source: z.string(), entity: z.string() };

function list<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.array(z.object(shape)).readonly();
}

/** Properties of a node, without those that are null. */
const properties = z
  .record(z.string(), content.nullable())
  .transform((all) =>
    Object.fromEntries(Object.entries(all).flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]))),
  );

export const writeMerges = statementFile('write/write-merges', {
  parameters: z.object({ merges: list({ ...merge, entity: z.string() }) }),
  row: z.object({ written: z.number() }),
});

export const deleteMerges = statementFile('write/delete-merges', {
  parameters: ids,
  row: z.object({ deleted: z.number() }),
});

export const createEntities = statementFile('write/create-entities', {
  parameters: z.object({ entities: list({ id: z.string(), labels: texts }) }),
  row: z.object({ id: z.string() }),
});

export const listMergedMentions = statementFile('stored/list-merged-mentions', {
  parameters: ids.extend({ entities: texts }),
  row: z.object({ ...mention, properties: z.record(z.string(), z.union([z.string(), z.boolean(), texts])) }),
});

export const deleteMentions = statementFile('write/delete-mentions', {
  parameters: z.object({ mentions: list(mention) }),
  row: z.object({ deleted: z.number() }),
});

export const listMergedClaims = statementFile('stored/list-merged-claims', {
  parameters: ids.extend({ sources: texts, names: texts }),
  row: z.object({ source: z.string(), publishers: texts, properties }),
});

export const rewriteClaims = statementFile('write/rewrite-claims', {
  parameters: z.object({
    claims: list({ id: z.string(), properties: z.record(z.string(), content.nullable()) }),
  }),
  row: z.object({ rewritten: z.number() }),
});

export const listPublished = statementFile('stored/list-published', {
  parameters: ids,
  row: z.object({ source: z.string(), publishers: texts }),
});

export const writePublishers = statementFile('write/write-publishers', {
  parameters: z.object({
    sources: list({
      id: z.string(),
      publishers: texts,
      publishersStated: texts.nullable(),
      publishersKnownAs: texts.nullable(),
    }),
  }),
  row: z.object({ written: z.number() }),
});

export const listEntityNames = statementFile('stored/list-entity-names', {
  parameters: z.object({}),
  row: z.object({ id: z.string(), name: z.string(), names: texts }),
});

export const listDescriptions = statementFile('stored/list-descriptions', {
  parameters: z.object({}),
  row: z.object({ id: z.string(), name: z.string(), names: texts, identifiers: texts, sources: z.number() }),
});

export const listRelatedPairs = statementFile('stored/list-related-pairs', {
  parameters: z.object({ pairs: z.array(texts).readonly() }),
  row: z.object({ from: z.string(), to: z.string() }),
});
