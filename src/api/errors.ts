import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import { Failure } from '../failure.ts';

/**
 * What an error looks like outside: failures with their code and what to do next, errors of the query
 * itself as they are; everything else is masked, and logged whole.
 */
export function maskError(log: (error: unknown) => void) {
  return (error: unknown): Error => {
    const original = originalError(error);
    const place = (extensions: GraphQLErrorExtensions) =>
      error instanceof GraphQLError
        ? { nodes: error.nodes ?? null, path: error.path ?? null, extensions }
        : { extensions };
    if (original instanceof Failure)
      return new GraphQLError(original.message, place({ code: original.code, next: original.next }));
    if (original === undefined && error instanceof GraphQLError) return error;
    log(original ?? error);
    return new GraphQLError(
      'Something went wrong inside; it has been logged.',
      place({
        code: 'INTERNAL_SERVER_ERROR',
        next: 'Try again; if it stays, report it with the time and the query.',
      }),
    );
  };
}

/** What was thrown inside; undefined where the query itself is at fault. */
function originalError(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;
  return error.originalError ? originalError(error.originalError) : undefined;
}
