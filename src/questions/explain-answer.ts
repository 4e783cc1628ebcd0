import type { Graph, ReadOptions } from '../graph/graph.ts';
import { askQuestion } from './ask-question.ts';
import { evidenceParameters, type ParameterValue, weightParameters } from './parameters.ts';
import type { Question } from './question.ts';

/** What a reader of an answer must know about its rows: that there are more, or why there are none. */
export interface AnswerNote {
  readonly code: 'MORE_ROWS' | 'NO_ROWS';
  readonly text: string;
}

/** The rows of an answer, as far as a note tells of them. */
export interface AnsweredPage {
  readonly skip: number;
  readonly rows: number;
  readonly hasMore: boolean;
  /** How the rest is seen on this surface, as an imperative. */
  readonly toSeeMore: string;
}

/**
 * Says how to see the rest of a list that was cut, and why a list is empty: where filters are set, the question is
 * asked once more without them.
 */
export async function explainAnswer(
  graph: Graph,
  question: Question,
  parameters: Readonly<Record<string, ParameterValue>>,
  { skip, rows, hasMore, toSeeMore }: AnsweredPage,
  options: Omit<ReadOptions, 'name'>,
): Promise<readonly AnswerNote[]> {
  if (hasMore)
    return [{ code: 'MORE_ROWS', text: `These are rows ${skip + 1} to ${skip + rows}. There are more. ${toSeeMore}` }];
  if (rows > 0) return [];
  if (skip > 0) return [{ code: 'NO_ROWS', text: `There are no rows after the first ${skip}.` }];
  const filters = filtersIn(question, parameters);
  const text = await explainNoRows(graph, question, parameters, filters, options);
  return [{ code: 'NO_ROWS', text }];
}

/** The parameters that leave claims or rows out, as given. */
function filtersIn(question: Question, parameters: Readonly<Record<string, ParameterValue>>): readonly string[] {
  const narrowing = new Set([...Object.keys(evidenceParameters), ...Object.keys(weightParameters), 'kinds', 'types']);
  return Object.keys(question.parameters).filter((name) => narrowing.has(name) && parameters[name] != null);
}

async function explainNoRows(
  graph: Graph,
  question: Question,
  parameters: Readonly<Record<string, ParameterValue>>,
  filters: readonly string[],
  options: Omit<ReadOptions, 'name'>,
): Promise<string> {
  const planned = question.header.planned?.startsWith('left out') ? ' Planned claims are left out.' : '';
  const nothing = `Nothing in the graph answers ${question.name} with these parameters.${planned}`;
  if (filters.length === 0) return nothing;
  const unexplained = `${nothing} These filters are set: ${filters.join(', ')}.`;
  if (question.projects) return unexplained;
  const without = Object.fromEntries(filters.map((name) => [name, null]));
  const { signal, timeoutMs, admit } = options;
  // An answer is no worse for a note that cannot be found out in time, or that there is no place for.
  const rows = await askQuestion(
    graph,
    question,
    { ...parameters, ...without, limit: 1 },
    { signal, timeoutMs, admit },
  ).catch(() => undefined);
  if (!rows) return unexplained;
  return rows.length > 0
    ? `No row matches ${filters.join(', ')}, but there are rows without ${filters.length === 1 ? 'it' : 'them'}.${planned}`
    : `${nothing} There are no rows without ${filters.join(', ')} either.`;
}
