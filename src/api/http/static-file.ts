import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { gzipSync } from 'node:zlib';
import Negotiator from 'negotiator';

/** A page or file to send. */
export interface Page {
  /** 200 if absent. */
  readonly status?: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** A file that does not change while the server runs, plain and gzipped; all responses share these bytes. */
export interface StaticFile {
  readonly plain: Buffer;
  readonly gzipped: Buffer;
  readonly tag: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Prepares a file for sending with these headers. Clients revalidate it by ETag before each use. */
export function makeStaticFile(content: string | Buffer, headers: StaticFile['headers']): StaticFile {
  const plain = Buffer.from(content);
  const tag = `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  const all = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache', etag: tag, ...headers };
  return { plain, gzipped: gzipSync(plain, { level: 9 }), tag, headers: { ...all, vary: 'accept-encoding' } };
}

/** Sends a file, or 304 if the browser already has it. */
export function sendFile({ plain, gzipped, tag, headers }: StaticFile, requestHeaders: IncomingHttpHeaders): Page {
  const known = (requestHeaders['if-none-match'] ?? '').split(',').map((each) => each.trim());
  if (known.includes(tag) || known.includes('*')) return { status: 304, headers, body: '' };
  if (new Negotiator({ headers: requestHeaders }).encoding(['gzip', 'identity']) !== 'gzip')
    return { headers, body: plain };
  return { headers: { ...headers, 'content-encoding': 'gzip' }, body: gzipped };
}
