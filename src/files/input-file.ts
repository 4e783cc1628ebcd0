import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { Failure } from '../failure.ts';
import type { Problem } from './problem.ts';
import { decodeText, largestFile } from './text-file.ts';

/** A file that can be read as text. */
export interface InputFile {
  readonly path: string;
  readonly text: string;
  /** Of its bytes: another one is another content. */
  readonly checksum: string;
}

/**
 * Reads a file; where its bytes are no text, says why.
 * @throws Failure FILE_UNREADABLE where the system refuses it.
 */
export async function readInput(path: string): Promise<InputFile | Problem> {
  try {
    const { size } = await stat(path);
    const bytes = size > largestFile ? new Uint8Array(largestFile + 1) : await readFile(path);
    const text = decodeText(path, bytes);
    return typeof text === 'string' ? { path, text, checksum: createHash('sha256').update(bytes).digest('hex') } : text;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new Failure(
      'FILE_UNREADABLE',
      `Cannot read ${path}: ${error.message}.`,
      'Check that the file exists and that you may read it.',
      {
        cause: error,
      },
    );
  }
}
