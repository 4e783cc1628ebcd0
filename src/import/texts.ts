import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type NumberedText, numberText } from '../dossier/numbered-text.ts';
import { decodeText } from '../dossier/text-file.ts';
import { Failure } from '../failure.ts';

/**
 * Finds the texts of a folder by their file names; none where there is no folder, or no such file in it.
 * @throws Failure FILE_UNREADABLE where a file is there and is no text.
 */
export function textsIn(folder: string | undefined): ((name: string) => NumberedText | undefined) | undefined {
  if (folder === undefined) return undefined;
  return (name) => {
    const path = join(folder, basename(name));
    const bytes = readBytes(path);
    if (!bytes) return undefined;
    const text = decodeText(path, bytes);
    if (typeof text === 'string') return numberText(text);
    throw unreadable(path, text.message);
  };
}

function readBytes(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw unreadable(path, error instanceof Error ? error.message : String(error));
  }
}

function unreadable(path: string, why: string): Failure {
  return new Failure('FILE_UNREADABLE', `${path} cannot be read: ${why}.`, 'Mend it, or take it out of the folder.');
}
