import { fetchManyAround } from '../data/further-neighbours.ts';
import { fetchAround, fetchTies, maxPerAnswer, partsOf } from '../data/queries.ts';
import type { SendQuery } from '../data/query-endpoint.ts';
import { addSurroundings, type Network, openingKey, type Surroundings } from '../network/network.ts';
import { openingsOf, type View } from '../view/view.ts';

/** The maximum number of concurrent requests. */
const maxParallelRequests = 4;

/** Returns whether an id is a relationship's: it begins with the type in capitals. */
const isTie = (id: string): boolean => /^[A-Z_]+:/.test(id);

/** Receives the data loaded so far, and the progress from 0 to 1. */
export type OnNetwork = (network: Network, share: number) => void;

/**
 * Loads the missing parts of a view: expansions and added entities, then all relationships among the loaded entities,
 * and marked relationships, whose types can be excluded around other entities. Never removes data, and keeps what was
 * loaded before a failure.
 * @throws QueryFailure if the endpoint does not answer.
 */
export async function loadNetwork(
  sendQuery: SendQuery,
  before: Network,
  view: View,
  onNetwork: OnNetwork,
  signal: AbortSignal,
): Promise<void> {
  let network = before;
  const openings = openingsOf(view).filter((each) => !before.opened.has(openingKey(each)));
  const steps = openings.length + 1;
  for await (const { answers, done } of fetchEach(openings, ({ id, maxEntities, kind }) =>
    fetchManyAround(sendQuery, id, { maxEntities, ...(kind === undefined ? {} : { kinds: [kind] }) }, signal),
  )) {
    for (const [opening, found] of answers) network = addSurroundings(network, found, openingKey(opening));
    onNetwork(network, done / steps);
  }
  const unread = [...view.focus, ...view.added].filter((id) => !network.entities.has(id));
  const groups = groupToJoin([...new Set([...network.entities.keys(), ...unread])], network.joinedCount);
  for await (const { answers, done } of fetchEach(groups, (ids) =>
    fetchAround(sendQuery, { ids, maxEntities: 0 }, signal),
  )) {
    for (const [, found] of answers) network = addSurroundings(network, found);
    onNetwork(network, (openings.length + done / groups.length) / steps);
  }
  if (groups.length > 0) network = { ...network, joinedCount: network.entities.size };
  const pointedAt = view.marked.filter((id) => isTie(id) && !network.relationships.has(id));
  if (pointedAt.length > 0) {
    const relationships = await fetchTies(sendQuery, pointedAt, signal);
    network = addSurroundings(network, { entities: [], relationships, hidden: new Map() });
  }
  onNetwork(network, 1);
}

/** Fetches items concurrently and yields their answers; `done` counts those so far. */
async function* fetchEach<Item>(
  items: readonly Item[],
  fetchOne: (item: Item) => Promise<Surroundings>,
): AsyncGenerator<{ readonly answers: readonly (readonly [Item, Surroundings])[]; readonly done: number }> {
  let done = 0;
  for (const some of partsOf(items, maxParallelRequests)) {
    const answers = await Promise.all(some.map(async (item) => [item, await fetchOne(item)] as const));
    done += answers.length;
    yield { answers, done };
  }
}

/**
 * Groups ids into batches that fit in an answer, so that any two ids whose relationships are not loaded are in some
 * batch together.
 * @param joinedCount the number of leading ids whose relationships to each other are loaded.
 */
export function groupToJoin(
  ids: readonly string[],
  joinedCount: number,
  size: number = maxPerAnswer,
): readonly (readonly string[])[] {
  if (ids.length === joinedCount) return [];
  if (ids.length <= size) return [ids];
  const half = Math.floor(size / 2);
  const parts = partsOf(ids, half);
  return parts.flatMap((part, index) =>
    parts.slice(index + 1).flatMap((other, after) => {
      const end = (index + after + 1) * half + other.length;
      return end > joinedCount ? [[...part, ...other]] : [];
    }),
  );
}
