import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../../context/context.ts';
import { fetchPaths, fetchShared, type Path } from '../../data/connection-queries.ts';
import { asFailure, type QueryFailure } from '../../data/query-endpoint.ts';
import { point } from '../../view/view.ts';

type Answer =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly failure: QueryFailure; again(): void }
  | { readonly is: 'paths'; readonly paths: readonly Path[]; readonly at: number };

/** The connections of selected entities: paths, one at a time, and shared neighbours. */
export class Connections {
  #answer: Answer | undefined;
  #search = new AbortController();
  /** What the view marks for this answer: once it marks something else, the answer is no longer shown. */
  #pointed: readonly string[] = [];
  /** The entities added by the current path, which the next one removes. */
  #brought: ReadonlySet<string> = new Set();

  findPaths(context: Context, ends: readonly [string, string]): Promise<void> {
    return this.#find(
      context,
      () => this.findPaths(context, ends),
      async (signal) => {
        const { explorer, words } = context;
        const { rows, hasNextPage } = await fetchPaths(explorer.sendQuery, ends, explorer.view.filters, signal);
        if (rows.length === 0) return words.noPath;
        await this.#showPath(context, rows, 0);
        return words.pathsFound(rows.length, hasNextPage);
      },
    );
  }

  findShared(context: Context, ids: readonly string[]): Promise<void> {
    return this.#find(
      context,
      () => this.findShared(context, ids),
      async (signal) => {
        const { explorer, words } = context;
        const { rows, hasNextPage } = await fetchShared(explorer.sendQuery, ids, explorer.view.filters, signal);
        if (rows.length === 0) return words.nothingShared;
        const entities = [...ids, ...rows.map(({ entity }) => entity.id)];
        const relationships = rows.flatMap((row) => row.relationships.map(({ id }) => id));
        await explorer.go((view) => point(view, entities, relationships));
        return words.sharedFound(rows.length, hasNextPage);
      },
    );
  }

  render(context: Context): TemplateResult | typeof nothing {
    const { words, explorer } = context;
    const answer = this.#answer;
    if (!answer) return nothing;
    if (answer.is === 'paths' && explorer.view.marked !== this.#pointed) return nothing;
    const close = html`<button type="button" class="sign" aria-label=${words.close} @click=${() => this.#close(context)}>
      ×
    </button>`;
    if (answer.is === 'loading')
      return html`<div class="answer" part="connections"><progress aria-label=${words.asking}></progress> ${close}</div>`;
    if (answer.is === 'failed')
      return html`<div class="answer" part="connections">
        <p class="problem" role="alert">${answer.failure.readerMessage}</p>
        <button type="button" @click=${() => answer.again()}>${words.retry}</button> ${close}
      </div>`;
    const { paths, at } = answer;
    const step = (by: number) => () => void this.#step(context, by);
    return html`<div class="answer" part="connections" role="group" aria-label=${words.paths}>
      <p>${words.pathOf(at + 1, paths.length, paths[at]?.length ?? 0)}</p>
      <p class="quiet">
        ${paths[at]?.entities.map(({ name }, index) => html`${index > 0 ? ' → ' : nothing}<bdi>${name}</bdi>`)}
      </p>
      ${
        paths.length > 1
          ? html`<button type="button" @click=${step(-1)}>${words.previousPath}</button>
              <button type="button" @click=${step(1)}>${words.nextPath}</button>`
          : nothing
      }
      ${close}
    </div>`;
  }

  /** Runs a search, and announces its result or failure. */
  async #find(context: Context, again: () => void, search: (signal: AbortSignal) => Promise<string>): Promise<void> {
    this.#search.abort();
    const current = new AbortController();
    this.#search = current;
    this.#answer = { is: 'loading' };
    this.#brought = new Set();
    context.update();
    try {
      const message = await search(current.signal);
      if (current.signal.aborted) return;
      if (this.#answer.is === 'loading') this.#answer = undefined;
      context.announce(message);
    } catch (error) {
      if (current.signal.aborted) return;
      this.#answer = { is: 'failed', failure: asFailure(error), again };
    }
    context.update();
  }

  async #step(context: Context, by: number): Promise<void> {
    if (this.#answer?.is !== 'paths') return;
    const { paths, at } = this.#answer;
    const next = (at + by + paths.length) % paths.length;
    await this.#showPath(context, paths, next);
    const names = paths[next]?.entities.map(({ name }) => name).join(' → ') ?? '';
    context.announce(`${context.words.pathOf(next + 1, paths.length, paths[next]?.length ?? 0)}: ${names}`);
  }

  /** Marks one path. All paths of an answer are a single undo step. */
  async #showPath({ explorer }: Context, paths: readonly Path[], at: number): Promise<void> {
    const isFirst = this.#answer?.is !== 'paths';
    const { entities = [], relationships = [] } = paths[at] ?? {};
    const ids = entities.map(({ id }) => id);
    const kept = explorer.view.added.filter((id) => !this.#brought.has(id));
    this.#brought = new Set(ids.filter((id) => !kept.includes(id)));
    const next = point(
      { ...explorer.view, added: kept },
      ids,
      relationships.map(({ id }) => id),
    );
    this.#pointed = next.marked;
    this.#answer = { is: 'paths', paths, at };
    await (isFirst ? explorer.go(() => next) : explorer.touch(() => next));
  }

  #close(context: Context): void {
    this.#search.abort();
    this.#answer = undefined;
    const { explorer } = context;
    if (explorer.view.marked === this.#pointed) void explorer.touch((view) => ({ ...view, marked: [] }));
    context.update();
  }
}
