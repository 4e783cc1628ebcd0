/** An error answer outside GraphQL. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly next: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The codes of requests that are refused before GraphQL parses them. docs/errors.md documents each. */
export const refusalCodes = [
  'BAD_REQUEST',
  'HOST_REFUSED',
  'ORIGIN_REFUSED',
  'PREFLIGHT_NEEDED',
  'NOT_FOUND',
  'NOT_READY',
] as const;

/** Returns a refusal as JSON, in the form of GraphQL errors. */
export const writeRefusal = ({ code, message, next }: Refusal): string =>
  `${JSON.stringify({ errors: [{ message, extensions: { code, next } }] })}\n`;

/** Returns the headers of a refusal. */
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

/** Sent while the service is starting. */
export const starting: Refusal = {
  status: 503,
  code: 'NOT_READY',
  message: 'Entente is still starting.',
  next: 'Try again in a few seconds.',
  headers: { 'retry-after': '5' },
};

/** Sent if the client accepts none of the media types of GraphQL answers. */
export const notAcceptable: Refusal = badRequest(
  'The server cannot respond in any media type that the Accept header allows.',
  'Accept application/json or application/graphql-response+json.',
  406,
);

/** Sent for unknown paths. */
export const notFound: Refusal = {
  status: 404,
  code: 'NOT_FOUND',
  message: 'There is no page at this address.',
  next: 'GraphQL is at /graphql. The pages are at /, /questions and /dictionary.',
};

/** Sent for unexpected errors. */
export const internalError: Refusal = {
  status: 500,
  code: 'INTERNAL_SERVER_ERROR',
  message: 'Internal error. The server has logged the details.',
  next: 'Try again. If the error persists, report it with the time and the address.',
};
