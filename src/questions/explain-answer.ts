import type { Graph, ReadOptions } from '../graph/graph.ts';
import { askQuestion } from './ask-question.ts';
import { evidenceParameters, type ParameterValue, weightParameters } from './parameters.ts';
import type { Question } from './question.ts';

/** A note on an answer for its reader: that there are more rows, or why there are none. */
export interface AnswerNote {
  readonly code: 'MORE_ROWS' | 'NO_ROWS';
  readonly text: string;
}

/** The parts of an answer that notes depend on. */
export interface AnsweredPage {
  readonly skip: number;
  readonly rows: number;
  readonly hasMore: boolean;
  /** How to see the other rows in this interface, as an imperative. */
  readonly toSeeMore: string;
  /** The name of a parameter in this interface. */
  readonly nameOf: (parameter: string) => string;
}

/**
 * Explains how to see the other rows of an incomplete list, and why a list is empty: with filters, runs the question
 * again without them.
 */
export async function explainAnswer(
  graph: Graph,
  question: Question,
  parameters: Readonly<Record<string, ParameterValue>>,
  { skip, rows, hasMore, toSeeMore, nameOf }: AnsweredPage,
  options: Omit<ReadOptions, 'name'>,
): Promise<readonly AnswerNote[]> {
  if (hasMore)
    return [{ code: 'MORE_ROWS', text: `These are rows ${skip + 1} to ${skip + rows}. There are more. ${toSeeMore}` }];
  if (rows > 0) return [];
  if (skip > 0) return [{ code: 'NO_ROWS', text: `There are no rows after the first ${skip}.` }];
  const filters = filtersIn(question, parameters);
  const text = await explainNoRows(graph, question, parameters, { filters, nameOf }, options);
  return [{ code: 'NO_ROWS', text }];
}

/** Returns the given parameters that exclude claims or rows. */
function filtersIn(question: Question, parameters: Readonly<Record<string, ParameterValue>>): readonly string[] {
  const narrowing = new Set([...Object.keys(evidenceParameters), ...Object.keys(weightParameters), 'kinds', 'types']);
  return Object.keys(question.parameters).filter((name) => narrowing.has(name) && parameters[name] != null);
}

async function explainNoRows(
  graph: Graph,
  question: Question,
  parameters: Readonly<Record<string, ParameterValue>>,
  { filters, nameOf }: { readonly filters: readonly string[] } & Pick<AnsweredPage, 'nameOf'>,
  options: Omit<ReadOptions, 'name'>,
): Promise<string> {
  const planned = question.header.planned?.startsWith('left out') ? ' Planned claims are left out.' : '';
  const nothing = `Nothing in the graph answers ${question.name} with these parameters.${planned}`;
  if (filters.length === 0) return nothing;
  const names = [...new Set(filters.map(nameOf))].join(', ');
  const unexplained = `${nothing} These filters are set: ${names}.`;
  if (question.projects) return unexplained;
  const without = Object.fromEntries(filters.map((name) => [name, null]));
  const { signal, timeoutMs, admit } = options;
  // If a note is not available in time, or because the server is busy, the answer is returned without it.
  const rows = await askQuestion(
    graph,
    question,
    { ...parameters, ...without, limit: 1 },
    { signal, timeoutMs, admit },
  ).catch(() => undefined);
  if (!rows) return unexplained;
  return rows.length > 0
    ? `No row passes these filters: ${names}. Without them, there are rows.${planned}`
    : `${nothing} There are no rows without these filters either: ${names}.`;
}
