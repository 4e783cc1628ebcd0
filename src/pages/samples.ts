import { isDeepStrictEqual } from 'node:util';
import { type GraphQLSchema, getArgumentValues, getOperationAST, Kind, parse } from 'graphql';
import { type Example, readExamples } from '../api/examples.ts';
import { readArguments } from '../api/questions.ts';
import type { Graph } from '../graph/graph.ts';
import { askQuestion } from '../questions/ask-question.ts';
import type { ParameterValue } from '../questions/parameters.ts';
import type { Question, Row } from '../questions/question.ts';

/** The answer to a question's example on the current graph. */
export interface Sample {
  readonly parameters: Readonly<Record<string, ParameterValue>>;
  readonly rows: readonly Row[];
}

/** How long a page waits for the answers of all examples, in milliseconds. */
const pageMs = 3_000;
const maxRows = 5;
const cacheMs = 60_000;

/**
 * The answers to the examples of questions. Runs them again for a page if they are older than a minute; until then the
 * page shows the previous ones.
 */
export class Samples {
  readonly #takenAt = new Map<string, number>();
  readonly #graph: Graph;
  readonly #schema: GraphQLSchema;
  readonly #timeoutMs: number;
  readonly #signal: AbortSignal;
  readonly #examples: ReadonlyMap<string | undefined, Example> = new Map(
    readExamples().map((example) => [example.question, example]),
  );
  #taken: ReadonlyMap<string, Sample> = new Map();
  #taking: Promise<void> | undefined;

  /**
   * @param timeoutMs the time limit of one statement, in milliseconds.
   * @param signal stops running examples.
   */
  constructor(graph: Graph, schema: GraphQLSchema, timeoutMs: number, signal: AbortSignal) {
    this.#graph = graph;
    this.#schema = schema;
    this.#timeoutMs = timeoutMs;
    this.#signal = signal;
  }

  exampleOf({ name }: Question): Example | undefined {
    return this.#examples.get(name);
  }

  /** Returns those available in time: the same map as long as none of them changes. */
  async of(questions: readonly Question[]): Promise<ReadonlyMap<string, Sample>> {
    this.#taking ??= this.#takeAll(questions).finally(() => {
      this.#taking = undefined;
    });
    const late = AbortSignal.timeout(pageMs);
    await Promise.race([this.#taking, new Promise((resolve) => late.addEventListener('abort', resolve))]);
    return this.#taken;
  }

  /** Runs them one after another, to limit the load on the database. The next page retries failed ones. */
  async #takeAll(questions: readonly Question[]): Promise<void> {
    for (const question of questions) {
      if (this.#signal.aborted) return;
      if (Date.now() - (this.#takenAt.get(question.name) ?? 0) < cacheMs) continue;
      const sample = await this.#take(question).catch(() => undefined);
      this.#keep(question, sample);
      if (sample) this.#takenAt.set(question.name, Date.now());
    }
  }

  #keep({ name }: Question, sample: Sample | undefined): void {
    if (isDeepStrictEqual(this.#taken.get(name), sample)) return;
    const others = [...this.#taken].filter(([each]) => each !== name);
    this.#taken = new Map(sample ? [...others, [name, sample]] : others);
  }

  async #take(question: Question): Promise<Sample | undefined> {
    const example = this.exampleOf(question);
    const parameters = example && this.#parametersOf(question, example);
    if (parameters === undefined) return undefined;
    const most = { ...parameters, limit: maxRows };
    const options = { timeoutMs: this.#timeoutMs, signal: this.#signal };
    return { parameters, rows: await askQuestion(this.#graph, question, most, options) };
  }

  /** Returns the parameters in the example's arguments. */
  #parametersOf(question: Question, { text }: Example): Sample['parameters'] | undefined {
    const field = this.#schema.getQueryType()?.getFields()[question.field];
    const asked = getOperationAST(parse(text))?.selectionSet.selections.find(
      (each) => each.kind === Kind.FIELD && each.name.value === question.field,
    );
    if (field === undefined || asked?.kind !== Kind.FIELD) return undefined;
    return readArguments(question, getArgumentValues(field, asked)).parameters;
  }
}
