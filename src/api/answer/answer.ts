import type { GraphQLResolveInfo } from 'graphql';
import type { Graph, ReadOptions, SentStatement } from '../../graph/graph.ts';
import { CypherBuilder, type Row } from '../plan/cypher-builder.ts';
import { AnswerObject, type Scope } from '../plan/scope.ts';
import { rootSelection, type SelectedField, selectFields } from '../plan/selection.ts';
import type { Admit } from './admission.ts';
import { type AnswerBudget, countRows, countTables } from './answer-size.ts';

/** The GraphQL context of a request. */
export interface AnswerContext {
  readonly graph: Graph;
  /** Aborted when the client disconnects; ends the statements of the request. */
  readonly signal?: AbortSignal | undefined;
  /** Waits until a statement may run. */
  readonly admit?: Admit;
  /** The part of the maximum response size that the request has used. */
  readonly budget: AnswerBudget;
  /** The time limit of one statement, in milliseconds. */
  readonly timeoutMs: number;
  /** Called with each statement and the root field that it answers. */
  readonly onStatement?: ((sent: SentStatement, info: GraphQLResolveInfo) => void) | undefined;
}

/** Returns the options with which the statements of a root field run. */
export function readOptions(context: AnswerContext, info: GraphQLResolveInfo): Omit<ReadOptions, 'name'> {
  const { signal, timeoutMs, onStatement, admit } = context;
  return { signal, timeoutMs, countRows, admit, onStatement: onStatement && ((sent) => onStatement(sent, info)) };
}

/**
 * Answers a root field: plans its whole selection as one statement, runs it and assembles the objects of the answer.
 * @param plan adds the field to the statement; returns a function that reads the answer once the rows have arrived.
 */
export async function answer<Answer>(
  context: AnswerContext,
  info: GraphQLResolveInfo,
  plan: (scope: Scope, fields: readonly SelectedField[]) => () => Answer,
): Promise<Answer> {
  const { context: request, selections } = rootSelection(info);
  const builder = new CypherBuilder();
  const result = plan({ builder, request, claimFilters: [] }, selectFields(selections, request));
  const records: readonly Row[] = builder.isEmpty
    ? []
    : await context.graph.readRows(builder.text, builder.parameters, {
        ...readOptions(context, info),
        countRows: countTables,
        name: `Query.${info.fieldName}`,
      });
  builder.take(records);
  return result();
}

/** Returns the root field as a selected field, and the object that receives its answer. */
export function rootField(
  info: GraphQLResolveInfo,
  fieldArguments: Readonly<Record<string, unknown>>,
): { field: SelectedField; holder: AnswerObject } {
  const { selections } = rootSelection(info);
  return {
    field: {
      key: 'answer',
      name: info.fieldName,
      arguments: fieldArguments,
      types: new Set([info.parentType.name]),
      below: selections,
    },
    holder: new AnswerObject(),
  };
}
