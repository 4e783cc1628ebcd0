import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { GraphAddress } from '../src/graph/graph.ts';
import type { Query, Variables } from './queries/queries.ts';

/** The contenders. Each has a server in servers/ and a text in the folder of each query. */
export const contenderNames = ['entente', 'neo4j-graphql', 'nested-cypher'] as const;
export type ContenderName = (typeof contenderNames)[number];

/** A contender's reply, and the time from the first byte sent to the last received, in milliseconds. */
export interface Reply {
  readonly text: string;
  readonly ms: number;
}

const ready = z.object({ url: z.url() });

/** A contender: a server in a separate process, with one persistent connection. */
export class Contender implements AsyncDisposable {
  readonly name: ContenderName;
  readonly #process: ChildProcess;
  readonly #url: string;
  readonly #signal: AbortSignal;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });

  private constructor(name: ContenderName, process: ChildProcess, url: string, signal: AbortSignal) {
    this.name = name;
    this.#process = process;
    this.#url = url;
    this.#signal = signal;
  }

  /** Starts its server; aborting `signal` ends its requests. */
  static async start(
    name: ContenderName,
    { bolt, user, password }: GraphAddress,
    signal: AbortSignal,
  ): Promise<Contender> {
    const child = fork(fileURLToPath(new URL(`servers/${name}.ts`, import.meta.url)), {
      stdio: ['ignore', 2, 2, 'ipc'],
      env: { ...process.env, NODE_ENV: 'production', NEO4J_URI: bolt, NEO4J_USERNAME: user, NEO4J_PASSWORD: password },
    });
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`The server of ${name} ended with ${code} before it was ready; is bench/ installed (npm ci)?`);
    });
    const [message] = await Promise.race([once(child, 'message'), ended]);
    return new Contender(name, child, ready.parse(message).url, signal);
  }

  /** Sends a query. Throws if the answer has errors. */
  async ask({ name: query }: Query, variables: Variables): Promise<Reply> {
    const body = JSON.stringify({ query: readQuery(query, this.name), variables });
    const start = performance.now();
    const { status, answer } = await this.#post(body);
    const ms = performance.now() - start;
    if (status !== 200 || answer.startsWith('{"errors"'))
      throw new Error(`${this.name} cannot answer ${query} for ${variables.id} (${status}): ${answer.slice(0, 500)}`);
    return { text: answer, ms };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#agent.destroy();
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = once(this.#process, 'exit');
    this.#process.disconnect();
    await ended;
  }

  #post(body: string): Promise<{ status: number | undefined; answer: string }> {
    return new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const options = { method: 'POST', agent: this.#agent, headers, signal: this.#signal };
      request(this.#url, options, (response) => {
        text(response).then((answer) => resolve({ status: response.statusCode, answer }), reject);
      })
        .on('error', reject)
        .end(body);
    });
  }
}

const texts = new Map<string, string>();

function readQuery(query: string, contender: ContenderName): string {
  const path = `queries/${query}/${contender}.${contender === 'nested-cypher' ? 'cypher' : 'graphql'}`;
  const known = texts.get(path) ?? readFileSync(new URL(path, import.meta.url), 'utf8');
  texts.set(path, known);
  return known;
}
