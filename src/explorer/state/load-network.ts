import type { Ask } from '../data/ask.ts';
import { askAround, askTies, mostPerAnswer } from '../data/queries.ts';
import { addSurroundings, type Network, openingKey } from '../network/network.ts';
import { openingsOf, type View } from '../view/view.ts';

/** Whether an id is a relationship's: that begins with its type, in capitals. */
const isTie = (id: string): boolean => /^[A-Z_]+:/.test(id);

/** Told what is loaded so far, and how much of it is done, 0 to 1. */
export type OnNetwork = (network: Network, share: number) => void;

/**
 * Loads what a view opens or adds and is not there yet, then what joins all that is there, and the relationships that it points at,
 * which can be of types that are left out around others. What was there is never taken away, and
 * what came before something failed is kept.
 * @throws AskFailure where the endpoint does not answer.
 */
export async function loadNetwork(
  ask: Ask,
  before: Network,
  view: View,
  onNetwork: OnNetwork,
  signal: AbortSignal,
): Promise<void> {
  const missing = openingsOf(view).filter((each) => !before.opened.has(openingKey(each)));
  const alone = [...view.focus, ...view.added].filter((id) => !before.entities.has(id));
  const steps = missing.length + 1;
  let network = before;
  for (const [index, opening] of missing.entries()) {
    const { id, most, kind } = opening;
    const around = { ids: [id], most, ...(kind === undefined ? {} : { kinds: [kind] }) };
    network = addSurroundings(network, openingKey(opening), await askAround(ask, around, signal));
    onNetwork(network, (index + 1) / steps);
  }
  const unread = alone.filter((id) => !network.entities.has(id));
  const isJoined =
    unread.length === 0 && (missing.length === 0 || (before.entities.size === 0 && missing.length === 1));
  if (!isJoined) {
    const ids = [...new Set([...unread, ...network.entities.keys()])].slice(0, mostPerAnswer);
    network = addSurroundings(network, undefined, await askAround(ask, { ids, most: 0 }, signal));
  }
  const pointedAt = view.marked.filter((id) => isTie(id) && !network.relationships.has(id));
  if (pointedAt.length > 0) {
    const relationships = await askTies(ask, pointedAt, signal);
    network = addSurroundings(network, undefined, { entities: [], relationships, hidden: new Map() });
  }
  onNetwork(network, 1);
}
