import { kindNames, kindOfId } from '../../vocabulary/kinds.ts';
import { type Written, type WrittenMap, writeYaml } from '../yaml/canonical-yaml.ts';

/** A key with a list below it, an entry after another; a blank line stands between groups of them. */
export function writeList(key: string, groups: readonly (readonly WrittenMap[])[]): string {
  const blocks = groups.filter((group) => group.length > 0).map((group) => writeYaml({ [key]: group }, 2));
  const [first = '', ...others] = blocks;
  return [first, ...others.map((block) => block.slice(block.indexOf('\n') + 1))].join('\n');
}

/** Alone what is alone, else a list. */
export function oneOrList<Member extends Written>(members: readonly Member[]): Member | readonly Member[] {
  const [only, ...others] = members;
  return only !== undefined && others.length === 0 ? only : members;
}

/** Entries group by group, one for each kind of what they are about, each in id order. */
export function groupByKind<Entry>(entries: readonly Entry[], idOf: (entry: Entry) => string): Entry[][] {
  const byKind = Map.groupBy(entries, (entry) => kindOfId(idOf(entry)));
  return kindNames.map((kind) => (byKind.get(kind) ?? []).toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1)));
}
