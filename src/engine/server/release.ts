import { Failure } from '../../failure.ts';
import type { Settings } from '../../settings.ts';

/** A Neo4j release and what goes with it. */
export interface Release {
  readonly version: string;
  /** Releases of one line open each other's data, the newer the older's. */
  readonly line: '5' | 'calendar';
  readonly gds: string;
  readonly browser: string;
  /** cypher-shell is not published with every release; it speaks with older and newer servers. */
  readonly shell: string;
  /** The oldest Java it runs on. */
  readonly java: number;
  readonly mainClass: string;
}

const fittingGds: Readonly<Record<string, string>> = { '5.26': '2.13.9', '2026.08': '2.26.0' };
const clients = { browser: '5.24.0', shell: '5.26.30' };

/**
 * The release that the settings ask for.
 * @throws Failure SETTING_INVALID where it is too old, is none, or no fitting Graph Data Science is known.
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
