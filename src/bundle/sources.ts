import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const project = fileURLToPath(new URL('../../', import.meta.url));

/** Where the built explorer is kept. */
export const builtExplorer = join(project, 'build', 'explorer');

/** What the explorer is made of, and with. */
const sources = ['src/explorer', 'src/vocabulary', 'src/csv.ts', 'src/bundle', 'vite.config.ts', 'package-lock.json'];

/** Belongs to all that the explorer is made of: it changes when any of that does. */
export function digestSources(root: string = project): string {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((source) => listFiles(root, source))) {
    const text = readFileSync(join(root, path));
    hash.update(`${path}\0${text.length}\0`).update(text);
  }
  return hash.digest('hex');
}

const listFiles = (root: string, path: string): readonly string[] =>
  /\.\w+$/.test(path)
    ? [path]
    : readdirSync(join(root, path), { withFileTypes: true })
        .toSorted((one, other) => (one.name < other.name ? -1 : 1))
        .flatMap(({ name }) => listFiles(root, `${path}/${name}`));
