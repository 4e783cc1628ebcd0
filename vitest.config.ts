import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One copy of graphql: two of them refuse each other's schemas ("from another module or realm").
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/setup/engine.ts'],
    pool: 'forks',
    // Neo4j Community has one database, which a test file has to itself: each worker has a Neo4j of its own.
    maxWorkers: process.env.NEO4J_TEST_URI === undefined ? 2 : 1,
    // Neo4j plans a statement on one core, which takes most of the time: tests that only ask are marked concurrent.
    maxConcurrency: availableParallelism(),
    // For what hangs; on one busy core a test can take minutes.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    teardownTimeout: 60_000,
    // Pages wait for Neo4j to plan, on machines that are busy.
    expect: { poll: { timeout: 240_000, interval: 100 } },
  },
});
