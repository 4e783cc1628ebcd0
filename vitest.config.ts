import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One copy of graphql: two of them refuse each other's schemas ("from another module or realm").
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/setup/engine.ts'],
    pool: 'forks',
    // Neo4j Community has one database, which the test files share.
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 300_000,
    teardownTimeout: 60_000,
  },
});
