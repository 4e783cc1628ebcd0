import type { Plugin } from 'graphql-yoga';
import { z } from 'zod';
import type { AnswerContext } from '../answer/answer.ts';
import { type AnsweringStatement, describeStatement } from './answering-statement.ts';

/** Whether responses include the statements that answered them. */
export type ShowStatements = 'never' | 'asked' | 'always';

/** The header that requests the statements, for clients that cannot add `extensions` to a request. */
export const statementsHeader = 'entente-statements';

const asking = z.object({ entente: z.object({ statements: z.literal(true) }) });

/** The context of a request, with what the plugins need. */
export interface RequestContext extends AnswerContext {
  /** The statements to include in the response; absent if it includes none. */
  readonly statements?: readonly AnsweringStatement[];
}

/** Creates the context of a request, which collects its statements if they are to be shown. */
export function gatherStatements(
  show: ShowStatements,
  { request, params }: { request: Request; params: { extensions?: unknown } },
  context: AnswerContext,
): RequestContext {
  const asked = request.headers.get(statementsHeader) === 'true' || asking.safeParse(params.extensions).success;
  if (show === 'never' || (show === 'asked' && !asked)) return context;
  const statements: AnsweringStatement[] = [];
  return {
    ...context,
    statements,
    onStatement(sent, info) {
      const statement = describeStatement(sent, info);
      context.budget.spend({ values: 1, bytes: Buffer.byteLength(JSON.stringify(statement)) });
      statements.push(statement);
    },
  };
}

/** Adds the statements that answered a request to the extensions of its response. */
export function useStatements(): Plugin<RequestContext> {
  return {
    onExecute: ({ args: { contextValue } }) => ({
      onExecuteDone({ result, setResult }) {
        const { statements } = contextValue;
        if (statements === undefined || Symbol.asyncIterator in result) return;
        setResult({ ...result, extensions: { ...result.extensions, entente: { statements } } });
      },
    }),
  };
}
