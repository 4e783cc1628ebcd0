import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { describeSizes, type Manifest, manifestName, sizeOf } from './manifest.ts';
import { digestSources } from './sources.ts';

/** The most that a page may have to load first, in bytes, gzipped. */
export const mostFirstLoad = 80_000;

/** Weighs what was built, writes that down beside it, and ends the build where too much would be loaded first. */
export function weigh(most: number = mostFirstLoad): Plugin {
  let digest = '';
  return {
    name: 'weigh',
    buildStart() {
      digest = digestSources();
    },
    generateBundle: {
      // After Vite has written its own words into what it made.
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const first = new Set(
          chunks.filter(({ isEntry }) => isEntry).flatMap(({ fileName }) => loads(fileName, bundle)),
        );
        const sizes = (isFirst: boolean) =>
          Object.fromEntries(
            chunks
              .filter(({ fileName }) => first.has(fileName) === isFirst)
              .map(({ fileName, code }) => [fileName, gzipSync(code, { level: 9 }).length])
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
  if (seen.has(name) || file?.type !== 'chunk') return [];
  seen.add(name);
  return [name, ...file.imports.flatMap((imported) => loads(imported, bundle, seen))];
}
