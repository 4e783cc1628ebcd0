import type { Ends } from '../dossier.ts';

/** Ends that can be written together: every `from` with every `to`, or every pair of `between`. */
export type EndsGroup =
  | { readonly from: readonly string[]; readonly to: readonly string[] }
  | { readonly between: readonly string[] };

/**
 * Groups distinct pairs of ends around the end that more of them share. For a symmetric type, the complete set of pairs
 * among some entities forms one group. The result does not depend on the order of the pairs.
 */
export function groupEnds(pairs: readonly Ends[], isSymmetric: boolean): EndsGroup[] {
  if (!isSymmetric)
    return groupAround(pairs, 'from ', 'to ').map(({ group }) => ({
      from: distinct(group.map(({ from }) => from)),
      to: distinct(group.map(({ to }) => to)),
    }));
  return listClusters(pairs).flatMap((cluster) => {
    const members = membersOf(cluster);
    if (cluster.length === (members.length * (members.length - 1)) / 2) return [{ between: members }];
    return groupAround(cluster, '', '').map(({ hub, group }): EndsGroup => {
      const [only, ...others] = membersOf(group).filter((id) => id !== hub);
      if (only === undefined) throw new TypeError(`${hub} is both ends of a relationship`);
      return others.length === 0 ? { between: [hub, only].sort() } : { from: [hub], to: [only, ...others] };
    });
  });
}

/**
 * @param asFrom a prefix that distinguishes an entity as a first end from the same entity as a second, as `asTo` does.
 */
function groupAround(pairs: readonly Ends[], asFrom: string, asTo: string) {
  const uses = new Map<string, number>();
  const count = (end: string) => uses.set(end, (uses.get(end) ?? 0) + 1);
  for (const { from, to } of pairs) {
    count(asFrom + from);
    count(asTo + to);
  }
  const hubOf = ({ from, to }: Ends) =>
    (uses.get(asFrom + from) ?? 0) > (uses.get(asTo + to) ?? 0) ? asFrom + from : asTo + to;
  return [...Map.groupBy(pairs, hubOf)].map(([hub, group]) => ({ hub, group }));
}

/** Divides pairs into clusters that share no ends. */
function listClusters(pairs: readonly Ends[]): Ends[][] {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let above = parents.get(root); above !== undefined; above = parents.get(root)) root = above;
    if (root !== id) parents.set(id, root);
    return root;
  };
  for (const { from, to } of pairs) {
    const [one, other] = [rootOf(from), rootOf(to)];
    if (one !== other) parents.set(one, other);
  }
  return [...Map.groupBy(pairs, ({ from }) => rootOf(from)).values()];
}

function membersOf(pairs: readonly Ends[]): string[] {
  return distinct(pairs.flatMap(({ from, to }) => [from, to]));
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
