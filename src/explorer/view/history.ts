/** An undo history of states. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
}

/** The maximum number of undo steps. */
const maxSteps = 200;

export const begin = <State>(present: State): History<State> => ({ past: [], present, future: [] });

/** Adds a new state, and discards the redo steps. */
export const record = <State>({ past, present }: History<State>, next: State): History<State> => ({
  past: [...past, present].slice(-maxSteps),
  present: next,
  future: [],
});

/** Replaces the present state without an undo step: a selection, a drag in progress. */
export const amend = <State>(history: History<State>, present: State): History<State> => ({ ...history, present });

/** Applies a change, such as a renamed id, to all states. */
export const mapStates = <State>(
  { past, present, future }: History<State>,
  change: (state: State) => State,
): History<State> => ({ past: past.map(change), present: change(present), future: future.map(change) });

export function undo<State>(history: History<State>): History<State> {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return { past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future] };
}

export function redo<State>(history: History<State>): History<State> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
}
