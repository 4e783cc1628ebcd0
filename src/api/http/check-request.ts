import type { IncomingMessage } from 'node:http';
import { type Access, hostNameOf, isHostAllowed, isOriginAllowed } from './access.ts';
import { badRequest, type Refusal } from './refusal.ts';

/** A GET of GraphQL needs this header: a page of another origin cannot send it without a CORS preflight. */
export const preflightHeader = 'graphql-require-preflight';

/** Checks a request for any path. Returns why it is refused, if it is. */
export function checkRequest(
  { url = '', headers, headersDistinct, method = '' }: IncomingMessage,
  access: Access,
): Refusal | undefined {
  const name = headersDistinct.host?.length === 1 ? hostNameOf(headers.host ?? '') : undefined;
  if (name === undefined)
    return badRequest(
      'The Host header is missing, malformed or repeated.',
      'Send the host name and port of the server in one Host header.',
    );
  if (!isHostAllowed(name, access))
    return {
      status: 421,
      code: 'HOST_REFUSED',
      message: 'This server does not answer to this host name.',
      next: 'Use the IP address of the server, or ask its operator to add the name to ENTENTE_HOSTS.',
    };
  if (!url.startsWith('/')) return badRequest('The request target is not a path.', 'Send a path such as /graphql.');
  if (!['GET', 'HEAD', 'POST', 'OPTIONS'].includes(method))
    return {
      ...badRequest('This method is not supported.', 'Use GET or POST.', 405),
      headers: { allow: 'GET, HEAD, POST, OPTIONS' },
    };
  return undefined;
}

/** Checks a request to GraphQL over HTTP. Returns why it is refused, if it is. */
export function checkGraphqlRequest(
  { url = '', headers, method }: IncomingMessage,
  access: Access,
): Refusal | undefined {
  const { origin, host = '' } = headers;
  if (origin !== undefined && !isOriginAllowed(origin, host, access))
    return {
      status: 403,
      code: 'ORIGIN_REFUSED',
      message: 'Pages from this origin may not use this server.',
      next: 'Ask the operator of the server to add the origin to ENTENTE_ORIGINS.',
    };
  if (method === 'OPTIONS') return undefined;
  if (method === 'POST') {
    const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
    if (type !== 'application/json')
      return badRequest('The body must be application/json.', 'Set the header Content-Type: application/json.', 415);
    if (headers['content-encoding'] !== undefined && headers['content-encoding'] !== 'identity')
      return badRequest('Encoded bodies are not supported.', 'Send the body without Content-Encoding.', 415);
    return undefined;
  }
  if (headers[preflightHeader] === undefined)
    return {
      status: 403,
      code: 'PREFLIGHT_NEEDED',
      message: `A GET request to GraphQL needs the header ${preflightHeader}.`,
      next: `Send a POST request with application/json, or add the header ${preflightHeader}: true.`,
    };
  return checkParameters(url);
}

function checkParameters(url: string): Refusal | undefined {
  const given = new URLSearchParams(url.split('?').slice(1).join('?'));
  for (const name of ['variables', 'extensions'])
    if (!isJsonObject(given.get(name) || '{}'))
      return badRequest(`${name} is not a JSON object.`, `Send ${name} as a JSON object, percent-encoded.`);
  return undefined;
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** Returns the headers that let a page of an allowed origin read answers, without credentials. */
export function corsHeaders({ headers: { origin } }: IncomingMessage): Readonly<Record<string, string>> {
  return origin === undefined
    ? { vary: 'origin' }
    : {
        vary: 'origin',
        'access-control-allow-origin': origin,
        'access-control-expose-headers': 'retry-after',
      };
}

/** The methods and headers that a page of an allowed origin may send. */
export const preflightHeaders = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': `content-type, ${preflightHeader}, entente-statements`,
  'access-control-max-age': '600',
};
