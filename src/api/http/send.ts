import type { ServerResponse } from 'node:http';
import { type Refusal, refusalHeaders, writeRefusal } from './refusal.ts';
import type { Page } from './static-file.ts';

/** A response that nobody reads is given up after a minute. */
const unreadMs = 60_000;

/** Sends a page. */
export function send(response: ServerResponse, { status = 200, headers, body }: Page): void {
  response.setTimeout(unreadMs, () => response.destroy());
  const length = status === 304 ? {} : { 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, { ...headers, ...length }).end(body);
}

/** Says why a request is not answered. */
export function refuse(response: ServerResponse, refusal: Refusal): void {
  // What is left of a body that nobody reads would be taken for the next request.
  response.writeHead(refusal.status, { ...refusalHeaders(refusal), connection: 'close' }).end(writeRefusal(refusal));
}
