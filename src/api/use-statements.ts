import type { Plugin } from 'graphql-yoga';
import { z } from 'zod';
import type { AnswerContext } from './answer.ts';

/** Whether responses carry the statements that answered them. */
export type ShowStatements = 'never' | 'asked' | 'always';

/** The header that asks for them, for clients that cannot write `extensions` into a request. */
export const statementsHeader = 'entente-statements';

const asking = z.object({ entente: z.object({ statements: z.literal(true) }) });

/** Where the statements of a request are gathered; undefined where it is to show none. */
export function gatherStatements(
  show: ShowStatements,
  { request, params }: { request: Request; params: { extensions?: unknown } },
): AnswerContext['statements'] {
  const asked = request.headers.get(statementsHeader) === 'true' || asking.safeParse(params.extensions).success;
  return show === 'always' || (show === 'asked' && asked) ? [] : undefined;
}

/** Puts the statements that answered a request into the extensions of its response. */
export function useStatements(): Plugin<AnswerContext> {
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
