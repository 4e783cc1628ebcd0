import { randomUUID } from 'node:crypto';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../failure.ts';

/**
 * Replaces a file's text: whoever reads it meanwhile, or after a crash, finds the old text or the new one, whole.
 * @throws Failure FILE_UNWRITABLE where the system refuses it.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  try {
    const target = await realpath(path);
    const { mode } = await stat(target);
    const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
    try {
      await writeFile(beside, text, { flag: 'wx', mode, flush: true });
      await rename(beside, target);
    } finally {
      await rm(beside, { force: true });
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new Failure(
      'FILE_UNWRITABLE',
      `${path} cannot be written: ${error.message}.`,
      'See that it and its folder may be written; it is as it was.',
      { cause: error },
    );
  }
}
