import { totalmem } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../../settings.ts';
import { type Java, legacyAccessOptions } from '../install/java.ts';
import type { Ports } from '../server/ports.ts';

/**
 * Returns the text of neo4j.conf: loopback only, authentication on, no access to the machine's files, and little disk
 * space (a new server would use half a gigabyte for its transaction logs). When stopping, a server waits ten seconds
 * for Bolt's thread pools, which are idle once the databases are closed; two internal settings skip that wait. A third
 * keeps the plan of a statement for values of any length: a question takes seconds to plan, and would be planned again
 * for each order of magnitude of its lists and texts.
 */
export function describeConfiguration(ports: Ports, settings: Settings): string {
  const pageCache = settings.ENTENTE_PAGE_CACHE ?? shareOfMemory(32, 64, 1024);
  return [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${ports.bolt}`,
    `server.bolt.advertised_address=127.0.0.1:${ports.bolt}`,
    `server.http.listen_address=127.0.0.1:${ports.http}`,
    `server.http.advertised_address=127.0.0.1:${ports.http}`,
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.security.allow_csv_import_from_file_urls=false',
    'dbms.security.procedures.unrestricted=gds.*',
    'dbms.usage_report.enabled=false',
    'server.directories.import=import',
    `server.memory.pagecache.size=${pageCache}m`,
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.size=32m',
    'db.tx_log.rotation.retention_policy=128m size',
    'internal.server.bolt.thread_pool_shutdown_wait_time=0s',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'internal.cypher.use_parameter_size=false',
    '',
  ].join('\n');
}

/** Returns the Java options for starting a server. */
export function describeJavaOptions(home: string, java: Java, settings: Settings): readonly string[] {
  return [
    `-Xmx${settings.ENTENTE_HEAP ?? shareOfMemory(16, 256, 2048)}m`,
    '-XX:+ExitOnOutOfMemoryError',
    `-Djava.io.tmpdir=${join(home, 'tmp')}`,
    '-Dfile.encoding=UTF-8',
    ...['java.nio', 'java.io', 'java.util.concurrent', 'sun.nio.ch'].map(
      (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
    ),
    ...legacyAccessOptions(java),
  ];
}

/** Returns a share of the memory of the machine or container, in megabytes and within limits. */
function shareOfMemory(divisor: number, min: number, max: number): number {
  const memory = Math.min(process.constrainedMemory() || Number.POSITIVE_INFINITY, totalmem());
  return Math.max(min, Math.min(max, Math.floor(memory / divisor / 2 ** 20)));
}
