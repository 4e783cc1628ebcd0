import { Neo4jContainer } from '@testcontainers/neo4j';
import { getContainerRuntimeClient } from 'testcontainers';
import type { Report } from '../../src/report.ts';
import type { Settings } from '../../src/settings.ts';
import { quickCompilation, replanInterval } from './short-runs.ts';

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
  // `withPlugins` would also send settings by names that Neo4j has given up; the image knows what the plugin needs.
  const container = await new Neo4jContainer(`neo4j:${asked ?? '5.26'}-community`)
    .withEnvironment({
      NEO4J_PLUGINS: '["graph-data-science"]',
      NEO4J_dbms_cypher_min__replan__interval: replanInterval,
      NEO4J_internal_cypher_use__parameter__size: 'false',
      NEO4J_server_memory_heap_max__size: '1g',
      JDK_JAVA_OPTIONS: quickCompilation,
    })
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
