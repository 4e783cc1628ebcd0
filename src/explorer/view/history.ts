/** States that one can go back and forth through. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
}

/** As many steps back as anyone remembers; the oldest are forgotten. */
const maxSteps = 200;

export const begin = <State>(present: State): History<State> => ({ past: [], present, future: [] });

/** Goes on to a new state; what was undone can no longer be done again. */
export const record = <State>({ past, present }: History<State>, next: State): History<State> => ({
  past: [...past, present].slice(-maxSteps),
  present: next,
  future: [],
});

/** Changes the present state without a step of its own: a selection, a drag that is not over. */
export const amend = <State>(history: History<State>, present: State): History<State> => ({ ...history, present });

/** Changes all states alike: what they speak of has got another name. */
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
