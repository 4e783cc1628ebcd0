import { build, type Plugin } from 'vite';

/**
 * Builds a module into one file beside the others, with what it exports: a worker runs it, and a page where none starts takes what is in it.
 * It shares no file with them, so that neither waits for a third.
 */
export function bundleWorker(entry: string, fileName: string): Plugin {
  return {
    name: 'bundle-worker',
    async buildStart() {
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        build: {
          write: false,
          target: 'es2022',
          modulePreload: false,
          rolldownOptions: { input: entry, preserveEntrySignatures: 'strict', output: { format: 'es' } },
        },
      });
      const [chunk, ...others] = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
      if (chunk?.type !== 'chunk' || others.length > 0) this.error(`${entry} is not built into one file.`);
      else this.emitFile({ type: 'asset', fileName, source: chunk.code });
    },
  };
}
