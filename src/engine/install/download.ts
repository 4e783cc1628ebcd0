import { existsSync, globSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../../failure.ts';
import type { Report } from '../../report.ts';
import type { Settings } from '../../settings.ts';
import type { Release } from '../server/release.ts';
import { withLock } from '../state/lock.ts';
import { diskFull } from '../state/state-files.ts';
import { engineMissing, type Java } from './java.ts';
import { copyDependencies } from './maven.ts';
import { describeMavenProject } from './maven-project.ts';

/** The folders with the jars of a release. */
export interface Jars {
  readonly server: string;
  readonly shell: string;
  /** A copy of Graph Data Science, in the folder where Neo4j looks for procedures. */
  readonly plugins: string;
}

const pausesMs = [1_000, 4_000, 15_000, 30_000];

/**
 * Downloads a release with Maven unless it is present. Jars are collected in a draft folder that is renamed only when
 * complete, so that an incomplete download is never used. Maven keeps finished files in its own repository, so that the
 * next attempt continues.
 * @throws Failure ENGINE_MISSING without Maven, ENGINE_DOWNLOAD after several failed attempts.
 */
export async function download(
  release: Release,
  java: Java,
  settings: Settings,
  options: { report: Report; signal?: AbortSignal | undefined },
): Promise<Jars> {
  const folder = settings.ENTENTE_DOWNLOADS ?? join(settings.ENTENTE_STATE, 'downloads');
  const whole = join(folder, `neo4j-${release.version}-gds-${release.gds}`);
  const jars = { server: join(whole, 'server/lib'), shell: join(whole, 'shell/lib'), plugins: join(whole, 'plugins') };
  if (existsSync(whole)) return jars;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  await withLock(`${whole}.lock`, options, async () => {
    if (existsSync(whole)) return;
    const draft = `${whole}.draft`;
    rmSync(draft, { recursive: true, force: true });
    for (const [path, text] of describeMavenProject(release)) {
      mkdirSync(dirname(join(draft, path)), { recursive: true });
      writeFileSync(join(draft, path), text);
    }
    await downloadInto(draft, release, java, settings, options);
    mkdirSync(join(draft, 'plugins'));
    for (const jar of globSync(join(draft, `server/lib/*-${release.gds}.jar`)))
      linkSync(jar, join(draft, 'plugins', basename(jar)));
    renameSync(draft, whole);
  });
  return jars;
}

async function downloadInto(
  draft: string,
  release: Release,
  java: Java,
  { environment }: Settings,
  { report, signal }: { report: Report; signal?: AbortSignal | undefined },
): Promise<void> {
  const step = `Downloading Neo4j ${release.version} with Maven (about 160 MB, the first time only)`;
  report(step);
  for (let attempt = 0; ; attempt += 1) {
    const outcome = await copyDependencies(draft, java, environment, {
      report: ({ files, megabytes }) => report(step, `${files} files, ${megabytes.toFixed(0)} MB`),
      signal,
    });
    if (outcome.kind === 'done') return;
    if (outcome.kind === 'missing') throw engineMissing('Maven is not installed', release);
    if (/No space left on device/.test(outcome.problem)) throw diskFull(draft, { cause: outcome.problem });
    const pause = outcome.kind === 'unknown' ? undefined : pausesMs[attempt];
    if (pause === undefined)
      throw new Failure(
        'ENGINE_DOWNLOAD',
        `Maven could not download Neo4j ${release.version} with Graph Data Science ${release.gds}:\n  ${outcome.problem}`,
        outcome.kind === 'unknown'
          ? 'Set NEO4J_VERSION and NEO4J_GDS_VERSION to published releases.'
          : 'Check that this machine can reach a Maven repository, then run the same command again. The download resumes where it stopped.',
      );
    report(step, `failed, trying again in ${pause / 1000} s`);
    await sleep(pause, undefined, { signal });
  }
}
