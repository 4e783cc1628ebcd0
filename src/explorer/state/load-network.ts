import type { Ask } from '../data/ask.ts';
import { fetchManyAround } from '../data/further-neighbours.ts';
import { fetchAround, fetchTies, maxPerAnswer, partsOf } from '../data/queries.ts';
import { addSurroundings, type Network, openingKey, type Surroundings } from '../network/network.ts';
import { openingsOf, type View } from '../view/view.ts';

/** How many questions are under way at once. */
const maxParallelRequests = 4;

/** Whether an id is a relationship's: that begins with its type, in capitals. */
const isTie = (id: string): boolean => /^[A-Z_]+:/.test(id);

/** Told what is loaded so far, and how much of it is done, 0 to 1. */
export type OnNetwork = (network: Network, share: number) => void;

/**
 * Loads what a view opens or adds and is not there yet, then what joins all that is there, and the relationships that it points at,
 * which can be of types that are left out around others. What was there is never taken away, and
 * what came before something failed is kept.
 * @throws QueryFailure where the endpoint does not answer.
 */
export async function loadNetwork(
  ask: Ask,
  before: Network,
  view: View,
  onNetwork: OnNetwork,
  signal: AbortSignal,
): Promise<void> {
  let network = before;
  const openings = openingsOf(view).filter((each) => !before.opened.has(openingKey(each)));
  const steps = openings.length + 1;
  for await (const { answers, done } of fetchEach(openings, ({ id, most, kind }) =>
    fetchManyAround(ask, id, { most, ...(kind === undefined ? {} : { kinds: [kind] }) }, signal),
  )) {
    for (const [opening, found] of answers) network = addSurroundings(network, found, openingKey(opening));
    onNetwork(network, done / steps);
  }
  const unread = [...view.focus, ...view.added].filter((id) => !network.entities.has(id));
  const groups = groupToJoin([...new Set([...network.entities.keys(), ...unread])], network.joinedCount);
  for await (const { answers, done } of fetchEach(groups, (ids) => fetchAround(ask, { ids, most: 0 }, signal))) {
    for (const [, found] of answers) network = addSurroundings(network, found);
    onNetwork(network, (openings.length + done / groups.length) / steps);
  }
  if (groups.length > 0) network = { ...network, joinedCount: network.entities.size };
  const pointedAt = view.marked.filter((id) => isTie(id) && !network.relationships.has(id));
  if (pointedAt.length > 0) {
    const relationships = await fetchTies(ask, pointedAt, signal);
    network = addSurroundings(network, { entities: [], relationships, hidden: new Map() });
  }
  onNetwork(network, 1);
}

/** Asks about each, some at once, and gives their answers; `done` counts all that there are so far. */
async function* fetchEach<Item>(
  items: readonly Item[],
  ask: (item: Item) => Promise<Surroundings>,
): AsyncGenerator<{ readonly answers: readonly (readonly [Item, Surroundings])[]; readonly done: number }> {
  let done = 0;
  for (const some of partsOf(items, maxParallelRequests)) {
    const answers = await Promise.all(some.map(async (item) => [item, await ask(item)] as const));
    done += answers.length;
    yield { answers, done };
  }
}

/**
 * Groups of ids, each small enough for one answer, so that any two stand in one together unless both are joined already.
 * @param joinedCount how many of the ids, from the first on, are.
 */
export function groupToJoin(
  ids: readonly string[],
  joinedCount: number,
  most: number = maxPerAnswer,
): readonly (readonly string[])[] {
  if (ids.length === joinedCount) return [];
  if (ids.length <= most) return [ids];
  const half = Math.floor(most / 2);
  const parts = partsOf(ids, half);
  return parts.flatMap((part, index) =>
    parts.slice(index + 1).flatMap((other, after) => {
      const end = (index + after + 1) * half + other.length;
      return end > joinedCount ? [[...part, ...other]] : [];
    }),
  );
}
