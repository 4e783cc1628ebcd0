import { asRecord } from '../records/shape.ts';

/** What went wrong with a question to the endpoint, in words for the reader. */
export class QueryFailure extends Error {
  override readonly name = 'QueryFailure';
  /** As in docs/errors.md; `OFFLINE` where the endpoint was not reached, `BAD_ANSWER` where what came was no answer. */
  readonly code: string;
  /** What can be done about it, as the endpoint says. */
  readonly next: string | undefined;

  constructor(code: string, message: string, next?: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.next = next;
  }

  /** What a reader is told: what went wrong, and what can be done. */
  get says(): string {
    return this.next === undefined ? this.message : `${this.message} ${this.next}`;
  }
}

/** What a request asks for beside the data, and who takes what comes of it, still to be read. */
export interface Beside {
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly take: (extensions: unknown) => void;
}

/** Asks a GraphQL endpoint. */
export type Ask = (
  query: string,
  variables: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
  beside?: Beside,
) => Promise<unknown>;

/**
 * Asks this endpoint by POST. The answer is the `data` of the response, still to be read.
 * @throws QueryFailure where the endpoint is not reached, refuses, or does not answer in GraphQL.
 */
export function queryEndpoint(endpoint: string): Ask {
  return async (query, variables, signal, beside) => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query, variables, extensions: beside?.extensions }),
      signal,
    }).catch((cause: unknown) => {
      signal.throwIfAborted();
      throw new QueryFailure('OFFLINE', `${endpoint} was not reached.`, undefined, { cause });
    });
    const answer: unknown = await response.json().catch((cause: unknown) => {
      signal.throwIfAborted();
      throw new QueryFailure('BAD_ANSWER', `${endpoint} answered ${response.status} and no JSON.`, undefined, {
        cause,
      });
    });
    const { data, errors, extensions } = asRecord(answer);
    if (Array.isArray(errors) && errors.length > 0) throw failureOf(asRecord(errors[0]));
    if (data === undefined)
      throw new QueryFailure('BAD_ANSWER', `${endpoint} answered ${response.status} and no data.`);
    beside?.take(extensions);
    return data;
  };
}

/** Asks for so many things at once, and for half as many as long as the answer would be too large. */
export async function retryWithSmallerBatches<Found>(
  most: number,
  ask: (most: number) => Promise<Found>,
): Promise<Found> {
  try {
    return await ask(most);
  } catch (error) {
    if (!isTooLarge(error) || most <= 1) throw error;
    return retryWithSmallerBatches(Math.ceil(most / 2), ask);
  }
}

/** Whether the endpoint refused because its answer would be too large. */
export const isTooLarge = (error: unknown): boolean =>
  error instanceof QueryFailure && error.code === 'QUERY_TOO_LARGE';

/** Whether the endpoint refused because it does not know an id. */
export const isUnknownId = (error: unknown): boolean => error instanceof QueryFailure && error.code === 'NOT_FOUND';

/** What went wrong, whatever it was: an answer that cannot be read is a failure too. */
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
