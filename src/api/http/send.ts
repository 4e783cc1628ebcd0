import type { ServerResponse } from 'node:http';
import { type Refusal, refusalHeaders, writeRefusal } from './refusal.ts';
import type { Page } from './static-file.ts';

/** How long a response waits for a client that does not read it, in milliseconds. */
export const defaultUnreadMs = 60_000;

/** Sends a response, and destroys the connection if the client reads nothing for `unreadMs`. */
export function send(response: ServerResponse, { status = 200, headers, body }: Page, unreadMs: number): void {
  if (response.destroyed) return;
  response.setTimeout(unreadMs, () => response.destroy());
  const length = status === 304 || status === 204 ? {} : { 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, { ...headers, ...length }).end(body);
}

/** Sends a refusal. */
export function refuse(response: ServerResponse, refusal: Refusal, unreadMs: number): void {
  // The unread rest of the body would be taken for the next request.
  const headers = { ...refusalHeaders(refusal), connection: 'close' };
  send(response, { status: refusal.status, headers, body: writeRefusal(refusal) }, unreadMs);
}
