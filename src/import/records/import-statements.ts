import { z } from 'zod';
import { statementFile } from '../../graph/statements/statement-file.ts';

/** The statements of an import. Their files describe them. */

const day = z.string().nullish();
const days = { startEarliest: day, startLatest: day, endEarliest: day, endLatest: day };
const properties = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly(), z.null()]),
);
const texts = z.array(z.string()).readonly();
const ids = z.object({ ids: texts });
const source = z.object({ source: z.string() });
const sources = z.object({ sources: texts });
const edge = { id: z.string(), type: z.string(), from: z.string(), to: z.string() };
const described = { name: z.string(), names: texts, identifiers: texts, unnamed: z.literal(true).nullish() };

const mentionProperties = z.record(z.string(), z.union([z.string(), z.boolean(), texts]));

function list<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.array(z.object(shape)).readonly();
}

export const readPreviousImports = statementFile('stored/read-previous-imports', {
  parameters: sources,
  row: z.object({
    source: z.string(),
    contentHash: z.string(),
    claims: z.number(),
    relationships: list(edge),
    entities: texts,
    added: texts,
  }),
});

export const listStatedFacts = statementFile('stored/list-stated-facts', {
  parameters: source,
  row: z.object({ id: z.string(), entity: z.string(), attribute: z.string(), sourcesLeft: z.number() }),
});

export const listDeletable = statementFile('stored/list-deletable', {
  parameters: source,
  row: z.object({ id: z.string() }),
});

export const deleteStatements = statementFile('write/delete-statements', {
  parameters: sources,
  row: z.object({ claims: z.number() }),
});

export const writeSources = statementFile('write/write-sources', {
  parameters: z.object({
    sources: list({ id: z.string(), name: z.string(), properties, publishedEarliest: day, publishedLatest: day }),
  }),
  row: z.object({ id: z.string() }),
});

export const clearSource = statementFile('write/clear-source', {
  parameters: source.extend({ properties }),
  row: z.object({ id: z.string() }),
});

export const addEntities = statementFile('write/add-entities', {
  parameters: z.object({
    entities: list({ id: z.string(), entity: z.string(), labels: texts, name: z.string() }),
  }),
  row: z.object({ id: z.string() }),
});

export const writeMentions = statementFile('write/write-mentions', {
  parameters: z.object({ mentions: list({ source: z.string(), entity: z.string(), properties }) }),
  row: z.object({ source: z.string(), entity: z.string() }),
});

export const writeClaims = statementFile('write/write-claims', {
  parameters: z.object({ claims: list({ source: z.string(), properties, ...days }) }),
  row: z.object({ id: z.string() }),
});

export const createRelationships = statementFile('write/create-relationships', {
  parameters: z.object({ relationships: list({ ...edge, properties }) }),
  row: z.object({ created: z.number() }),
});

export const listEvidence = statementFile('stored/list-evidence', {
  parameters: ids.extend({ qualifiers: texts }),
  row: z.object({
    relationship: z.string(),
    source: z.string(),
    publishers: texts,
    published: z.string().nullable(),
    boilerplate: z.boolean(),
    stated: z.boolean(),
    planned: z.boolean(),
    selfReported: z.boolean(),
    contents: z.array(z.string().nullable()),
    timed: z.boolean(),
    startEarliest: z.string().nullable(),
    startLatest: z.string().nullable(),
    endEarliest: z.string().nullable(),
    endLatest: z.string().nullable(),
  }),
});

export const writeEvidence = statementFile('write/write-evidence', {
  parameters: z.object({
    relationships: list({ ...edge, properties, firstPublished: day, lastPublished: day, ...days }),
  }),
  row: z.object({ written: z.number() }),
});

export const deleteRelationships = statementFile('write/delete-relationships', {
  parameters: z.object({ relationships: list(edge) }),
  row: z.object({ deleted: z.number() }),
});

export const listDeclarations = statementFile('stored/list-declarations', {
  parameters: ids,
  row: z.object({
    id: z.string(),
    title: z.string().nullable(),
    entries: z.array(z.object({ id: z.string(), ...described })),
    source: z.string().nullable(),
    declared: mentionProperties.nullable(),
  }),
});

export const listSourceDescriptions = statementFile('stored/list-source-descriptions', {
  parameters: ids,
  row: z.object({
    id: z.string(),
    entity: z.string(),
    source: z.string(),
    title: z.string().nullable(),
    mention: mentionProperties.nullable(),
  }),
});

export const writeEntities = statementFile('write/write-entities', {
  parameters: z.object({ entities: list({ id: z.string(), searchNames: texts, ...described }) }),
  row: z.object({ written: z.number() }),
});

export const refreshFunders = statementFile('write/refresh-funders', {
  parameters: ids,
  row: z.object({ funders: z.number() }),
});

export const refreshEventDates = statementFile('write/refresh-event-dates', {
  parameters: ids,
  row: z.object({ claims: texts }),
});

export const refreshObserved = statementFile('write/refresh-observed', {
  parameters: z.object({ claims: texts }),
  row: z.object(edge),
});

export const deleteUnmentioned = statementFile('write/delete-unmentioned', {
  parameters: ids,
  row: z.object({ id: z.string() }),
});

export const listSourceHashes = statementFile('stored/list-source-hashes', {
  parameters: ids,
  row: z.object({ id: z.string(), contentHash: z.string() }),
});

export const listRegistryMentions = statementFile('stored/list-registry-mentions', {
  parameters: ids,
  row: z.object({ id: z.string(), sources: texts }),
});

export const registerEntities = statementFile('write/register-entities', {
  parameters: z.object({
    registry: z.string(),
    entities: list({ id: z.string(), entity: z.string(), labels: texts, ...described }),
  }),
  row: z.object({ registered: z.number() }),
});

export const unregisterEntities = statementFile('write/unregister-entities', {
  parameters: ids,
  row: z.object({ id: z.string() }),
});

export const refreshIdentity = statementFile('write/refresh-identity', {
  parameters: ids,
  row: z.object({ registered: z.number() }),
});
