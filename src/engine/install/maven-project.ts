import type { Release } from '../server/release.ts';

type Artifact = readonly [group: string, name: string, version: string];

const head = '<project><modelVersion>4.0.0</modelVersion>';
const project = '<groupId>entente</groupId><artifactId>neo4j</artifactId><version>1</version>';

/**
 * Describes a Maven project whose modules `server` and `shell` need the published artifacts of a release. Maven copies
 * their jars to each module's `lib`. cypher-shell is separate because it crashes a calendar server if it is on the
 * class path.
 * @returns the text of each file by path.
 */
export function describeMavenProject({ version, gds, browser, shell }: Release): ReadonlyMap<string, string> {
  return new Map([
    [
      'pom.xml',
      `${head}${project}<packaging>pom</packaging>
<properties><outputDirectory>\${project.basedir}/lib</outputDirectory><includeScope>runtime</includeScope></properties>
<modules><module>server</module><module>shell</module></modules></project>`,
    ],
    [
      'server/pom.xml',
      describeModule('server', [
        ['org.neo4j', 'neo4j', version],
        ['org.neo4j.app', 'neo4j-server', version],
        ['org.neo4j.client', 'neo4j-browser', browser],
        ['org.neo4j.gds', 'proc', gds],
        ['org.neo4j.gds', 'opengds-extension', gds],
      ]),
    ],
    ['shell/pom.xml', describeModule('shell', [['org.neo4j', 'cypher-shell', shell]])],
  ]);
}

function describeModule(name: string, artifacts: readonly Artifact[]): string {
  const dependencies = artifacts.map(
    ([group, artifact, version]) =>
      `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`,
  );
  return `${head}<parent>${project}</parent><artifactId>${name}</artifactId><packaging>pom</packaging>
<dependencies>
${dependencies.join('\n')}
</dependencies></project>`;
}
