import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { limitBundleSize } from './src/bundle/bundle-size.ts';
import { bundleWorker } from './src/bundle/bundle-worker.ts';
import { builtExplorer } from './src/bundle/sources.ts';

const source = fileURLToPath(new URL('src/explorer/', import.meta.url));

/** Builds the network explorer: its entry, the file of its worker, and what is loaded on demand. */
export default defineConfig({
  root: source,
  publicDir: false,
  plugins: [bundleWorker(`${source}layout/layout-worker.ts`, 'layout-worker.js'), limitBundleSize()],
  // What is built does not depend on the NODE_ENV that it is built under.
  resolve: { conditions: ['module', 'browser', 'production'] },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: builtExplorer,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { explorer: `${source}main.ts` },
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'explorer-[name].js',
        format: 'es',
        // What a page needs first is one file: nothing waits until that was read to be asked for.
        codeSplitting: { groups: [{ name: 'explorer', tags: ['$initial'] }] },
      },
    },
  },
});
