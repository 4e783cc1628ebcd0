import { GraphQLError, type GraphQLErrorExtensions, type GraphQLErrorOptions } from 'graphql';
import { Failure, type FailureCode, failureCodes } from '../../failure.ts';
import { maxWaitMs } from '../answer/admission.ts';
import { refusalCodes } from '../http/refusal.ts';

/** The `next` text of an error, by its code. docs/errors.md documents each code. */
const nextSteps: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'Fix the query at the given location: check brackets, quotation marks and colons.',
  GRAPHQL_VALIDATION_FAILED: 'Compare the query with the schema, in the playground or in schema.graphql.',
  OPERATION_RESOLUTION_FAILURE:
    'Send one query, or several named queries and the name of the one to run as `operationName`.',
  BAD_REQUEST: 'Send a POST request with JSON: the query text as `query`, and the variables as an object `variables`.',
  REQUEST_ENTITY_TOO_LARGE: 'Split the request into several, each of at most one megabyte.',
};

/** The codes of errors in requests, in addition to those of failures. */
export const requestErrorCodes: readonly string[] = [...new Set([...Object.keys(nextSteps), ...refusalCodes])].filter(
  (code) => !failureCodes.some((each) => each === code),
);

/** The HTTP status and headers if the same request can succeed later. */
const tryAgain = { status: 503, headers: { 'retry-after': String(maxWaitMs / 1000) } };

/**
 * Failures whose messages are about the request. The messages of all others are for operators: they contain addresses,
 * names and commands.
 */
const ofRequest: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'TIMED_OUT',
  'BUSY',
  'NOT_FOUND',
  'BAD_INPUT',
  'BAD_CURSOR',
  'QUERY_TOO_LARGE',
]);

/** The public messages of the others. */
const publicMessages: Readonly<Partial<Record<FailureCode, string>>> = {
  ENGINE_UNREACHABLE: 'The database does not answer.',
  ENGINE_AUTHENTICATION: 'The database rejects the credentials of the server.',
  ENGINE_LOST: 'The database has stopped.',
  ENGINE_MEMORY: 'The database has too little memory for this query.',
  DISK_FULL: 'The disk of the database is full or failing.',
  GDS_MISSING: 'This question needs Graph Data Science, which the database does not have.',
};

/** Adds the code and the next step to an error of the request. */
export function explainRequestError(error: GraphQLError, standardCode: string): GraphQLError {
  const { code = standardCode, ...more } = error.extensions;
  const next = nextSteps[String(code)] ?? 'Compare the arguments and variables with the schema.';
  return new GraphQLError(shorten(error.message), placeOf(error, { next, ...more, code }));
}

/**
 * Converts an error for clients: failures and request errors get their code and next step; all others are logged in
 * full and masked.
 */
export function maskError(log: (error: unknown) => void) {
  return (error: unknown): Error => {
    const original = originalError(error);
    if (original instanceof Failure && !ofRequest.has(original.code)) {
      log(original);
      const message = publicMessages[original.code] ?? 'The server cannot answer this.';
      const first =
        original.code === 'GDS_MISSING' ? 'Ask another question.' : 'Try again in a moment, or ask for less.';
      const next = `${first} The operator of the server can find the cause in its log.`;
      return new GraphQLError(message, placeOf(error, { code: original.code, next }));
    }
    if (original instanceof Failure)
      return new GraphQLError(
        shorten(original.message),
        placeOf(error, {
          code: original.code,
          next: shorten(original.next),
          ...(original.code === 'BUSY' ? { http: tryAgain } : {}),
        }),
      );
    if (error instanceof GraphQLError && original instanceof GraphQLError && isRequestError(error, original))
      return explainRequestError(error, 'BAD_INPUT');
    if (!isClientAbort(original)) log(original);
    return new GraphQLError(
      'Internal error. The server has logged the details.',
      placeOf(error, {
        code: 'INTERNAL_SERVER_ERROR',
        next: 'Try again. If the error persists, report it with the time and the query.',
      }),
    );
  };
}

/** Returns whether the client disconnected before the answer: this is not an error, and nobody reads the response. */
const isClientAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** The maximum length of a message, in characters: messages repeat the input, and one request can cause many. */
const maxMessage = 1000;

const shorten = (message: string) =>
  message.length <= maxMessage ? message : `${message.slice(0, maxMessage).toWellFormed()}…`;

/** Returns the place in the query and in the answer that an error refers to, if known, with these extensions. */
function placeOf(error: unknown, extensions: GraphQLErrorExtensions): GraphQLErrorOptions {
  if (!(error instanceof GraphQLError)) return { extensions };
  const { nodes = null, source = null, positions = null, path = null } = error;
  return { nodes, source, positions, path, extensions };
}

/** Returns the error that GraphQL wrapped. */
function originalError(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? originalError(error.originalError) : error;
}

/**
 * Returns whether the request itself is wrong: the error was found before execution, or in a part of the query text.
 */
function isRequestError(error: GraphQLError, original: GraphQLError): boolean {
  return error.path === undefined || original.nodes !== undefined;
}
