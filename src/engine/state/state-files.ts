import { dirname } from 'node:path';
import { Failure } from '../../failure.ts';

const fileErrors = new Set(['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'EISDIR', 'ENOTDIR', 'EIO']);

/**
 * Turns an error of the file system, met in the state folder, into a failure; leaves every other error as it is.
 * @param path the file or folder where the error has none of its own.
 */
export function toStateFailure(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || !fileErrors.has(String(error.code))) return error;
  if ('syscall' in error && String(error.syscall).startsWith('spawn')) return error;
  const where = 'path' in error && typeof error.path === 'string' ? error.path : path;
  const options = { cause: error };
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') return diskFull(where, options);
  return new Failure(
    'ENGINE_STATE',
    `Cannot use the state folder: ${error.message}.`,
    `Let this user read and write ${dirname(where)}, or set ENTENTE_STATE to another folder.`,
    options,
  );
}

/** There is no space left for a file. */
export function diskFull(path: string, options: ErrorOptions): Failure {
  return new Failure(
    'DISK_FULL',
    `The disk of ${path} is full.`,
    'Free some space, or set ENTENTE_STATE to a folder on another disk. Then run the same command again.',
    options,
  );
}
