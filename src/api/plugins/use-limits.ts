import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { Failure } from '../../failure.ts';

/** The longest query, in tokens: names, values, brackets. Checking one takes time that grows with their square. */
export const maxTokens = 1500;

/** The longest text of a query, in characters. */
export const maxQueryCharacters = 50_000;

/** The most fields at the root of a query: each is a statement of its own. */
export const maxRootFields = 50;

/** The longest body of a request, in bytes. */
export const maxBytes = 1_000_000;

/** Refuses queries that would take long before anything is asked of the graph. */
export function useLimits(): Plugin {
  return {
    onParse({ params: { source }, parseFn, setParseFn }) {
      const query = typeof source === 'string' ? source : source.body;
      if (query.length > maxQueryCharacters)
        throw new Failure(
          'QUERY_TOO_LARGE',
          `The query has ${query.length} characters. The maximum is ${maxQueryCharacters}.`,
          'Split it into several queries, and pass long values as variables.',
        );
      setParseFn((text, options) => {
        try {
          return parseFn(text, { ...options, maxTokens: maxTokens });
        } catch (error) {
          throw error instanceof GraphQLError && tooManyTokens.test(error.message) ? tokensFailure() : error;
        }
      });
    },
    onValidate({ addValidationRule }) {
      addValidationRule(limitRootFields);
    },
  };
}

/** The message of graphql-js for a query of more than `maxTokens`, which has no code of its own. */
const tooManyTokens = /^Syntax Error: Document contains more tha[nt] \d+ tokens/;

const tokensFailure = () =>
  new Failure(
    'QUERY_TOO_LARGE',
    `The query has more than ${maxTokens} tokens (names, values, brackets).`,
    'Split it into several queries, use fragments for repeated selections, and pass long values as variables.',
  );

function limitRootFields(context: ValidationContext): ASTVisitor {
  let count = 0;
  return {
    Field(node) {
      if (context.getParentType() !== context.getSchema().getQueryType()) return;
      count += 1;
      if (count === maxRootFields + 1)
        context.reportError(
          new GraphQLError(`The query has more than ${maxRootFields} fields at its root.`, {
            nodes: node,
            extensions: { code: 'QUERY_TOO_LARGE', next: 'Split it into several queries.' },
          }),
        );
    },
  };
}
