import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { Failure } from './failure.ts';

const stateFolder = fileURLToPath(new URL('../.entente', import.meta.url));

const port = z.coerce.number('must be a port number').int().min(0).max(65535);
const path = z.string().transform((text) => resolve(text));
const memory = z
  .string()
  .regex(/^[1-9]\d*[mg]$/i, 'must be whole megabytes or gigabytes, as in 512m or 2g')
  .transform((text) => Number.parseInt(text, 10) * (/g$/i.test(text) ? 1024 : 1));

/** Every setting: the name of its environment variable, what it may be, its default, its meaning. */
const schema = z.object({
  PORT: port.default(4000).describe('Port that the GraphQL server listens on; 0 takes any that is free.'),
  HOST: z.string().default('127.0.0.1').describe('Address that the GraphQL server listens on.'),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s@]+$/, 'must look like neo4j://host:7687, without a user in it')
    .optional()
    .describe('A Neo4j of your own; a cluster with neo4j://. Absent: one is found or started.'),
  NEO4J_USERNAME: z.string().default('neo4j').describe('User at NEO4J_URI.'),
  NEO4J_PASSWORD: z.string().default('').describe('Password at NEO4J_URI.'),
  NEO4J_DATABASE: z.string().optional().describe("Database at NEO4J_URI; absent: the user's home database."),
  NEO4J_VERSION: z.string().default('5.26.30').describe('Neo4j that is started where NEO4J_URI is absent.'),
  NEO4J_GDS_VERSION: z
    .string()
    .optional()
    .describe('Graph Data Science that goes with NEO4J_VERSION; absent: the one known to fit.'),
  ENTENTE_ENGINE: z
    .enum(['docker', 'managed'], 'must be docker or managed')
    .optional()
    .describe('Start Neo4j in Docker, or managed on Java; absent: whichever this machine has.'),
  ENTENTE_STATE: path.default(stateFolder).describe("Folder of the managed server's data, password and logs."),
  ENTENTE_DOWNLOADS: path.optional().describe('Folder of the downloaded server; absent: downloads in ENTENTE_STATE.'),
  ENTENTE_HEAP: memory
    .optional()
    .describe('Most heap of the managed server; absent: a sixteenth of the memory, 256m to 2g.'),
  ENTENTE_PAGE_CACHE: memory
    .optional()
    .describe('Page cache of the managed server; absent: a thirty-second of the memory, 64m to 1g.'),
  ENTENTE_STATEMENTS: z
    .enum(['on', 'off'], 'must be on or off')
    .default('on')
    .transform((text) => text === 'on')
    .describe('Whether answers may carry the Cypher that made them.'),
  ENTENTE_TIMEOUT: z.coerce
    .number('must be milliseconds')
    .int()
    .positive()
    .default(30_000)
    .describe('Milliseconds that a query may run.'),
});

/** Environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings as given, checked and with defaults. Memory is in megabytes, paths are absolute. */
export type Settings = Readonly<z.infer<typeof schema>> & {
  /** All variables, as the programs that are started (Java, Maven, Docker) inherit them. */
  readonly environment: Environment;
};

/** Name, default (as it would be written; undefined where there is none) and meaning of every setting. */
export const settingDefinitions = Object.entries(schema.shape).map(([name, type]) => ({
  name,
  meaning: type.description ?? '',
}));

/**
 * Reads the settings from environment variables; an empty one is as good as absent.
 * @throws Failure SETTING_INVALID that names every bad one.
 */
export function readSettings(environment: Environment): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return { ...result.data, environment };
  const problems = result.error.issues.map(
    ({ path: [name = ''], message }) => `${String(name)}="${given[String(name)]}": ${message}`,
  );
  throw new Failure(
    'SETTING_INVALID',
    `Settings that cannot be used:\n  ${problems.join('\n  ')}`,
    'Set these environment variables as docs/settings.md says, or leave them out.',
  );
}
