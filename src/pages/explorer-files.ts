import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeStaticFile, type StaticFile } from '../api/http/static-file.ts';

/** The built explorer: its files by their paths. They are held in memory, so that a path of a request never names a file. */
export type ExplorerFiles = ReadonlyMap<string, StaticFile>;

/** Reads the modules in the folder that the explorer was built into. */
export function readExplorerFiles(folder: string): ExplorerFiles {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return new Map(names.map((name) => [`/${name}`, makeStaticFile(readFileSync(join(folder, name)), headers)]));
}

/** Pages of every origin may load them as modules. */
const headers = {
  'content-type': 'text/javascript; charset=utf-8',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};
