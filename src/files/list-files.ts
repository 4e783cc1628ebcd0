import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../failure.ts';

const isYaml = (name: string) => /\.ya?ml$/i.test(name);

/**
 * The files that paths lead to, each once, in the order of their names: a file itself, a folder's *.yaml and *.yml
 * at any depth (hidden ones and linked folders left out).
 * @throws Failure FILE_UNREADABLE where a path leads to nothing that can be read.
 */
export async function listFiles(paths: readonly string[]): Promise<string[]> {
  const files = (await Promise.all(paths.map((path) => listPath(path)))).flat();
  if (files.length === 0)
    throw new Failure(
      'FILE_UNREADABLE',
      `No .yaml or .yml file in ${paths.join(', ')}.`,
      'Give .yaml or .yml files, or folders that contain such files.',
    );
  return [...new Set(files)].sort();
}

async function listPath(path: string): Promise<string[]> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) return await listFolder(path);
    if (status.isFile()) return [join(path)];
  } catch (error) {
    throw error instanceof Failure ? error : unreadable(path, error);
  }
  throw unreadable(path, undefined);
}

async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const visible = entries.filter((entry) => !entry.name.startsWith('.'));
  const listed = visible.map((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFolder(path);
    return isYaml(entry.name) ? listPath(path) : [];
  });
  return (await Promise.all(listed)).flat();
}

function unreadable(path: string, cause: unknown): Failure {
  return new Failure(
    'FILE_UNREADABLE',
    `Cannot read ${path}${cause instanceof Error ? `: ${cause.message}` : ': it is neither a file nor a folder'}.`,
    'Give a .yaml or .yml file, or a folder that contains such files.',
    { cause },
  );
}
