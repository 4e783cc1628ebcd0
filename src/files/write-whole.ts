import { randomUUID } from 'node:crypto';
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../failure.ts';

/**
 * Replaces a file's text, its permissions kept; a link stays one.
 * @throws Failure FILE_UNWRITABLE where the system refuses it.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  await refusing(path, async () => {
    const target = await realpath(path);
    await moveInto(target, text, { mode: (await stat(target)).mode });
  });
}

/**
 * Writes a file, whether or not there is one.
 * @throws Failure FILE_UNWRITABLE where the system refuses it.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  await refusing(path, () => moveInto(path, text, {}));
}

/**
 * Makes a folder, and those that it is in, where they are not there.
 * @throws Failure FILE_UNWRITABLE where the system refuses it.
 */
export async function makeFolder(path: string): Promise<void> {
  await refusing(path, async () => {
    await mkdir(path, { recursive: true });
  });
}

/**
 * Deletes a file, if it is there.
 * @throws Failure FILE_UNWRITABLE where the system refuses it.
 */
export async function removeFile(path: string): Promise<void> {
  await refusing(path, () => rm(path, { force: true }));
}

/** Whoever reads the file meanwhile, or after a crash, finds what was there or the new text, whole. */
async function moveInto(target: string, text: string, options: { readonly mode?: number }): Promise<void> {
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  try {
    await writeFile(beside, text, { flag: 'wx', flush: true, ...options });
    await rename(beside, target);
  } finally {
    await rm(beside, { force: true });
  }
}

async function refusing(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new Failure(
      'FILE_UNWRITABLE',
      `Cannot write ${path}: ${error.message}.`,
      'Check that you may write to the file and its folder. The file is unchanged.',
      { cause: error },
    );
  }
}
