import { z } from 'zod';
import { kindOfId } from '../../vocabulary/kinds.ts';
import { allowsEnds, type RelationshipType, relationshipType } from '../../vocabulary/relationship-types.ts';
import type { Ends } from '../dossier.ts';
import { check } from '../fields/check.ts';
import { oneOrMore } from '../fields/fields.ts';
import type { Path, YamlValue } from '../yaml/yaml-tree.ts';
import type { Reading } from './reading.ts';
import { listed, reference } from './reference.ts';

interface WrittenEnds {
  readonly from?: YamlValue | undefined;
  readonly to?: YamlValue | undefined;
  readonly between?: YamlValue | undefined;
}

interface End {
  readonly id: string;
  readonly path: Path;
}

/** More than any list in a text; an unlimited number of pairs could exhaust memory. */
const maxPairs = 100_000;

const one = oneOrMore(reference);
const several = z.array(reference, { error: 'must be a list' }).min(2, 'must list two or more');

/**
 * Reads the ends of a relationship into pairs: every `from` with every `to`, or every pair of `between`. The ends of a
 * symmetric type are sorted by id.
 */
export function readEnds(type: RelationshipType, written: WrittenEnds, path: Path, reading: Reading): Ends[] {
  const symmetric = relationshipType(type).symmetric === true;
  return readPairs(type, written, path, reading).flatMap(([from, to]) => {
    if (!areAllowed(type, from, to, reading)) return [];
    return symmetric && from.id > to.id ? [{ from: to.id, to: from.id }] : [{ from: from.id, to: to.id }];
  });
}

function readPairs(
  type: RelationshipType,
  { from, to, between }: WrittenEnds,
  path: Path,
  reading: Reading,
): [End, End][] {
  if (between === undefined) {
    const firsts = readEnd(one, from, [...path, 'from'], reading);
    const seconds = readEnd(one, to, [...path, 'to'], reading);
    if (areTooMany(firsts.length * seconds.length, path, reading)) return [];
    return firsts.flatMap((first) => seconds.map((second): [End, End] => [first, second]));
  }
  if (!relationshipType(type).symmetric)
    reading.report([...path, 'between'], `${type} has a direction: write from and to instead of between`, 'key');
  else if (from !== undefined || to !== undefined)
    reading.report([...path, 'between'], 'write between, or from and to, not both', 'key');
  const all = readEnd(several, between, [...path, 'between'], reading);
  if (areTooMany((all.length * (all.length - 1)) / 2, [...path, 'between'], reading)) return [];
  return all.flatMap((first, index) => all.slice(index + 1).map((second): [End, End] => [first, second]));
}

function areTooMany(pairs: number, path: Path, { report }: Reading): boolean {
  if (pairs > maxPairs)
    report(path, `makes ${pairs} claims, but an entry may make at most ${maxPairs}: split it into several entries`);
  return pairs > maxPairs;
}

function readEnd(
  schema: typeof one | typeof several,
  value: YamlValue | undefined,
  path: Path,
  reading: Reading,
): End[] {
  const references = check(schema, value, path, reading.report) ?? [];
  return references.flatMap((reference, index) => {
    const at = Array.isArray(value) ? [...path, index] : path;
    const id = reading.references.resolve(reference, at, 'this end');
    return id === undefined ? [] : [{ id, path: at }];
  });
}

function areAllowed(type: RelationshipType, from: End, to: End, { report }: Reading): boolean {
  const [first, second] = [kindOfId(from.id), kindOfId(to.id)];
  const definition = relationshipType(type);
  if (from.id === to.id) report(to.path, `both ends are ${to.id}`);
  else if (!first || !second || allowsEnds(type, first, second)) return true;
  else if (!definition.from.includes(first))
    report(from.path, `${type} must start from ${listed(definition.from)}; ${from.id} is of kind ${first}`);
  else if (!definition.to.includes(second))
    report(to.path, `${type} must lead to ${listed(definition.to)}; ${to.id} is of kind ${second}`);
  else report(to.path, `${type} cannot lead from ${first} to ${second} (${from.id}, ${to.id}): ${definition.meaning}`);
  return false;
}
