import { z } from 'zod';
import { Failure } from '../../failure.ts';
import { factAttributeNames } from '../../vocabulary/fact-attributes.ts';
import { kindNames } from '../../vocabulary/kinds.ts';
import { maxLengths } from '../../vocabulary/limits.ts';
import { relationshipTypeNames } from '../../vocabulary/relationship-types.ts';

/** The maximum number of entries on a page. */
export const maxPerPage = 500;

const day = z.string();
const ids = z.array(z.string()).transform(checkCount);
const period = z.object({ from: day.nullish(), to: day.nullish() }).transform(checkPeriod);

const evidenceFilter = z.object({
  statedOnly: z.boolean().nullish(),
  knownBy: day.nullish(),
  publishers: ids.nullish(),
  asOf: day.nullish(),
  period: period.nullish(),
  timeBasis: z.enum(['STATED', 'OBSERVED']).nullish(),
  certain: z.boolean().nullish(),
  undated: z.enum(['LEAVE_OUT', 'KEEP']).nullish(),
  planned: z.boolean().nullish(),
});

/** Selects the claims that count. */
export type EvidenceFilter = z.infer<typeof evidenceFilter>;

const relatedFilter = z.object({
  types: z.array(z.enum(relationshipTypeNames)).nullish(),
  kinds: z.array(z.enum(kindNames)).nullish(),
  with: ids.nullish(),
  minSources: z.number().nullish(),
  evidence: evidenceFilter.nullish(),
});

/** Selects relationships or related entities. */
export type RelatedFilter = z.infer<typeof relatedFilter>;

const entityFilter = z.object({
  ids: ids.nullish(),
  minSources: z.number().nullish(),
  knownBy: day.nullish(),
  publishers: ids.nullish(),
  period: period.nullish(),
  languages: ids.nullish(),
});

/** Selects entities, events or sources. */
export type EntityFilter = z.infer<typeof entityFilter>;

const page = z.object({ first: z.number().nullish(), after: z.string().nullish() });

/** The schemas that parse the arguments of fields below root fields. */
export const fieldArguments = {
  page,
  evidence: page.extend({ filter: evidenceFilter.nullish() }),
  related: page.extend({ filter: relatedFilter.nullish(), orderBy: z.enum(['NAME', 'EVIDENCE', 'ID']).nullish() }),
  question: evidenceFilter
    .omit({ certain: true, undated: true, planned: true })
    .extend({ minSources: z.number().nullish(), minPublishers: z.number().nullish() }),
  facts: z.object({ attributes: z.array(z.enum(factAttributeNames)).nullish(), filter: evidenceFilter.nullish() }),
  list: page.extend({
    filter: entityFilter.nullish(),
    orderBy: z.enum(['NAME', 'SOURCES', 'START', 'PUBLISHED']).nullish(),
  }),
  search: page.extend({ query: z.string(), kinds: z.array(z.enum(kindNames)).nullish() }),
};

function checkCount(given: readonly string[]): readonly string[] {
  if (given.length <= maxLengths.list) return given;
  throw new Failure(
    'BAD_INPUT',
    `A list has ${given.length} entries. The maximum is ${maxLengths.list}.`,
    'Split the list over several queries.',
  );
}

function checkPeriod<Given extends { from?: string | null | undefined; to?: string | null | undefined }>(
  period: Given,
): Given {
  const { from, to } = period;
  if (from != null && to != null && to < from)
    throw new Failure(
      'BAD_INPUT',
      `The period ends (${to}) before it starts (${from}).`,
      'Set `from` to the earlier day and `to` to the later one.',
    );
  return period;
}

/** Returns the page size: the requested one up to the maximum, or the standard one. */
export function readPageSize(first: number | null | undefined, standard: number): number {
  const size = first ?? standard;
  if (size < 0 || size > maxPerPage)
    throw new Failure(
      'BAD_INPUT',
      `first is ${size}, but must be between 0 and ${maxPerPage}.`,
      'Ask for fewer entries, and get the next page with `after: endCursor`.',
    );
  return size;
}
