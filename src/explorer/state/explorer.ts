import { fetchNames, fetchWitnesses } from '../data/queries.ts';
import { asFailure, type QueryFailure, type SendQuery } from '../data/query-endpoint.ts';
import { needsWitnesses, type Witnesses } from '../network/counting.ts';
import { emptyNetwork, type Network } from '../network/network.ts';
import type { Visible } from '../network/visible.ts';
import { amend, begin, type History, mapStates, record, redo, undo } from '../view/history.ts';
import { idsOf, renameIds } from '../view/rename.ts';
import { emptyView, type View } from '../view/view.ts';
import { computeVisible } from './compute-visible.ts';
import { loadNetwork } from './load-network.ts';

/** The state of loading. `partial`: something failed, and what was loaded before is shown. */
export type Status =
  | { readonly is: 'ready' }
  | { readonly is: 'loading'; readonly share: number }
  | { readonly is: 'failed' | 'partial' | 'offline'; readonly failure: QueryFailure };

/** The state of the explorer. */
export interface State {
  readonly history: History<View>;
  readonly network: Network;
  readonly witnesses: Witnesses;
  readonly visible: Visible;
  readonly status: Status;
  /** For ids in views that are not loaded: the id that they resolve to, or undefined if unknown. */
  readonly names: ReadonlyMap<string, string | undefined>;
}

/** The state of the network explorer, its views and its loaded data, without any drawing. */
export class Explorer {
  readonly sendQuery: SendQuery;
  readonly #listeners = new Set<(state: State) => void>();
  #state: State;
  readonly #closing = new AbortController();
  #loading = new AbortController();

  constructor(sendQuery: SendQuery) {
    this.sendQuery = sendQuery;
    const history = begin(emptyView);
    const loaded = { network: emptyNetwork, witnesses: new Map() };
    this.#state = {
      history,
      ...loaded,
      visible: computeVisible(emptyView, loaded),
      status: { is: 'ready' },
      names: new Map(),
    };
  }

  get state(): State {
    return this.#state;
  }

  get view(): View {
    return this.#state.history.present;
  }

  /** Adds a listener for all changes; returns a function that removes it. */
  listen(listener: (state: State) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /**
   * Changes the view as an undoable step, and loads missing data. Resolves when that is loaded or has failed, as the
   * status says.
   */
  go(change: (view: View) => View): Promise<void> {
    return this.#turn(record(this.#state.history, change(this.view)));
  }

  /** Changes the view without an undo step: selection, positions. */
  async touch(change: (view: View) => View): Promise<void> {
    const history = amend(this.#state.history, change(this.view));
    if (loadsTheSame(this.view, history.present)) this.#show({ history });
    else await this.#turn(history);
  }

  /** Starts over with a view from an address or attribute. */
  begin(view: View): Promise<void> {
    return this.#turn(begin(view));
  }

  undo(): Promise<void> {
    return this.#turn(undo(this.#state.history));
  }

  redo(): Promise<void> {
    return this.#turn(redo(this.#state.history));
  }

  /** Retries what failed to load. */
  retry(): Promise<void> {
    return this.#turn(this.#state.history);
  }

  /** Whether the claims behind all loaded relationships are loaded. */
  get hasWitnesses(): boolean {
    return this.#unwitnessed.length === 0;
  }

  /** Loads the claims behind all loaded relationships, for the filter options. Continues when the view changes. */
  async readWitnesses(signal: AbortSignal = this.#closing.signal): Promise<void> {
    const missing = this.#unwitnessed;
    if (missing.length === 0) return;
    const found = await fetchWitnesses(this.sendQuery, missing, signal);
    // Relationships that the endpoint no longer has get no claims, and are not requested again.
    const empty = missing.map((id) => [id, []] as const);
    this.#show({ witnesses: new Map([...empty, ...this.#state.witnesses, ...found]) });
  }

  get #unwitnessed(): readonly string[] {
    const { network, witnesses } = this.#state;
    return [...network.relationships.keys()].filter((id) => !witnesses.has(id));
  }

  close(): void {
    this.#loading.abort();
    this.#closing.abort();
    this.#listeners.clear();
  }

  async #turn(history: History<View>): Promise<void> {
    this.#loading.abort();
    const loading = new AbortController();
    this.#loading = loading;
    const { signal } = loading;
    this.#show({ history, status: { is: 'loading', share: 0 } });
    try {
      await this.#load(signal);
      if (await this.#rename(signal)) await this.#load(signal);
      if (needsWitnesses(this.view.filters)) await this.readWitnesses(signal);
      if (!signal.aborted) this.#show({ status: { is: 'ready' } });
    } catch (error) {
      if (signal.aborted) return;
      const failure = asFailure(error);
      const isPartial = this.#state.visible.entities.size > 0;
      const is = failure.code === 'OFFLINE' ? 'offline' : isPartial ? 'partial' : 'failed';
      this.#show({ status: { is, failure } });
    }
  }

  #load(signal: AbortSignal): Promise<void> {
    const take = (network: Network, share: number) => this.#take(network, share, signal);
    return loadNetwork(this.sendQuery, this.#state.network, this.view, take, signal);
  }

  /** Replaces merged ids in all views; returns whether there were any. */
  async #rename(signal: AbortSignal): Promise<boolean> {
    const { network, names: known } = this.#state;
    const unloadedIds = idsOf(this.view).filter(
      (id) => !network.entities.has(id) && !network.relationships.has(id) && known.get(id) !== id,
    );
    const unresolved = unloadedIds.filter((id) => !known.has(id));
    const found =
      unresolved.length === 0 ? known : new Map([...known, ...(await fetchNames(this.sendQuery, unresolved, signal))]);
    if (signal.aborted) return false;
    const isRenamed = unloadedIds.some((id) => ![id, undefined].includes(found.get(id)));
    // An import can have added ids that were missing before.
    const unloaded = new Map([...found].filter(([id]) => !network.entities.has(id) && !network.relationships.has(id)));
    const isGone = this.view.selected.some((id) => unloaded.has(id) && unloaded.get(id) === undefined);
    const change = (view: View) => renameIds(view, unloaded);
    const history = isRenamed || isGone ? mapStates(this.#state.history, change) : this.#state.history;
    this.#show({ names: found, history });
    return isRenamed;
  }

  #take(network: Network, share: number, signal: AbortSignal): void {
    if (!signal.aborted) this.#show({ network, status: { is: 'loading', share } });
  }

  #show(change: Partial<State>): void {
    const next = { ...this.#state, ...change };
    this.#state = showsTheSame(this.#state, next)
      ? next
      : { ...next, visible: computeVisible(next.history.present, next) };
    for (const listener of this.#listeners) listener(this.#state);
  }
}

/** Returns whether two views need the same data, so that loading for one serves the other. */
const loadsTheSame = (one: View, other: View): boolean =>
  (['focus', 'expanded', 'added', 'marked', 'filters'] as const).every((key) => one[key] === other[key]);

/** Returns whether nothing has changed that affects the visible network. */
function showsTheSame(before: State, after: State): boolean {
  const [one, other] = [before.history.present, after.history.present];
  return (
    (['entities', 'relationships', 'opened'] as const).every((key) => before.network[key] === after.network[key]) &&
    before.witnesses === after.witnesses &&
    one.hidden === other.hidden &&
    loadsTheSame(one, other)
  );
}
