import { isUtf8 } from 'node:buffer';
import type { Problem } from './problem.ts';

/** The largest file that is read; larger ones are several registries or dossiers in one. */
export const largestFile = 64 * 1024 * 1024;

/** The text of a file's bytes (UTF-8, with or without a byte order mark), or why it is not text. */
export function decodeText(file: string, bytes: Uint8Array): string | Problem {
  if (bytes.length > largestFile)
    return {
      file,
      line: 1,
      column: 1,
      message: `larger than ${largestFile / 1024 ** 2} MiB; split it into several files`,
    };
  if ([0xff, 0xfe].includes(bytes[0] ?? 0) && [0xff, 0xfe].includes(bytes[1] ?? 0))
    return { file, line: 1, column: 1, message: 'the file is UTF-16; save it as UTF-8' };
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  return { file, ...placeOfError(bytes), message: 'invalid UTF-8; save the file as UTF-8' };
}

/** Where the first byte stands that is no UTF-8. */
function placeOfError(bytes: Uint8Array): Pick<Problem, 'line' | 'column'> {
  const decoder = new TextDecoder();
  const before = decoder.decode(bytes.subarray(0, lengthOfUtf8(bytes)), { stream: true });
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** How many bytes there are before the first that is no UTF-8. */
function lengthOfUtf8(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const encoded = new TextEncoder().encode(text);
  const difference = encoded.findIndex((byte, index) => byte !== bytes[index]);
  return difference === -1 ? bytes.length : difference;
}
