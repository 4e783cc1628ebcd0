import { Neo4jContainer, Neo4jPlugin } from '@testcontainers/neo4j';
import { getContainerRuntimeClient } from 'testcontainers';
import type { Report } from '../../src/report.ts';
import type { Settings } from '../../src/settings.ts';

/** Starts a Neo4j in a container of its own; undefined where no Docker engine answers. */
export async function startInContainer(settings: Settings, report: Report) {
  if (settings.ENTENTE_ENGINE === 'managed') return undefined;
  try {
    await getContainerRuntimeClient();
  } catch (error) {
    if (settings.ENTENTE_ENGINE === 'docker') throw error;
    return undefined;
  }
  const asked = settings.environment.NEO4J_VERSION;
  report(`Starting Neo4j ${asked ?? '5.26'} in a container`);
  const container = await new Neo4jContainer(`neo4j:${asked ?? '5.26'}-community`)
    .withPlugins([Neo4jPlugin.GRAPH_DATA_SCIENCE])
    .start();
  return {
    engine: {
      kind: 'docker' as const,
      bolt: container.getBoltUri().replace(/\/$/, ''),
      http: container.getHttpUri().replace(/\/$/, ''),
      user: container.getUsername(),
      password: container.getPassword(),
    },
    stop: async () => void (await container.stop()),
  };
}
