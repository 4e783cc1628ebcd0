import neo4j, { type Driver } from 'neo4j-driver';
import { z } from 'zod';
import { createApi } from '../../src/api/server.ts';
import { Graph, type GraphAddress } from '../../src/graph/graph.ts';
import { toBolt } from '../../src/graph/parameters.ts';
import { readParameters } from '../../src/questions/ask-question.ts';
import type { Asked } from './asked.ts';

const pageSize = 20;

const answer = z.object({
  data: z.object({ answer: z.object({ rows: z.array(z.record(z.string(), z.unknown())) }) }),
});

type Rows = readonly Readonly<Record<string, unknown>>[];

/** The two ways to run a question: its file through the driver alone, and GraphQL with ids only. */
export class Ways implements AsyncDisposable {
  readonly #driver: Driver;
  readonly #graph: Graph;
  readonly #api: ReturnType<typeof createApi>;
  readonly #timeoutMs: number;

  constructor(address: GraphAddress, timeoutMs: number) {
    this.#driver = neo4j.driver(address.bolt, neo4j.auth.basic(address.user, address.password), {
      disableLosslessIntegers: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
    this.#timeoutMs = timeoutMs;
    this.#graph = new Graph(address);
    this.#api = createApi({ graph: this.#graph, timeoutMs, log: console.error });
  }

  async askRaw({ question, given }: Asked): Promise<Rows> {
    const parameters = readParameters(question, { ...given, skip: 0, limit: pageSize + 1 });
    const session = this.#driver.session({ defaultAccessMode: neo4j.session.READ, fetchSize: -1 });
    try {
      const { records } = await session.run(question.statement.body, toBolt(parameters), {
        timeout: this.#timeoutMs,
      });
      return records.slice(0, pageSize).map((record) => record.toObject());
    } finally {
      await session.close();
    }
  }

  /** Resolves to the answer as JSON, after its last byte. */
  async askGraphQL({ question: { field, columns }, given }: Asked): Promise<string> {
    const written = Object.entries({ ...given, first: pageSize }).map(([key, value]) => `${key}: ${literal(value)}`);
    const selected = Object.entries(columns).map(([name, form]) =>
      form.startsWith('object') ? `${name} { id }` : name,
    );
    const query = `{ answer: ${field}(${written.join(', ')}) { rows { ${selected.join(' ')} } } }`;
    const response = await this.#api.fetch('http://bench/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const text = await response.text();
    if (text.startsWith('{"errors"')) throw new Error(text.slice(0, 500));
    return text;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#driver.close();
    await this.#graph.close();
  }
}

/** Returns the rows of an answer from GraphQL, with ids for objects. */
export function readRows(text: string): Rows {
  const toIds = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
  return answer.parse(JSON.parse(text, toIds)).data.answer.rows;
}

/** Writes a value in GraphQL notation. */
function literal(value: unknown): string {
  return JSON.stringify(value);
}
