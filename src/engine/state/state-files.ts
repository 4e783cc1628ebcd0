import { dirname } from 'node:path';
import { Failure } from '../../failure.ts';

const fileErrors = new Set(['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'EISDIR', 'ENOTDIR', 'EIO']);

/**
 * Converts an error of the file system in the state folder into a failure; returns all other errors unchanged.
 * @param path the file or folder to name if the error has none.
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

/** Returns the failure for a full disk. */
export function diskFull(path: string, options: ErrorOptions): Failure {
  return new Failure(
    'DISK_FULL',
    `The disk of ${path} is full.`,
    'Free some space, or set ENTENTE_STATE to a folder on another disk. Then run the same command again.',
    options,
  );
}
