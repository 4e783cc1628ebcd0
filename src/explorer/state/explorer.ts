import { type Ask, asFailure, type QueryFailure } from '../data/ask.ts';
import { fetchNames, fetchWitnesses } from '../data/queries.ts';
import { needsWitnesses, type Witnesses } from '../network/counting.ts';
import { emptyNetwork, type Network } from '../network/network.ts';
import type { Visible } from '../network/visible.ts';
import { amend, begin, type History, mapStates, record, redo, undo } from '../view/history.ts';
import { idsOf, renameIds } from '../view/rename.ts';
import { emptyView, type View } from '../view/view.ts';
import { computeVisible } from './compute-visible.ts';
import { loadNetwork } from './load-network.ts';

/** Where loading stands. `partial`: something failed, and what came before it is shown. */
export type Status =
  | { readonly is: 'ready' }
  | { readonly is: 'loading'; readonly share: number }
  | { readonly is: 'failed' | 'partial' | 'offline'; readonly failure: QueryFailure };

/** All that is shown. */
export interface State {
  readonly history: History<View>;
  readonly network: Network;
  readonly witnesses: Witnesses;
  readonly visible: Visible;
  readonly status: Status;
  /** For ids in views that are not loaded: the id that they answer as now, or undefined where nothing has that id. */
  readonly names: ReadonlyMap<string, string | undefined>;
}

/** What the network explorer looks at and what it has loaded, without anything that draws. */
export class Explorer {
  readonly ask: Ask;
  readonly #listeners = new Set<(state: State) => void>();
  #state: State;
  readonly #closing = new AbortController();
  #loading = new AbortController();

  constructor(ask: Ask) {
    this.ask = ask;
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

  /** Is told of every change until it is taken off by what is returned. */
  listen(listener: (state: State) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Goes to another view, loads what it lacks, and can be undone. Resolves when it is loaded, or has failed as its status says. */
  go(change: (view: View) => View): Promise<void> {
    return this.#turn(record(this.#state.history, change(this.view)));
  }

  /** Changes the view without a step of its own: what is selected, where something stands. */
  async touch(change: (view: View) => View): Promise<void> {
    const history = amend(this.#state.history, change(this.view));
    if (loadsTheSame(this.view, history.present)) this.#show({ history });
    else await this.#turn(history);
  }

  /** Begins anew with a view: one that an address or an attribute gave. */
  begin(view: View): Promise<void> {
    return this.#turn(begin(view));
  }

  undo(): Promise<void> {
    return this.#turn(undo(this.#state.history));
  }

  redo(): Promise<void> {
    return this.#turn(redo(this.#state.history));
  }

  /** Loads once more what failed. */
  retry(): Promise<void> {
    return this.#turn(this.#state.history);
  }

  /** Whether the claims behind all relationships that are there are loaded. */
  get hasWitnesses(): boolean {
    return this.#unwitnessed.length === 0;
  }

  /** Loads the claims behind all relationships that are there, so that filters can be offered. Goes on when the view changes. */
  async readWitnesses(signal: AbortSignal = this.#closing.signal): Promise<void> {
    const missing = this.#unwitnessed;
    if (missing.length === 0) return;
    const found = await fetchWitnesses(this.ask, missing, signal);
    // What the endpoint no longer knows has no claims, and is not asked for again.
    const silent = missing.map((id) => [id, []] as const);
    this.#show({ witnesses: new Map([...silent, ...this.#state.witnesses, ...found]) });
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
    return loadNetwork(this.ask, this.#state.network, this.view, take, signal);
  }

  /** Renames in all views what was merged since they were written down; whether there was any. */
  async #rename(signal: AbortSignal): Promise<boolean> {
    const { network, names: known } = this.#state;
    const strange = idsOf(this.view).filter(
      (id) => !network.entities.has(id) && !network.relationships.has(id) && known.get(id) !== id,
    );
    const asked = strange.filter((id) => !known.has(id));
    const found = asked.length === 0 ? known : new Map([...known, ...(await fetchNames(this.ask, asked, signal))]);
    if (signal.aborted) return false;
    const isRenamed = strange.some((id) => ![id, undefined].includes(found.get(id)));
    // What was not there once can have come since, by an import.
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

/** Whether two views want the same to be loaded: what is loading for one goes on for the other. */
const loadsTheSame = (one: View, other: View): boolean =>
  (['focus', 'expanded', 'added', 'marked', 'filters'] as const).every((key) => one[key] === other[key]);

/** Whether nothing has changed that decides on what is seen. */
function showsTheSame(before: State, after: State): boolean {
  const [one, other] = [before.history.present, after.history.present];
  return (
    (['entities', 'relationships', 'opened'] as const).every((key) => before.network[key] === after.network[key]) &&
    before.witnesses === after.witnesses &&
    one.hidden === other.hidden &&
    loadsTheSame(one, other)
  );
}
