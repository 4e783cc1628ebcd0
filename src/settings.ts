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
  .regex(/^[1-9]\d{0,5}[mg]$/i, 'must be whole megabytes or gigabytes, as in 512m or 2g')
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
  .regex(/^[1-9]\d{0,5}$/, 'must be a whole number from 1 on')
  .transform(Number);

/** Every setting: the name of its environment variable, what it may be, its default, its meaning. */
const schema = z.object({
  PORT: port.prefault('4000').describe('Port that the GraphQL server listens on; 0 takes any that is free.'),
  HOST: z.string().prefault('127.0.0.1').describe('Address that the GraphQL server listens on.'),
  ENTENTE_HOSTS: list(/^(\*|[a-z0-9.-]+)$/, 'must be host names with commas between them, or *').describe(
    'Host names that the server answers to, with commas between them, beside loopback names, IP addresses and `HOST`; `*` for any.',
  ),
  ENTENTE_ORIGINS: list(
    /^(\*|https?:\/\/[a-z0-9.:[\]-]+)$/,
    'must be origins such as https://news.example.org with commas between them, or *',
  ).describe(
    'Origins whose pages may ask GraphQL, with commas between them, beside its own and those of loopback names; `*` for any.',
  ),
  ENTENTE_CONNECTIONS: count.prefault('512').describe('Most connections at once; more are closed.'),
  ENTENTE_CLIENT_STATEMENTS: count
    .prefault('32')
    .describe('Most statements that run at once for one client (address), up to 64: the number for a reverse proxy.'),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s@]+$/, 'must look like neo4j://host:7687, without a user in it')
    .optional()
    .describe('`bolt://` or `neo4j://` (a cluster, Aura), also with `+s` or `+ssc`. Absent: one is found or started.'),
  NEO4J_USERNAME: z.string().prefault('neo4j').describe('User at `NEO4J_URI`.'),
  NEO4J_PASSWORD: z
    .string()
    .prefault('')
    .describe('Password at `NEO4J_URI`. A Neo4j that Entente starts gets a generated one: `engine status` shows it.'),
  NEO4J_DATABASE: z.string().optional().describe("Database at `NEO4J_URI`; absent: the user's home database."),
  NEO4J_VERSION: z
    .string()
    .prefault('5.26.30')
    .describe(
      'A 5.26 release (Java 17 or newer) or a calendar release (Java 21 or newer). In Docker the default is the newest 5.26.',
    ),
  NEO4J_GDS_VERSION: z
    .string()
    .regex(/^[\w.-]+$/, 'must be a version, as in 2.13.9')
    .optional()
    .describe(
      'Graph Data Science of the managed server; absent: the one known to fit: 2.13.9 with 5.26, 2.26.0 with 2026.08.',
    ),
  ENTENTE_ENGINE: z
    .enum(['docker', 'managed'], 'must be docker or managed')
    .optional()
    .describe('`docker` or `managed` (on Java). Absent: a managed one that has data; else Docker; else managed.'),
  ENTENTE_STATE: path
    .prefault('.entente')
    .describe(
      'Folder of data, password and logs; only its owner can read it. 5.26 and calendar releases have data apart.',
    ),
  ENTENTE_DOWNLOADS: path
    .optional()
    .describe('Folder of the downloaded server; absent: `downloads` in `ENTENTE_STATE`.'),
  ENTENTE_HEAP: memory
    .optional()
    .describe(
      'Most heap of the managed server, as in `512m` or `2g`; absent: a sixteenth of the memory, `256m` to `2g`.',
    ),
  ENTENTE_PAGE_CACHE: memory
    .optional()
    .describe('Its page cache; absent: a thirty-second of the memory, `64m` to `1g`.'),
  ENTENTE_TIMEOUT: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, 'must be whole milliseconds')
    .transform(Number)
    .prefault('30000')
    .describe('Milliseconds that a query may run.'),
  ENTENTE_STATEMENTS: z
    .enum(['never', 'asked', 'always'], 'must be never, asked or always')
    .prefault('asked')
    .describe('Whether GraphQL answers carry the Cypher that gave them: `never`, when `asked` for, or `always`.'),
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
    `Settings that cannot be used:\n  ${problems.join('\n  ')}`,
    'Set these environment variables as docs/settings.md says, or leave them out.',
  );
}
