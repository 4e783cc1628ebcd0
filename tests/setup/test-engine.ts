import { inject } from 'vitest';

/** A Neo4j of a test run. Everything in it is deleted. */
export interface TestEngine {
  readonly kind: 'given' | 'docker' | 'managed';
  readonly bolt: string;
  readonly http?: string;
  readonly user: string;
  readonly password: string;
  readonly version: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    engines: readonly TestEngine[];
  }
}

/** The Neo4j of this worker: test files that run at the same time have one each. */
export function testEngine(): TestEngine {
  const worker = Number(process.env.VITEST_POOL_ID);
  const engine = inject('engines')[worker - 1];
  if (!engine)
    throw new Error(`There is no Neo4j for worker ${worker}: vitest's maxWorkers is greater than the engines.`);
  return engine;
}
