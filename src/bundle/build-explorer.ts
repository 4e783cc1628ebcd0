import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { tryLock } from '../engine/state/lock.ts';
import { Failure } from '../failure.ts';
import type { Report } from '../report.ts';
import { describeSizes, readManifest } from './manifest.ts';
import { builtExplorer, digestSources, project } from './sources.ts';

type Vite = Pick<typeof import('vite'), 'build'>;

/** How the explorer is built. */
export interface BuildOptions {
  readonly report: Report;
  readonly signal?: AbortSignal | undefined;
  /** Where it is kept; absent: build/explorer. */
  readonly folder?: string;
  /** What builds it; undefined where it is not installed. */
  readonly loadVite?: () => Promise<Vite | undefined>;
}

/**
 * Builds the network explorer if it is missing or out of date; returns its folder. If Vite is not installed, an older
 * build is used.
 * @throws Failure EXPLORER_MISSING if there is no build and Vite is not installed, EXPLORER_BUILD if building fails.
 */
export async function buildExplorer({
  report,
  signal,
  folder = builtExplorer,
  loadVite = installedVite,
}: BuildOptions): Promise<string> {
  const isCurrent = () => readManifest(folder)?.digest === digestSources();
  if (isCurrent()) return folder;
  const vite = await loadVite();
  if (!vite) {
    if (!readManifest(folder)) throw missing();
    report('Using an outdated build of the network explorer: Vite, which builds it, is not installed');
    return folder;
  }
  mkdirSync(dirname(folder), { recursive: true });
  let release = tryLock(`${folder}.lock`);
  for (; !release; release = tryLock(`${folder}.lock`)) {
    report('Waiting for another build of the network explorer');
    await sleep(200, undefined, { signal });
  }
  try {
    if (!isCurrent()) await build(vite, folder, report);
  } finally {
    release();
  }
  return folder;
}

/** Builds beside what is there, which stays until the new is whole. */
async function build(vite: Vite, folder: string, report: Report): Promise<void> {
  const step = 'Building the network explorer';
  report(step);
  const fresh = `${folder}.${randomUUID()}`;
  try {
    const configFile = join(project, 'vite.config.ts');
    await vite.build({ configFile, logLevel: 'silent', build: { outDir: fresh } }).catch((cause: unknown) => {
      throw new Failure(
        'EXPLORER_BUILD',
        `The network explorer cannot be built: ${cause instanceof Error ? cause.message : String(cause)}`,
        'Undo the last change in src/explorer, or run `npm ci`. `npm run build` shows details.',
        { cause },
      );
    });
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  const manifest = readManifest(folder);
  if (manifest) report(step, describeSizes(manifest).join('; '));
}

/** Vite is there to build with, not to run: it is loaded where it is wanted, and may be missing. */
const installedVite = (): Promise<Vite | undefined> => import('vite').catch(() => undefined);

const missing = () =>
  new Failure(
    'EXPLORER_MISSING',
    'The network explorer has not been built, and Vite, which builds it, is not installed.',
    'Install all packages (`npm ci`, without --omit=dev) and start again, or copy build/explorer from a machine where it was built.',
  );
