import type { Plugin } from 'graphql-yoga';
import { z } from 'zod';
import type { AnswerContext } from '../answer/answer.ts';
import { type AnsweringStatement, describeStatement } from './answering-statement.ts';

/** Whether responses carry the statements that answered them. */
export type ShowStatements = 'never' | 'asked' | 'always';

/** The header that asks for them, for clients that cannot write `extensions` into a request. */
export const statementsHeader = 'entente-statements';

const asking = z.object({ entente: z.object({ statements: z.literal(true) }) });

/** What resolvers are given of a request. */
export interface RequestContext extends AnswerContext {
  /** The statements that its response is to carry; absent where it is to carry none. */
  readonly statements?: readonly AnsweringStatement[];
}

/** The context of a request, which gathers its statements where they are to be shown. */
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

/** Puts the statements that answered a request into the extensions of its response. */
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
