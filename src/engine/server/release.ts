import { Failure } from '../../failure.ts';
import type { Settings } from '../../settings.ts';

/** A Neo4j release and the versions that belong to it. */
export interface Release {
  readonly version: string;
  /** A release opens data of the same line, from the same or an older version. */
  readonly line: '5' | 'calendar';
  readonly gds: string;
  readonly browser: string;
  /** The version of cypher-shell. It is not published for every release, but works with older and newer servers. */
  readonly shell: string;
  /** The minimum Java version. */
  readonly java: number;
  readonly mainClass: string;
}

const fittingGds: Readonly<Record<string, string>> = { '5.26': '2.13.9', '2026.08': '2.26.0' };
const clients = { browser: '5.24.0', shell: '5.26.30' };

/**
 * Returns the release chosen by the settings.
 * @throws Failure SETTING_INVALID if it is too old or malformed, or if no compatible Graph Data Science is known.
 */
export function chooseRelease({ NEO4J_VERSION: version, NEO4J_GDS_VERSION }: Settings): Release {
  const series = /^(5\.26|20\d\d\.\d\d)\.\d+$/.exec(version)?.[1];
  if (series === undefined)
    throw new Failure(
      'SETTING_INVALID',
      `Entente does not support the release NEO4J_VERSION="${version}".`,
      'Use a 5.26 release such as 5.26.30, or a calendar release such as 2026.08.1.',
    );
  const gds = NEO4J_GDS_VERSION ?? fittingGds[series];
  if (gds === undefined)
    throw new Failure(
      'SETTING_INVALID',
      `Entente does not know which Graph Data Science release is compatible with Neo4j ${version}.`,
      'Set NEO4J_GDS_VERSION to the release in the compatibility table of Graph Data Science.',
    );
  return series === '5.26'
    ? { version, line: '5', gds, ...clients, java: 17, mainClass: 'org.neo4j.server.CommunityEntryPoint' }
    : { version, line: 'calendar', gds, ...clients, java: 21, mainClass: 'org.neo4j.server.Neo4jCommunity' };
}
