import neo4j from 'neo4j-driver';
import { expect } from 'vitest';
import { type TestEngine, testEngine } from './test-engine.ts';

/** A lock that a test holds in the tests' own Neo4j until it is disposed of. What waits for it cannot end by itself. */
export interface HeldLock extends AsyncDisposable {
  /** Resolves once so many statements, or one, wait for the lock. */
  isWaitedFor(count?: number): Promise<void>;
  /** How many statements wait for it. */
  countWaiting(): Promise<number>;
}

/** Makes every statement wait that finds nodes of this label by an index, labels a node with it, or lists its indexes. */
export async function holdLabel(
  label: string,
  engine: Pick<TestEngine, 'bolt' | 'user' | 'password'> = testEngine(),
): Promise<HeldLock> {
  const { bolt, user, password } = engine;
  await using opened = new AsyncDisposableStack();
  const driver = opened.adopt(neo4j.driver(bolt, neo4j.auth.basic(user, password)), (each) => each.close());
  const transaction = await driver.session().beginTransaction();
  opened.defer(() => transaction.rollback().catch(() => undefined));
  await transaction.run(`CREATE INDEX held FOR (n:${label}) ON (n.held)`);
  const held = opened.move();
  const countWaiting = async () =>
    (await driver.executeQuery("SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked by' RETURN status"))
      .records.length;
  return {
    isWaitedFor: (count = 1) => expect.poll(countWaiting).toBeGreaterThanOrEqual(count),
    countWaiting,
    [Symbol.asyncDispose]: () => held.disposeAsync(),
  };
}
