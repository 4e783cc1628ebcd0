/** `first` and `after` of a connection. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** An entry of a list: its node, further fields of its edge, and its sort keys. */
export interface Entry<Node> {
  readonly node: Node;
  readonly more?: object;
  /** Compared from the left in ascending order; unique in a list. */
  readonly place: readonly (string | number)[];
}

const cursorPrefix = 'place:';

/** Returns whether a text in an answer is a cursor. */
export const isCursor = (text: string): boolean => text.startsWith(cursorPrefix);

/** Returns one page of a list as a connection. */
export function turnPage<Node>(entries: readonly Entry<Node>[], { first, after }: PageArguments, standard: number) {
  const ordered = entries.toSorted((a, b) => compare(a.place, b.place));
  const from = after == null ? undefined : JSON.parse(after.slice(cursorPrefix.length));
  const rest = from === undefined ? ordered : ordered.filter(({ place }) => compare(place, from) > 0);
  const edges = rest.slice(0, first ?? standard).map(({ node, more, place }) => ({
    ...more,
    node,
    cursor: cursorPrefix + JSON.stringify(place),
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: rest.length > edges.length,
      hasPreviousPage: after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: entries.length,
  };
}

function compare(a: Entry<unknown>['place'], b: Entry<unknown>['place']): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (typeof left === 'number' && typeof right === 'number' && left !== right) return left - right;
    if (typeof left === 'string' && typeof right === 'string' && left !== right) return compareTexts(left, right);
  }
  return 0;
}

/** Compares by code points, like the graph. */
export function compareTexts(left: string, right: string): number {
  const [a, b] = [Array.from(left), Array.from(right)];
  for (const [index, character] of a.entries()) {
    const difference = (character.codePointAt(0) ?? 0) - (b[index]?.codePointAt(0) ?? -1);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Returns a day as an ascending number; a missing day sorts first or last. */
export const dayNumber = (day: string | undefined, missing: number): number =>
  day === undefined ? missing : Number(day.replaceAll('-', ''));
