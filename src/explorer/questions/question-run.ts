import type { Context } from '../context/context.ts';
import { asFailure, type QueryFailure } from '../data/query-endpoint.ts';
import { type AnswerPage, readAnswer } from './answer.ts';
import type { Question } from './library.ts';
import type { Written } from './write-question.ts';

/** A question that was run, with the pages of rows so far. */
export class QuestionRun {
  readonly question: Question;
  readonly written: Written;
  #pages: readonly AnswerPage[] = [];
  #failure: QueryFailure | undefined;
  #running: AbortController | undefined;

  constructor(question: Question, written: Written) {
    this.question = question;
    this.written = written;
  }

  get pages(): readonly AnswerPage[] {
    return this.#pages;
  }

  get failure(): QueryFailure | undefined {
    return this.#failure;
  }

  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  get hasMore(): boolean {
    return this.#pages.at(-1)?.hasNextPage ?? false;
  }

  /** Fetches the first or the next page of rows. */
  async next({ explorer, update, announce, words }: Context): Promise<void> {
    if (this.#running) return;
    const running = new AbortController();
    this.#running = running;
    this.#failure = undefined;
    announce(words.asking);
    update();
    try {
      const { query, variables } = this.written;
      const after = this.#pages.at(-1)?.endCursor ?? null;
      const data = await explorer.sendQuery(query, { ...variables, after }, running.signal);
      this.#pages = [...this.#pages, readAnswer(this.question, data)];
      const count = this.#pages.reduce((sum, { rows }) => sum + rows.length, 0);
      announce(this.hasMore ? words.rowsSoFar(count) : words.rows(count));
    } catch (error) {
      announce(running.signal.aborted ? words.cancelled : '');
      if (!running.signal.aborted) this.#failure = asFailure(error);
    }
    this.#running = undefined;
    update();
  }

  cancel(): void {
    this.#running?.abort();
  }
}
