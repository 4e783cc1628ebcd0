import { z } from 'zod';
import { statementFile } from '../../graph/statements/statement-file.ts';

/** The statements of the check. Their files describe them. Row types are loose, because stored data may be wrong. */

const page = z.object({ after: z.string(), limit: z.number() });
const texts = z.array(z.string()).readonly();
const ids = z.object({ ids: texts });
const stored = z.record(z.string(), z.unknown());
const days = z.array(z.string().nullable());

export const readMigrations = statementFile('check/migrations', {
  parameters: z.object({}),
  row: z.object({ number: z.number(), name: z.string(), checksum: z.string() }),
});

export const readIndexes = statementFile('check/indexes', {
  parameters: z.object({}),
  row: z.object({ name: z.string(), ready: z.boolean(), unique: z.boolean() }),
});

export const readUnknownTypes = statementFile('check/types', {
  parameters: z.object({ types: texts }),
  row: z.object({ type: z.string(), count: z.number(), from: z.unknown(), to: z.unknown() }),
});

export const readMissingIds = statementFile('check/ids', {
  parameters: z.object({}),
  row: z.object({ label: z.string(), count: z.number() }),
});

export const readMerges = statementFile('check/merges', {
  parameters: page,
  row: z.object({ id: z.string(), merge: stored, isEntity: z.boolean() }),
});

export const readRegistry = statementFile('check/registry', {
  parameters: page,
  row: z.object({ id: z.string() }),
});

export const readKnown = statementFile('check/known', {
  parameters: ids,
  row: z.object({ id: z.string() }),
});

export const readMentionedNames = statementFile('check/mentioned-names', {
  parameters: z.object({ source: z.string() }),
  row: z.object({ id: z.string(), name: z.string(), names: texts }),
});

export const readRegisteredNames = statementFile('check/registered-names', {
  parameters: z.object({ names: texts }),
  row: z.object({ id: z.string(), name: z.string(), names: texts }),
});

export const readEntities = statementFile('check/entities', {
  parameters: page,
  row: z.object({ id: z.string(), labels: texts, properties: stored, days, mentioned: z.boolean() }),
});

export const readDescriptions = statementFile('check/descriptions', {
  parameters: z.object({ entities: z.array(z.object({ id: z.string(), ids: texts })).readonly() }),
  row: z.object({
    id: z.string(),
    entries: z.array(stored),
    declarations: z.array(z.object({ source: z.string(), mention: stored })),
  }),
});

export const readEventDates = statementFile('check/event-dates', {
  parameters: ids,
  row: z.object({ id: z.string(), dates: z.array(z.unknown()) }),
});

export const readFunders = statementFile('check/funders', {
  parameters: page,
  row: z.object({ id: z.string(), funders: z.array(z.unknown()) }),
});

export const readSources = statementFile('check/sources', {
  parameters: page,
  row: z.object({ id: z.string(), properties: stored, days, mentions: z.number() }),
});

export const readMentions = statementFile('check/mentions', {
  parameters: ids,
  row: z.object({ source: z.string(), entity: z.unknown(), properties: stored }),
});

export const readMentioned = statementFile('check/mentioned', {
  parameters: z.object({ pairs: z.array(z.object({ source: z.string(), entity: z.string() })).readonly() }),
  row: z.object({ source: z.string(), entity: z.string() }),
});

export const readClaims = statementFile('check/claims', {
  parameters: page,
  row: z.object({ id: z.string(), properties: stored, days, observed: stored, sources: z.array(stored) }),
});

export const readEvidence = statementFile('check/evidence', {
  parameters: ids,
  row: z.object({ relationship: z.string(), properties: stored, sources: z.array(stored) }),
});

export const readClaimsOfSource = statementFile('check/claims-of-source', {
  parameters: page.extend({ source: z.string() }),
  row: z.object({ id: z.string(), properties: stored }),
});
