import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Environment } from '../../settings.ts';
import type { Java } from './java.ts';

const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const megabytesOf = new Map([
  ['B', 1e-6],
  ['kB', 1e-3],
  ['MB', 1],
]);

/** What Maven has downloaded in this run, without what its repository already had. */
export interface Downloaded {
  readonly files: number;
  readonly megabytes: number;
}

/** The result of a Maven run: `unknown` if no repository has a requested artifact. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed' | 'unknown'; readonly problem: string };

/** Runs Maven once, which copies the dependencies of the project in `folder` to the configured folders. */
export function copyDependencies(
  folder: string,
  java: Java,
  environment: Environment,
  { report, signal }: { report: (downloaded: Downloaded) => void; signal: AbortSignal | undefined },
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const maven = spawn('mvn', ['--batch-mode', '--update-snapshots', goal], {
      cwd: folder,
      env: { ...environment, JAVA_HOME: java.home },
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    });
    let downloaded: Downloaded = { files: 0, megabytes: 0 };
    const errors: string[] = [];
    const warnings: string[] = [];
    createInterface(maven.stdout).on('line', (line) => {
      const size = /Downloaded from .+ \(([\d.]+) (B|kB|MB)/.exec(line);
      if (size) {
        const megabytes = Number(size[1]) * (megabytesOf.get(size[2] ?? '') ?? 0);
        downloaded = { files: downloaded.files + 1, megabytes: downloaded.megabytes + megabytes };
        report(downloaded);
      }
      if (line.startsWith('[ERROR] ')) errors.push(line.slice('[ERROR] '.length));
    });
    createInterface(maven.stderr).on('line', (line) => warnings.push(line));
    maven.once('error', (error) =>
      'code' in error && error.code === 'ENOENT' ? resolve({ kind: 'missing' }) : reject(error),
    );
    maven.once('close', (code, killedBy) => {
      const [problem = `mvn ended with ${killedBy ?? `exit code ${code}`}`] = [...errors, ...warnings];
      const isUnknown = /Could not find artifact/.test(problem);
      resolve(code === 0 ? { kind: 'done' } : { kind: isUnknown ? 'unknown' : 'failed', problem });
    });
  });
}
