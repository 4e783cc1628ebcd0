import { isCursor } from './page.ts';

/** The same cursor, as the API and the oracle write it. */
export interface CursorPair {
  readonly api: string;
  readonly oracle: string;
}

/**
 * Replaces the cursors in the API's answer by those of the oracle, so that the answers can be compared.
 * @returns that answer, and the pairs of cursors by the key of the nearest connection among `connections`.
 */
export function matchCursors(api: unknown, oracle: unknown, connections: ReadonlySet<string>) {
  const pairs = new Map<string, CursorPair[]>();
  const match = (mine: unknown, theirs: unknown, connection: string): unknown => {
    if (typeof theirs === 'string' && isCursor(theirs) && typeof mine === 'string') {
      const known = pairs.get(connection) ?? [];
      pairs.set(connection, known);
      const before = known.find((pair) => pair.api === mine || pair.oracle === theirs);
      if (before) return before.api === mine && before.oracle === theirs ? theirs : `${mine} for ${before.oracle}`;
      known.push({ api: mine, oracle: theirs });
      return theirs;
    }
    if (Array.isArray(mine) && Array.isArray(theirs))
      return mine.map((each, index) => match(each, theirs[index], connection));
    if (isRecord(mine) && isRecord(theirs))
      return Object.fromEntries(
        Object.entries(mine).map(([key, each]) => [
          key,
          match(each, theirs[key], connections.has(key) ? key : connection),
        ]),
      );
    return mine;
  };
  return { answer: match(api, oracle, ''), pairs };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
