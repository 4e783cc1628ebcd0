import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { count } from '../count.ts';
import { exportFiles } from '../export/export-files.ts';
import { Failure } from '../failure.ts';
import { makeFolder, removeFile, writeWhole } from '../files/write-whole.ts';
import { openGraph } from './open-graph.ts';
import type { Context } from './terminal/context.ts';

/** Writes the whole graph as files. */
export function exportCommand(context: () => Context): Command {
  return new Command('export')
    .description('write every registry, merge and dossier in the graph, in canonical form')
    .argument('<folder>', 'a new or empty folder, for registry/, dossiers/ and merges.yaml')
    .option('--replace', 'replace an earlier export in this folder')
    .option('--json', 'print the file names as JSON')
    .action(async (folder: string, { replace = false, json }: { replace?: boolean; json?: true }) => {
      const given = context();
      const before = await listBefore(folder);
      if (before.length > 0 && !replace) throw notEmpty(folder, before);
      await using open = await openGraph(given);
      const written: string[] = [];
      await exportFiles(
        open.graph,
        async ({ path, text }) => {
          await makeFolder(dirname(join(folder, path)));
          await writeWhole(join(folder, path), text);
          written.push(path);
        },
        given,
      );
      const stale = before.filter((path) => isExported(path) && !written.includes(path));
      for (const path of stale) await removeFile(join(folder, path));
      given.print(json ? JSON.stringify(written) : `${count(written.length, 'file')} in ${folder}`);
    });
}

const isExported = (path: string) => /^((registry|dossiers)\/[^/]+|merges)\.yaml$/.test(path);

/** Returns the names in the folder, without hidden files. */
async function listBefore(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length));
    return paths.map((path) => path.replaceAll('\\', '/')).filter((path) => !/(^|\/)\./.test(path));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ('code' in error && error.code === 'ENOENT') return [];
    throw new Failure(
      'FILE_UNREADABLE',
      `Cannot read ${folder} as a folder: ${error.message}.`,
      'Choose a new or empty folder.',
      { cause: error },
    );
  }
}

function notEmpty(folder: string, files: readonly string[]): Failure {
  return new Failure(
    'BAD_INPUT',
    `${folder} is not empty: it contains ${count(files.length, 'file')}, including ${files[0]}.`,
    'Choose a new folder, or add --replace. It also deletes the .yaml files in registry/ and dossiers/ that this export does not write, and merges.yaml if there are no merges.',
  );
}
