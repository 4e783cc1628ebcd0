import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The file beside the built ones that says what they are. */
export const manifestName = 'explorer.json';

/** Names of files with their sizes as they are sent: bytes, gzipped. */
const sizes = z.record(z.string(), z.int());

const manifest = z.object({
  /** Of what the explorer was built from. */
  digest: z.string(),
  /** What every page loads: the entry, what it imports at once, the worker. */
  firstLoad: sizes,
  /** What is loaded when it is wanted. */
  onDemand: sizes,
});

/** What was built. */
export type Manifest = Readonly<z.infer<typeof manifest>>;

/** What was built into a folder; undefined where nothing was, or not to its end. */
export function readManifest(folder: string): Manifest | undefined {
  try {
    return manifest.parse(JSON.parse(readFileSync(join(folder, manifestName), 'utf8')));
  } catch {
    return undefined;
  }
}

/** The size of the first load, in bytes. */
export const sizeOf = ({ firstLoad }: Pick<Manifest, 'firstLoad'>): number =>
  Object.values(firstLoad).reduce((sum, size) => sum + size, 0);

/** The sizes in words, a line for each kind. */
export function describeSizes({ firstLoad, onDemand }: Omit<Manifest, 'digest'>): readonly string[] {
  const list = (files: Readonly<Record<string, number>>) =>
    Object.entries(files).map(([name, size]) => `${name} ${inKilobytes(size)}`);
  return [
    `first load ${inKilobytes(sizeOf({ firstLoad }))} kB gzip: ${list(firstLoad).join(', ')}`,
    `on demand: ${list(onDemand).join(', ')}`,
  ];
}

const inKilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
