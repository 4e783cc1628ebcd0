import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { describeSizes, type Manifest, manifestName, sizeOf } from './manifest.ts';
import { digestSources } from './sources.ts';

/** The limit for what a page loads at its start, gzipped. */
export const maxFirstLoadBytes = 80_000;

/** Writes the sizes of the built files into the manifest, and fails the build if a page would load too much at its start. */
export function limitBundleSize(most: number = maxFirstLoadBytes): Plugin {
  let digest = '';
  return {
    name: 'bundle-size',
    buildStart() {
      digest = digestSources();
    },
    generateBundle: {
      // After Vite has written its own words into what it made.
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle);
        // What no other file imports: the entry and the worker.
        const first = new Set(
          files
            .filter((file) => file.type === 'asset' || file.isEntry)
            .flatMap(({ fileName }) => loads(fileName, bundle)),
        );
        const sizes = (isFirst: boolean) =>
          Object.fromEntries(
            files
              .filter(({ fileName }) => first.has(fileName) === isFirst)
              .map((file) => [file.fileName, gzipSync(textOf(file), { level: 9 }).length])
              .toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1)),
          );
        const found: Omit<Manifest, 'digest'> = { firstLoad: sizes(true), onDemand: sizes(false) };
        const lines = describeSizes(found);
        if (sizeOf(found) > most) this.error(`The first load is larger than ${most / 1000} kB. ${lines.join('; ')}`);
        for (const line of lines) this.environment.logger.info(line);
        const manifest: Manifest = { digest, ...found };
        this.emitFile({ type: 'asset', fileName: manifestName, source: `${JSON.stringify(manifest, null, 2)}\n` });
      },
    },
  };
}

/** A file and what it imports at once, at any depth. */
function loads(name: string, bundle: Rolldown.OutputBundle, seen = new Set<string>()): readonly string[] {
  const file = bundle[name];
  if (seen.has(name) || !file) return [];
  seen.add(name);
  return [name, ...(file.type === 'chunk' ? file.imports : []).flatMap((imported) => loads(imported, bundle, seen))];
}

const textOf = (file: Rolldown.OutputChunk | Rolldown.OutputAsset) => (file.type === 'chunk' ? file.code : file.source);
