import type { ServerResponse } from 'node:http';
import { type Refusal, refusalHeaders, writeRefusal } from './refusal.ts';
import type { Page } from './static-file.ts';

/** How long a response may wait for who reads it, in milliseconds: one that nobody reads is given up. */
export const defaultUnreadMs = 60_000;

/** Sends a response, and gives it up where nothing of it is read for so long. */
export function send(response: ServerResponse, { status = 200, headers, body }: Page, unreadMs: number): void {
  if (response.destroyed) return;
  response.setTimeout(unreadMs, () => response.destroy());
  const length = status === 304 || status === 204 ? {} : { 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, { ...headers, ...length }).end(body);
}

/** Says why a request is not answered. */
export function refuse(response: ServerResponse, refusal: Refusal, unreadMs: number): void {
  // What is left of a body that nobody reads would be taken for the next request.
  const headers = { ...refusalHeaders(refusal), connection: 'close' };
  send(response, { status: refusal.status, headers, body: writeRefusal(refusal) }, unreadMs);
}
