import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { GraphAddress } from '../src/graph/graph.ts';
import { labelOf, type Query, textOf, type Variables } from './queries/queries.ts';

/** The contenders. Each has a server in servers/, and a text in the folder of each query in which it takes part. */
export const contenderNames = ['entente', 'floor-nested', 'floor-flat', 'neo4j-graphql', 'dataloader'] as const;
export type ContenderName = (typeof contenderNames)[number];

/** The number of connections that ask at the same time when throughput is measured. */
export const connections = 16;

/** A contender's reply, and the time from the first byte sent to the last received, in milliseconds. */
export interface Reply {
  readonly text: string;
  readonly ms: number;
}

const ready = z.object({ url: z.url() });
const memory = z.object({ peakKilobytes: z.number() });

/** A contender: a server in a separate process, asked over persistent connections. */
export class Contender implements AsyncDisposable {
  readonly name: ContenderName;
  readonly #process: ChildProcess;
  readonly #url: string;
  readonly #signal: AbortSignal;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: connections });

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

  /** Whether it takes part in a query. */
  answers(query: Query): boolean {
    return textOf(query, this.name) !== undefined;
  }

  /** Sends a query. Throws if the answer has errors. */
  async ask(query: Query, variables: Variables): Promise<Reply> {
    const body = bodyOf(query, this.name, variables);
    const start = performance.now();
    const { status, answer } = await this.#post(body);
    const ms = performance.now() - start;
    if (status !== 200 || answer.startsWith('{"errors"'))
      throw new Error(`${this.name} cannot answer ${labelOf(query)} (${status}): ${answer.slice(0, 500)}`);
    return { text: answer, ms };
  }

  /** The most memory that its process has held since it started, in megabytes. */
  async peakMegabytes(): Promise<number> {
    const answer = once(this.#process, 'message');
    this.#process.send('memory');
    const [message] = await answer;
    return memory.parse(message).peakKilobytes / 1024;
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

const bodies = new Map<string, string>();

function bodyOf(query: Query, contender: ContenderName, variables: Variables): string {
  const key = `${contender} ${labelOf(query)} ${JSON.stringify(variables)}`;
  const known = bodies.get(key);
  if (known !== undefined) return known;
  // The flat floor has its statements and writers in its server.
  const text =
    contender === 'floor-flat' ? [query.name, query.depth].filter(Boolean).join(' ') : textOf(query, contender);
  const body = JSON.stringify({ query: text, variables });
  bodies.set(key, body);
  return body;
}
