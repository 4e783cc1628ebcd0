import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Failure } from '../../failure.ts';
import type { Environment } from '../../settings.ts';
import type { Release } from '../server/release.ts';

const run = promisify(execFile);

/** A Java runtime. */
export interface Java {
  readonly command: string;
  readonly home: string;
  /** Its major version: 17, 21, 25. */
  readonly version: number;
}

/**
 * Finds a Java of at least version `minVersion`: in JAVA_HOME, then on the PATH, then in the usual folders; undefined if
 * there is none.
 */
export async function findJava(minVersion: number, environment: Environment): Promise<Java | undefined> {
  for (const command of candidates(environment)) {
    const java = await inspect(command, environment);
    if (java !== undefined && java.version >= minVersion) return java;
  }
  return undefined;
}

/** Returns the options that prevent warnings of newer Java versions about Neo4j's libraries. */
export function legacyAccessOptions({ version }: Java): readonly string[] {
  return [
    ...(version >= 22 ? ['--enable-native-access=ALL-UNNAMED'] : []),
    ...(version >= 23 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
  ];
}

/** Returns the failure for a machine without Docker that lacks Java or Maven. */
export function engineMissing(what: string, { java }: Release): Failure {
  return new Failure(
    'ENGINE_MISSING',
    `Neo4j cannot be started: ${what}.`,
    [
      `Set NEO4J_URI to your own Neo4j, install Docker with Docker Compose, or install Java ${java} or newer and Maven:`,
      '  Debian, Ubuntu  sudo apt-get install default-jre-headless maven',
      '  macOS           brew install openjdk maven',
      '  Windows         winget install EclipseAdoptium.Temurin.21.JRE, and Maven from maven.apache.org; or Docker Desktop',
    ].join('\n'),
  );
}

const usualPlaces = [
  '/usr/lib/jvm/*/bin/java',
  '/opt/java/*/bin/java',
  '/Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java',
  '/opt/homebrew/opt/openjdk*/bin/java',
  '/usr/local/opt/openjdk*/bin/java',
  join(homedir(), '.sdkman/candidates/java/*/bin/java'),
  'C:/Program Files/{Java,Eclipse Adoptium,Microsoft}/*/bin/java.exe',
];

function* candidates({ JAVA_HOME }: Environment): Generator<string> {
  if (JAVA_HOME) yield join(JAVA_HOME, 'bin', 'java');
  yield 'java';
  for (const pattern of usualPlaces) yield* globSync(pattern).sort().reverse();
}

async function inspect(command: string, environment: Environment): Promise<Java | undefined> {
  try {
    const { stderr } = await run(command, ['-XshowSettings:properties', '-version'], { env: environment });
    const home = /^\s*java\.home = (.+)$/m.exec(stderr)?.[1];
    const version = /^\s*java\.specification\.version = (\d+)$/m.exec(stderr)?.[1];
    return home && version ? { command, home, version: Number(version) } : undefined;
  } catch {
    return undefined;
  }
}
