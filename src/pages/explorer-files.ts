import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '../api/server.ts';

/** A file as it is sent, also gzipped, with what tells it from what it was before. */
interface SentFile {
  readonly whole: Buffer;
  readonly small: Buffer;
  readonly tag: string;
}

/** The built explorer: its files by their paths. They are held in memory, so that a path of a request never names a file. */
export type ExplorerFiles = ReadonlyMap<string, SentFile>;

/** Reads the modules in the folder that the explorer was built into. */
export function readExplorerFiles(folder: string): ExplorerFiles {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return new Map(names.map((name) => [`/${name}`, readSentFile(join(folder, name))]));
}

function readSentFile(path: string): SentFile {
  const whole = readFileSync(path);
  const tag = `W/"${createHash('sha256').update(whole).digest('base64url').slice(0, 22)}"`;
  return { whole, small: gzipSync(whole, { level: 9 }), tag };
}

/** Sends a file, or that it is what the browser has already. Pages of every origin may load it as a module. */
export function sendFile({ whole, small, tag }: SentFile, asked: IncomingHttpHeaders): Page {
  const headers = {
    'content-type': 'text/javascript; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    etag: tag,
  };
  if (listOf(asked['if-none-match']).some((known) => known === tag || known === '*'))
    return { status: 304, headers, body: '' };
  if (!takesGzip(asked['accept-encoding'])) return { headers, body: whole };
  return { headers: { ...headers, 'content-encoding': 'gzip' }, body: small };
}

const listOf = (value: string | undefined) => (value ?? '').split(',').map((each) => each.trim());

const takesGzip = (accepted: string | string[] | undefined): boolean =>
  listOf(accepted?.toString()).some(
    (each) => /^(gzip|\*)$/.test(each) || /^(gzip|\*)\s*;\s*q=(?!0(\.0*)?$)/.test(each),
  );
