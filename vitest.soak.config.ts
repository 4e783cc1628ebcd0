import { defineConfig } from 'vitest/config';
import config from './vitest.config.ts';

// All that a document of 50 MB says is written in one transaction.
process.env.ENTENTE_HEAP ??= '4g';

/** What takes many minutes: large files, many files, importers that are killed. */
export default defineConfig({
  ...config,
  test: { ...config.test, include: ['tests/soak/**/*.soak.ts'], maxWorkers: 1, testTimeout: 3_600_000 },
});
