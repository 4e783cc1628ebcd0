import type { TestProject } from 'vitest/node';
import { progressTo } from '../../src/commands/progress.ts';
import { readSettings, type Settings } from '../../src/settings.ts';
import { startInContainer } from './container-engine.ts';
import { emptyDatabase } from './empty-database.ts';
import { startManaged } from './managed-test-engine.ts';

/** The Neo4j of a test run. Everything in it is deleted. */
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
    engine: TestEngine;
  }
}

/** Gives the tests a Neo4j: NEO4J_TEST_URI's, one in a container where Docker answers, else a managed one. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const settings = readSettings({ ...process.env, NEO4J_URI: process.env.NEO4J_TEST_URI });
  using report = progressTo(process.stderr);
  const { engine, stop } =
    takeGiven(settings) ?? (await startInContainer(settings, report)) ?? (await startManaged(settings, report));
  try {
    provide('engine', { ...engine, version: await emptyDatabase(engine) });
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

function takeGiven({ NEO4J_URI: bolt, NEO4J_USERNAME: user, NEO4J_PASSWORD: password }: Settings) {
  if (bolt === undefined) return undefined;
  return { engine: { kind: 'given' as const, bolt, user, password }, stop: async () => undefined };
}
