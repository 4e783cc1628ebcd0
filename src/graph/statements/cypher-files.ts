import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from '../../failure.ts';

const project = new URL('../../../', import.meta.url);

/** The folders of cypher/. */
export type CypherFolder = 'read' | 'stored' | 'check' | 'write' | 'schema' | 'shared';

/** A file below a folder of cypher/. */
export interface CypherFile {
  /** The folder and the file's own name, whatever the sub-folder: `read/paths`. */
  readonly name: string;
  readonly path: string;
  /** From the project's folder, with slashes: `cypher/read/connections/paths.cypher`. */
  readonly pathInProject: string;
}

/**
 * Lists the files below a folder of cypher/, at any depth, in the order of their names.
 * @throws Failure STATEMENT_INVALID for two files of the same name.
 */
export function listCypherFiles(folder: CypherFolder): readonly CypherFile[] {
  const root = new URL(`cypher/${folder}/`, project);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => {
      const { href } = new URL(file, root);
      const pathInProject = href.slice(project.href.length);
      return { name: `${folder}/${basename(file, '.cypher')}`, path: fileURLToPath(href), pathInProject };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const [index, { name, pathInProject }] of files.entries()) {
    const next = files[index + 1];
    if (next?.name === name)
      throw new Failure(
        'STATEMENT_INVALID',
        `${pathInProject} and ${next.pathInProject} have the same name.`,
        'Rename one of them: a statement is found by its name, in whichever sub-folder it is.',
      );
  }
  return files;
}
