import type { GraphQLResolveInfo } from 'graphql';
import type { Graph, ReadOptions, SentStatement } from '../../graph/graph.ts';
import { CypherBuilder, type Row } from '../plan/cypher-builder.ts';
import { AnswerObject, type Scope } from '../plan/scope.ts';
import { rootSelection, type SelectedField, selectFields } from '../plan/selection.ts';
import type { Admit } from './admission.ts';
import { type AnswerBudget, countRows } from './answer-size.ts';

/** What resolvers are given. */
export interface AnswerContext {
  readonly graph: Graph;
  /** Ends the statements of a request whose client has gone. */
  readonly signal?: AbortSignal | undefined;
  /** Waits until a statement may run. */
  readonly admit?: Admit;
  /** What of the largest response the request has used up. */
  readonly budget: AnswerBudget;
  /** How long one statement may run, in milliseconds. */
  readonly timeoutMs: number;
  /** Is told of each statement, and of the root field whose answer it is part of. */
  readonly onStatement?: ((sent: SentStatement, info: GraphQLResolveInfo) => void) | undefined;
}

/** How the statements of a root field are run. */
export function readOptions(context: AnswerContext, info: GraphQLResolveInfo): Omit<ReadOptions, 'name'> {
  const { signal, timeoutMs, onStatement, admit } = context;
  return { signal, timeoutMs, countRows, admit, onStatement: onStatement && ((sent) => onStatement(sent, info)) };
}

/**
 * Answers a root field: plans all that is selected below it as one statement, runs it, and puts the
 * answer's objects together.
 * @param plan adds the field to the statement and returns what gives the answer once the rows are in.
 */
export async function answer<Answer>(
  context: AnswerContext,
  info: GraphQLResolveInfo,
  plan: (scope: Scope, fields: readonly SelectedField[]) => () => Answer,
): Promise<Answer> {
  const { context: request, selections } = rootSelection(info);
  const statement = new CypherBuilder();
  const result = plan({ statement, request, claimFilters: [] }, selectFields(selections, request));
  const rows: readonly Row[] = statement.isEmpty
    ? []
    : await context.graph.readRows(statement.text, statement.parameters, {
        ...readOptions(context, info),
        name: `Query.${info.fieldName}`,
      });
  statement.take(rows);
  return result();
}

/** The root field itself, as a planned field, with the object that its answer is put into. */
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
