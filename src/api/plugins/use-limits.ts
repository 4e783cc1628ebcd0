import { type ASTVisitor, GraphQLError, Lexer, Source, TokenKind, type ValidationContext } from 'graphql';
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
    onParse({ params: { source } }) {
      const query = typeof source === 'string' ? source : source.body;
      if (query.length > maxQueryCharacters)
        throw new Failure(
          'QUERY_TOO_LARGE',
          `The query has ${query.length} characters. The maximum is ${maxQueryCharacters}.`,
          'Split it into several queries, and pass long values as variables.',
        );
      if (countTokens(query) > maxTokens)
        throw new Failure(
          'QUERY_TOO_LARGE',
          `The query has more than ${maxTokens} tokens (names, values, brackets).`,
          'Split it into several queries, use fragments for repeated selections, and pass long values as variables.',
        );
    },
    onValidate({ addValidationRule }) {
      addValidationRule(limitRootFields);
    },
  };
}

/** Counts up to the first that is none: what is wrong with it the parser says. */
function countTokens(query: string): number {
  const lexer = new Lexer(new Source(query));
  let count = 0;
  try {
    while (count <= maxTokens && lexer.advance().kind !== TokenKind.EOF) count += 1;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
  return count;
}

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
