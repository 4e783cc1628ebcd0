import { asRecord } from '../records/shape.ts';

/** A failed request to the endpoint, with a message for the reader. */
export class QueryFailure extends Error {
  override readonly name = 'QueryFailure';
  /** As in docs/errors.md; `OFFLINE` if the endpoint was not reached, `BAD_ANSWER` if the response was not valid. */
  readonly code: string;
  /** How to resolve it, according to the endpoint. */
  readonly next: string | undefined;

  constructor(code: string, message: string, next?: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.next = next;
  }

  /** The message for the reader, with the next step. */
  get readerMessage(): string {
    return this.next === undefined ? this.message : `${this.message} ${this.next}`;
  }
}

/** Extensions that a request asks for, and a function that receives the unvalidated result. */
export interface RequestExtensions {
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly take: (extensions: unknown) => void;
}

/** Sends a query to a GraphQL endpoint. */
export type SendQuery = (
  query: string,
  variables: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
  more?: RequestExtensions,
) => Promise<unknown>;

/**
 * Creates a function that queries an endpoint by POST. It returns the unvalidated `data` of the response.
 * @throws QueryFailure if the endpoint is not reached, refuses, or does not answer in GraphQL.
 */
export function queryEndpoint(endpoint: string): SendQuery {
  return async (query, variables, signal, more) => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query, variables, extensions: more?.extensions }),
      signal,
    }).catch((cause: unknown) => {
      signal.throwIfAborted();
      throw new QueryFailure('OFFLINE', `Could not reach ${endpoint}.`, undefined, { cause });
    });
    const answer: unknown = await response.json().catch((cause: unknown) => {
      signal.throwIfAborted();
      throw new QueryFailure('BAD_ANSWER', `${endpoint} returned status ${response.status} without JSON.`, undefined, {
        cause,
      });
    });
    const { data, errors, extensions } = asRecord(answer);
    if (Array.isArray(errors) && errors.length > 0) throw failureOf(asRecord(errors[0]));
    if (data === undefined)
      throw new QueryFailure('BAD_ANSWER', `${endpoint} returned status ${response.status} without data.`);
    more?.take(extensions);
    return data;
  };
}

/** Fetches a number of items at once, and halves the number while the answer is too large. */
export async function retryWithSmallerBatches<Found>(
  size: number,
  fetchBatch: (size: number) => Promise<Found>,
): Promise<Found> {
  try {
    return await fetchBatch(size);
  } catch (error) {
    if (!isTooLarge(error) || size <= 1) throw error;
    return retryWithSmallerBatches(Math.ceil(size / 2), fetchBatch);
  }
}

/** Returns whether the endpoint refused because the answer would be too large. */
export const isTooLarge = (error: unknown): boolean =>
  error instanceof QueryFailure && error.code === 'QUERY_TOO_LARGE';

/** Returns whether the endpoint refused because of an unknown id. */
export const isUnknownId = (error: unknown): boolean => error instanceof QueryFailure && error.code === 'NOT_FOUND';

/** Converts any error to a failure; an invalid answer is one too. */
export const asFailure = (error: unknown): QueryFailure =>
  error instanceof QueryFailure ? error : new QueryFailure('UNEXPECTED', String(error), undefined, { cause: error });

function failureOf({ message, extensions }: Readonly<Record<string, unknown>>): QueryFailure {
  const { code, next } = asRecord(extensions);
  return new QueryFailure(
    typeof code === 'string' ? code : 'UNEXPECTED',
    typeof message === 'string' ? message : '',
    typeof next === 'string' ? next : undefined,
  );
}
