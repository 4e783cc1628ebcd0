import { kindNames, kindOfId } from '../../vocabulary/kinds.ts';
import { type Written, type WrittenMap, writeYaml } from '../yaml/canonical-yaml.ts';

/** Writes a key with a list of entries, with a blank line between groups. */
export function writeList(key: string, groups: readonly (readonly WrittenMap[])[]): string {
  const blocks = groups.filter((group) => group.length > 0).map((group) => writeYaml({ [key]: group }, 2));
  const [first = '', ...others] = blocks;
  return [first, ...others.map((block) => block.slice(block.indexOf('\n') + 1))].join('\n');
}

/** Returns a single member by itself, several as a list. */
export function oneOrList<Member extends Written>(members: readonly Member[]): Member | readonly Member[] {
  const [only, ...others] = members;
  return only !== undefined && others.length === 0 ? only : members;
}

/** Groups entries by the kind of their entity, each group sorted by id. */
export function groupByKind<Entry>(entries: readonly Entry[], idOf: (entry: Entry) => string): Entry[][] {
  const byKind = Map.groupBy(entries, (entry) => kindOfId(idOf(entry)));
  return kindNames.map((kind) => (byKind.get(kind) ?? []).toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1)));
}
