import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Run, type Running, spawnEntente } from '../setup/entente.ts';
import { testEngine } from '../setup/test-engine.ts';

const reporter = new URL('report-peak-memory.ts', import.meta.url).href;

/** Writes files of these texts into a new folder, and deletes them when it is disposed of. */
export async function writeFiles(texts: Readonly<Record<string, string>>) {
  const path = await mkdtemp(join(tmpdir(), 'entente-soak-'));
  for (const [name, text] of Object.entries(texts)) await writeFile(join(path, name), text);
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

/** Starts `import` as a program of its own on the tests' Neo4j, with Node's heap at 2 GB at most. */
export function startImport(...paths: readonly string[]): Running {
  const { bolt, user, password } = testEngine();
  return spawnEntente(['import', '--json', ...paths], {
    NEO4J_URI: bolt,
    NEO4J_USERNAME: user,
    NEO4J_PASSWORD: password,
    NODE_OPTIONS: `--max-old-space-size=2048 --import=${reporter}`,
  });
}

/** How much memory the program held at most, in megabytes. */
export function peakMemory({ stderr }: Run): number {
  const [, kilobytes] = /^peak memory: (\d+) kB$/m.exec(stderr) ?? [];
  if (kilobytes === undefined) throw new Error(`nothing was said of memory:\n${stderr}`);
  return Number(kilobytes) / 1024;
}
