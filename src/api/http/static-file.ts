import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { gzipSync } from 'node:zlib';

/** A page or file as it is sent. */
export interface Page {
  /** Absent: 200. */
  readonly status?: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** A file that stays the same while the server runs, also gzipped; every response shares these bytes. */
export interface StaticFile {
  readonly whole: Buffer;
  readonly small: Buffer;
  readonly tag: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Prepares a file to be sent with these headers, and validated by ETag before each use. */
export function makeStaticFile(content: string | Buffer, headers: StaticFile['headers']): StaticFile {
  const whole = Buffer.from(content);
  const tag = `W/"${createHash('sha256').update(whole).digest('base64url').slice(0, 22)}"`;
  const all = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache', etag: tag, ...headers };
  return { whole, small: gzipSync(whole, { level: 9 }), tag, headers: { ...all, vary: 'accept-encoding' } };
}

/** Sends a file, or that the browser has it already. */
export function sendFile({ whole, small, tag, headers }: StaticFile, asked: IncomingHttpHeaders): Page {
  if (listOf(asked['if-none-match']).some((known) => known === tag || known === '*'))
    return { status: 304, headers, body: '' };
  if (!acceptsGzip(asked['accept-encoding'])) return { headers, body: whole };
  return { headers: { ...headers, 'content-encoding': 'gzip' }, body: small };
}

const listOf = (value: string | undefined) => (value ?? '').split(',').map((each) => each.trim());

const acceptsGzip = (accepted: string | string[] | undefined): boolean =>
  listOf(accepted?.toString()).some(
    (each) => /^(gzip|\*)$/.test(each) || /^(gzip|\*)\s*;\s*q=(?!0(\.0*)?$)/.test(each),
  );
