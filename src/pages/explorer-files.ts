import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeStaticFile, type StaticFile } from '../api/http/static-file.ts';

/**
 * The built explorer: its files by path. They are kept in memory, so that request paths never reach the file system.
 */
export type ExplorerFiles = ReadonlyMap<string, StaticFile>;

/** Reads the modules in the folder of the built explorer. */
export function readExplorerFiles(folder: string): ExplorerFiles {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return new Map(names.map((name) => [`/${name}`, makeStaticFile(readFileSync(join(folder, name)), headers)]));
}

/** Pages of any origin can load them as modules. */
const headers = {
  'content-type': 'text/javascript; charset=utf-8',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};
