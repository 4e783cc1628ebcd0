import type { TestProject } from 'vitest/node';
import { progressTo } from '../../src/commands/terminal/progress.ts';
import type { Report } from '../../src/report.ts';
import { readSettings, type Settings } from '../../src/settings.ts';
import { startInContainer } from './container-engine.ts';
import { emptyDatabase } from './empty-database.ts';
import { startManaged } from './managed-test-engine.ts';
import type { TestEngine } from './test-engine.ts';

/** Gives each worker a Neo4j: NEO4J_TEST_URI's, one in a container where Docker answers, else a managed one. */
export default async function setUp({ provide, config }: TestProject): Promise<() => Promise<void>> {
  const settings = readSettings({ ...process.env, NEO4J_URI: process.env.NEO4J_TEST_URI });
  using report = progressTo(process.stderr);
  const stops: (() => Promise<void>)[] = [];
  const stopAll = async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
  try {
    const engines: TestEngine[] = [];
    // One after another: the first downloads what all of them need.
    while (engines.length < config.maxWorkers) {
      const { engine, stop } = await startOne(settings, report);
      stops.push(stop);
      engines.push({ ...engine, version: await emptyDatabase(engine) });
    }
    provide('engines', engines);
    return stopAll;
  } catch (error) {
    await stopAll();
    throw error;
  }
}

async function startOne(settings: Settings, report: Report) {
  return takeGiven(settings) ?? (await startInContainer(settings, report)) ?? (await startManaged(settings, report));
}

function takeGiven({ NEO4J_URI: bolt, NEO4J_USERNAME: user, NEO4J_PASSWORD: password }: Settings) {
  if (bolt === undefined) return undefined;
  return { engine: { kind: 'given' as const, bolt, user, password }, stop: async () => undefined };
}
