import { type GraphQLSchema, graphql } from 'graphql';
import type { AnswerContext } from '../api/answer.ts';
import { type Example, readExamples } from '../api/examples.ts';
import type { Graph } from '../graph/graph.ts';
import { readParameters } from '../questions/ask-question.ts';
import type { ParameterValue } from '../questions/parameters.ts';
import type { Question, Row } from '../questions/question.ts';

/** What the example of a question gives on the graph as it stands. */
export interface Sample {
  readonly parameters: Readonly<Record<string, ParameterValue>>;
  readonly rows: readonly Row[];
}

/** How long one statement of an example may run, and how long a page waits for all of them. */
const [statementMs, pageMs] = [10_000, 3_000];
const mostRows = 5;
const keptMs = 60_000;

/** The samples of questions. They are taken anew when a page wants them and they are older than a minute. */
export class Samples {
  readonly #taken = new Map<string, Sample & { readonly at: number }>();
  readonly #graph: Graph;
  readonly #schema: GraphQLSchema;
  readonly #examples: ReadonlyMap<string | undefined, Example> = new Map(
    readExamples().map((example) => [example.question, example]),
  );
  #taking: Promise<void> | undefined;

  constructor(graph: Graph, schema: GraphQLSchema) {
    this.#graph = graph;
    this.#schema = schema;
  }

  exampleOf({ name }: Question): Example | undefined {
    return this.#examples.get(name);
  }

  /** Those of the questions that there was time for. */
  async of(questions: readonly Question[]): Promise<ReadonlyMap<string, Sample>> {
    this.#taking ??= this.#takeAll(questions).finally(() => {
      this.#taking = undefined;
    });
    const late = AbortSignal.timeout(pageMs);
    await Promise.race([this.#taking, new Promise((resolve) => late.addEventListener('abort', resolve))]);
    return this.#taken;
  }

  /** One after another, so that a page costs the database little; the next page takes what failed again. */
  async #takeAll(questions: readonly Question[]): Promise<void> {
    for (const question of questions) {
      const { at } = this.#taken.get(question.name) ?? { at: 0 };
      if (Date.now() - at < keptMs) continue;
      this.#taken.delete(question.name);
      const sample = await this.#take(question).catch(() => undefined);
      if (sample) this.#taken.set(question.name, { ...sample, at: Date.now() });
    }
  }

  async #take(question: Question): Promise<Sample | undefined> {
    const example = this.exampleOf(question);
    if (example === undefined) return undefined;
    const parameters = await this.#parametersOf(question, example);
    if (parameters === undefined) return undefined;
    const rows = await this.#graph.ask(
      question.statement,
      { ...parameters, limit: mostRows },
      { timeoutMs: statementMs },
    );
    return { parameters, rows };
  }

  /** What GraphQL makes of the example's arguments. */
  async #parametersOf(question: Question, { text }: Example): Promise<Sample['parameters'] | undefined> {
    const sent: Sample['parameters'][] = [];
    const contextValue: AnswerContext = {
      graph: this.#graph,
      timeoutMs: statementMs,
      onStatement: ({ name, parameters }) => {
        if (name === question.statement.name) sent.push(readParameters(question, parameters));
      },
    };
    await graphql({ schema: this.#schema, source: text, contextValue });
    return sent[0];
  }
}
