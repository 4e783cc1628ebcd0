import { z } from 'zod';
import { Failure } from '../failure.ts';
import type { Graph, ReadOptions } from '../graph/graph.ts';
import { nearIdQuery } from '../graph/name-query.ts';
import { statementFile } from '../graph/statements/statement-file.ts';
import { askProjecting, type Progress } from './ask-projecting.ts';
import { orderedDatePairs, type ParameterForm, type ParameterValue } from './parameters.ts';
import type { Question, Row } from './question.ts';

/** The sources that a question searched. No answer does not mean that there is nothing. */
export interface Coverage {
  readonly sources: number;
  readonly firstPublished: string | null;
  readonly lastPublished: string | null;
}

const unknownIds = statementFile('read/unknown-ids', {
  parameters: z.object({ ids: z.array(z.string()), queries: z.array(z.string()) }),
  row: z.object({ id: z.string(), like: z.array(z.string()) }),
});

const unknownRecords = statementFile('read/unknown-records', {
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string() }),
});

const coverage = statementFile('read/coverage', {
  parameters: z.object({ knownBy: z.string().nullable(), publishers: z.array(z.string()).nullable() }),
  row: z.object({
    sources: z.number(),
    firstPublished: z.string().nullable(),
    lastPublished: z.string().nullable(),
  }),
});

/**
 * Parses the parameters of a question, with null for omitted ones.
 * @throws Failure BAD_INPUT with all problems.
 */
export function readParameters(
  { name, oneOf, statement }: Question,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, ParameterValue>> {
  const read = statement.parameters.safeParse(given);
  const problems = read.success
    ? [...findBackward(read.data), ...findNothingToLookFor(oneOf, read.data)]
    : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  if (read.success && problems.length === 0) return read.data;
  throw new Failure('BAD_INPUT', `Invalid parameters for ${name}: ${problems.join('; ')}.`, 'Fix these and ask again.');
}

function findNothingToLookFor(
  oneOf: readonly string[],
  parameters: Readonly<Record<string, ParameterValue>>,
): string[] {
  const isMissing = oneOf.length > 0 && oneOf.every((name) => parameters[name] === null);
  return isMissing ? [`give at least one of ${oneOf.join(', ')}`] : [];
}

function findBackward(parameters: Readonly<Record<string, ParameterValue>>): string[] {
  return orderedDatePairs.flatMap(([first, last]) => {
    const [one, other] = [parameters[first], parameters[last]];
    const backward = typeof one === 'string' && typeof other === 'string' && one > other;
    return backward ? [`${last}: must not come before ${first}`] : [];
  });
}

/**
 * Runs a question. A long one reports its progress.
 * @throws Failure NOT_FOUND for an unknown entity, with suggestions, or for an unknown relationship or fact.
 */
export async function askQuestion(
  graph: Graph,
  question: Question,
  parameters: Readonly<Record<string, ParameterValue>>,
  options: Omit<ReadOptions, 'name'>,
  onProgress?: Progress,
): Promise<readonly Row[]> {
  // An unknown one among several ids would otherwise go unnoticed among the rows of the others.
  const several = idsAmong(question, parameters, ['id', 'ids']).length > 1;
  const refusing = several ? refuseUnknown(graph, question, parameters, options) : undefined;
  const { statement, projects } = question;
  const asked = projects
    ? askProjecting(graph, statement, parameters, options, onProgress)
    : graph.read(statement, parameters, options);
  const [rows] = await Promise.all([asked, refusing]);
  if (rows.length === 0 && !several) await refuseUnknown(graph, question, parameters, options);
  return rows;
}

function idsAmong(
  { parameters: definitions }: Question,
  parameters: Readonly<Record<string, ParameterValue>>,
  forms: readonly ParameterForm[],
): readonly string[] {
  return Object.entries(definitions).flatMap(([name, { form }]) => {
    const value = forms.includes(form) ? parameters[name] : null;
    return typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
  });
}

/** Returns which sources a question with these parameters searched. */
export async function readCoverage(
  graph: Graph,
  { knownBy, publishers }: Readonly<Record<string, ParameterValue>>,
  options: Omit<ReadOptions, 'name'>,
): Promise<Coverage> {
  const [read] = await graph.read(
    coverage,
    {
      knownBy: typeof knownBy === 'string' ? knownBy : null,
      publishers: Array.isArray(publishers) ? publishers : null,
    },
    options,
  );
  return read ?? { sources: 0, firstPublished: null, lastPublished: null };
}

/** The check is not part of the answer, and is not shown among its statements. */
async function refuseUnknown(
  graph: Graph,
  question: Question,
  parameters: Readonly<Record<string, ParameterValue>>,
  { signal, timeoutMs, admit }: Omit<ReadOptions, 'name'>,
): Promise<void> {
  const options = { signal, timeoutMs, admit };
  const ids = idsAmong(question, parameters, ['id', 'ids']);
  const [unknown] =
    ids.length === 0 ? [] : await graph.read(unknownIds, { ids: [...ids], queries: ids.map(nearIdQuery) }, options);
  if (unknown)
    throw new Failure(
      'NOT_FOUND',
      `Unknown entity \`${unknown.id}\`.`,
      unknown.like.length === 0 ? 'Use `search` to find its id.' : `Did you mean ${unknown.like.join(', ')}?`,
    );
  const records = idsAmong(question, parameters, ['record']);
  const [gone] = records.length === 0 ? [] : await graph.read(unknownRecords, { ids: [...records] }, options);
  if (gone)
    throw new Failure(
      'NOT_FOUND',
      `Unknown relationship or fact \`${gone.id}\`.`,
      'Get the id from `relationships` or `facts` of an entity. Merging an entity changes the ids of its relationships and facts.',
    );
}
