import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { findJava } from '../../src/engine/install/java.ts';
import { chooseRelease } from '../../src/engine/server/release.ts';
import { readSettings } from '../../src/settings.ts';

/** A Java that does all but run a server: that starts, and never answers. */
export interface StuckJava {
  /** For JAVA_HOME. */
  readonly home: string;
  /** Resolves once it was told to run a server, with the pid. */
  untilStuck(): Promise<number>;
}

/**
 * Makes one in a folder, on the machine's own Java.
 * @param ignoring what it does not end by: the names of signals, as a shell knows them.
 */
export async function makeStuckJava(folder: string, ignoring: readonly string[] = []): Promise<StuckJava> {
  const settings = readSettings(process.env);
  const real = await findJava(chooseRelease(settings).java, settings.environment);
  if (real === undefined) throw new Error('This machine has no Java.');
  const home = join(folder, 'stuck-java');
  const pid = join(home, 'pid');
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(
    join(home, 'bin/java'),
    `#!/bin/sh
case "$*" in *--home-dir=*)
  ${ignoring.length === 0 ? '' : `trap '' ${ignoring.join(' ')}`}
  echo $$ > '${pid}.draft' && mv '${pid}.draft' '${pid}'
  exec sleep 3600
esac
exec '${real.command}' "$@"
`,
  );
  chmodSync(join(home, 'bin/java'), 0o755);
  return {
    home,
    async untilStuck() {
      await vi.waitUntil(() => existsSync(pid), { timeout: 200_000 });
      return Number(readFileSync(pid, 'utf8'));
    },
  };
}
