import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { Failure } from '../../failure.ts';

/** The maximum length of a query, in tokens: names, values, punctuation. The time for validation is quadratic in it. */
export const maxTokens = 1500;

/** The maximum length of a query, in characters. */
export const maxQueryCharacters = 50_000;

/** The maximum number of root fields in a query: each runs as a separate statement. */
export const maxRootFields = 50;

/** The maximum size of a request body, in bytes. */
export const maxBytes = 1_000_000;

/** Refuses expensive queries before any statement runs. */
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

/** The message of graphql-js for a query of more than `maxTokens`; its error has no code. */
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
