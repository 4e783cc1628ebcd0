import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { Failure } from './failure.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port number')
  .transform(Number)
  .refine((number) => number <= 65_535, 'must be at most 65535');
const path = z.string().transform((text) => resolve(root, text));
const memory = z
  .string()
  .regex(/^[1-9]\d{0,5}[mg]$/i, 'must be a whole number of megabytes or gigabytes, such as 512m or 2g')
  .transform((text) => Number.parseInt(text, 10) * (/g$/i.test(text) ? 1024 : 1));

const list = (each: RegExp, message: string) =>
  z
    .string()
    .prefault('')
    .transform((text) =>
      text
        .toLowerCase()
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .refine((parts) => parts.every((part) => each.test(part)), message);
const count = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, 'must be a whole number from 1 to 999999')
  .transform(Number);

/** Every setting: the name of its environment variable, what it may be, its default, its meaning. */
const schema = z.object({
  PORT: port.prefault('4000').describe('Port to listen on. 0 picks a free port.'),
  HOST: z.string().prefault('127.0.0.1').describe('Address to listen on.'),
  ENTENTE_HOSTS: list(/^(\*|[a-z0-9.-]+)$/, 'must be host names separated by commas, or *').describe(
    'Host names that the service answers to, separated by commas, in addition to loopback names, IP addresses and `HOST`. `*` allows any.',
  ),
  ENTENTE_ORIGINS: list(
    /^(\*|https?:\/\/[a-z0-9.:[\]-]+)$/,
    'must be origins such as https://news.example.org, separated by commas, or *',
  ).describe(
    'Origins whose pages may use GraphQL, separated by commas, in addition to its own and those with loopback names. `*` allows any.',
  ),
  ENTENTE_CONNECTIONS: count.prefault('512').describe('Maximum number of open connections. Further ones are closed.'),
  ENTENTE_CLIENT_STATEMENTS: count
    .prefault('32')
    .describe(
      'Maximum number of statements that run at the same time for one client address, up to 64. Behind a reverse proxy, use 64.',
    ),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s@]+$/, 'must look like neo4j://host:7687, without a user name')
    .optional()
    .describe(
      '`bolt://` or `neo4j://` (a cluster, Aura), also with `+s` or `+ssc`. If not set, Entente finds or starts a Neo4j.',
    ),
  NEO4J_USERNAME: z.string().prefault('neo4j').describe('User at `NEO4J_URI`.'),
  NEO4J_PASSWORD: z
    .string()
    .prefault('')
    .describe(
      'Password at `NEO4J_URI`. A Neo4j that Entente starts has a generated password: `engine status` shows it.',
    ),
  NEO4J_DATABASE: z.string().optional().describe("Database at `NEO4J_URI`. If not set, the user's home database."),
  NEO4J_VERSION: z
    .string()
    .prefault('5.26.30')
    .describe(
      'A 5.26 release (Java 17 or newer) or a calendar release (Java 21 or newer). With Docker, the default is the newest 5.26.',
    ),
  NEO4J_GDS_VERSION: z
    .string()
    .regex(/^[\w.-]+$/, 'must be a version, such as 2.13.9')
    .optional()
    .describe(
      'Graph Data Science release for the managed server. If not set, a compatible one: 2.13.9 for 5.26, 2.26.0 for 2026.08.',
    ),
  ENTENTE_ENGINE: z
    .enum(['docker', 'managed'], 'must be docker or managed')
    .optional()
    .describe(
      '`docker` or `managed` (on Java). If not set: managed if it already has data, else Docker if available, else managed.',
    ),
  ENTENTE_STATE: path
    .prefault('.entente')
    .describe(
      'Folder for the password and, on Java, for data and logs. Only its owner can read it. With Docker, the data is in a volume. 5.26 and calendar releases keep separate data.',
    ),
  ENTENTE_DOWNLOADS: path
    .optional()
    .describe('Folder for the downloaded server. If not set, `downloads` in `ENTENTE_STATE`.'),
  ENTENTE_HEAP: memory
    .optional()
    .describe(
      'Maximum heap of Neo4j, such as `512m` or `2g`. If not set: `1g` with Docker, else 1/16 of the memory, between `256m` and `2g`.',
    ),
  ENTENTE_PAGE_CACHE: memory
    .optional()
    .describe('Page cache of Neo4j. If not set: `512m` with Docker, else 1/32 of the memory, between `64m` and `1g`.'),
  ENTENTE_TIMEOUT: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, 'must be a whole number of milliseconds from 1 to 999999999')
    .transform(Number)
    .prefault('30000')
    .describe('Maximum run time of a statement, in milliseconds.'),
  ENTENTE_STATEMENTS: z
    .enum(['never', 'asked', 'always'], 'must be never, asked or always')
    .prefault('asked')
    .describe(
      'When GraphQL answers include the Cypher they came from: `never`, `asked` (if the request asks for it) or `always`.',
    ),
});

/** Environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings as given, checked and with defaults. Memory is in megabytes, paths are absolute. */
export type Settings = Readonly<z.infer<typeof schema>> & {
  /** All variables, as the programs that are started (Java, Maven, Docker) inherit them. */
  readonly environment: Environment;
};

/** Name, default (as it would be written; undefined where there is none) and meaning of every setting. */
export const settingDefinitions = Object.entries(z.toJSONSchema(schema, { io: 'input' }).properties ?? {}).map(
  ([name, definition]) => {
    const { default: fallback, description = '' } = definition === true || definition === false ? {} : definition;
    return { name, fallback, meaning: description };
  },
);

/**
 * Reads the settings from environment variables; an empty one is as good as absent.
 * @throws Failure SETTING_INVALID that names every bad one.
 */
export function readSettings(environment: Environment): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return { ...result.data, environment };
  const problems = result.error.issues.map(({ path: [name = ''], message }) => `${String(name)} ${message}`);
  throw new Failure(
    'SETTING_INVALID',
    `Invalid settings:\n  ${problems.join('\n  ')}`,
    'Correct these environment variables (see docs/settings.md), or unset them.',
  );
}
