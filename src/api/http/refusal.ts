/** Why a request is not answered. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly next: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The codes of requests that are refused before they are read as GraphQL. Each is documented in docs/errors.md. */
export const refusalCodes = [
  'BAD_REQUEST',
  'HOST_REFUSED',
  'ORIGIN_REFUSED',
  'PREFLIGHT_NEEDED',
  'NOT_FOUND',
  'NOT_READY',
] as const;

/** A refusal in the form of every other error. */
export const writeRefusal = ({ code, message, next }: Refusal): string =>
  `${JSON.stringify({ errors: [{ message, extensions: { code, next } }] })}\n`;

/** The headers of a refusal. */
export const refusalHeaders = ({ headers = {} }: Refusal) => ({
  'content-type': 'application/json; charset=utf-8',
  'x-content-type-options': 'nosniff',
  ...headers,
});

export const badRequest = (message: string, next: string, status = 400): Refusal => ({
  status,
  code: 'BAD_REQUEST',
  message,
  next,
});

/** While the service is not there yet. */
export const starting: Refusal = {
  status: 503,
  code: 'NOT_READY',
  message: 'Entente is still starting.',
  next: 'Try again in a few seconds.',
  headers: { 'retry-after': '5' },
};

/** Where a client takes no form that answers of GraphQL have. */
export const notAcceptable: Refusal = badRequest(
  'No answer has a media type that the Accept header allows.',
  'Accept application/json or application/graphql-response+json.',
  406,
);

/** Where no page is. */
export const notFound: Refusal = {
  status: 404,
  code: 'NOT_FOUND',
  message: 'There is no page at this address.',
  next: 'GraphQL is at /graphql, the pages are at /, /questions and /dictionary.',
};

/** What nobody expected. */
export const internalError: Refusal = {
  status: 500,
  code: 'INTERNAL_SERVER_ERROR',
  message: 'Internal error. The server has logged the details.',
  next: 'Try again. If the error persists, report it with the time and the address.',
};
