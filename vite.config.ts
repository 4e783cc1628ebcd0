import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const source = fileURLToPath(new URL('src/explorer/', import.meta.url));

/** Builds the network explorer: its entry, the file of its worker, and what is loaded on demand. */
export default defineConfig({
  root: source,
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: fileURLToPath(new URL('build/explorer', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: {
        explorer: `${source}main.ts`,
        'layout-worker': `${source}layout/layout-worker.ts`,
      },
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: '[name].js', chunkFileNames: 'explorer-[name].js', format: 'es' },
    },
  },
});
