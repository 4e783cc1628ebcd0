import { editDistance } from '../../dossier/nearest.ts';
import type { Graph } from '../../graph/graph.ts';
import { fold } from '../../vocabulary/fold.ts';
import { kindOfId } from '../../vocabulary/kinds.ts';
import { smallWords } from '../../vocabulary/small-words.ts';
import { listDescriptions, listRelatedPairs } from './merge-statements.ts';

/** Two entities that may be the same, and the reason. Nothing is merged automatically. */
export interface MergeSuggestion {
  readonly id: string;
  readonly into: string;
  /** Their names. */
  readonly names: readonly [string, string];
  readonly reasons: readonly string[];
}

interface Described {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly identifiers: readonly string[];
  readonly sources: number;
}

/**
 * Finds entities of one kind that share an identifier or a name, where one is named by the initials of the other, or whose
 * names differ in at most one letter of eight. Pairs with a stated relationship are left out: a source that relates them
 * takes them for two. The less mentioned entity is to be merged into the other; the most certain pairs come first.
 */
export async function suggestMerges(graph: Graph): Promise<MergeSuggestion[]> {
  return graph.write('suggest-merges', async (transaction) => {
    const entities = await transaction.run(listDescriptions, {});
    const reasons = new Map<string, Set<string>>();
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    for (const { a, b, reason } of findAlike(entities)) {
      const pair = [a.id, b.id].sort().join(' ');
      reasons.set(pair, (reasons.get(pair) ?? new Set()).add(reason));
    }
    const pairs = [...reasons.keys()].map((pair) => pair.split(' '));
    const related = await transaction.run(listRelatedPairs, { pairs });
    const apart = new Set(related.map(({ from, to }) => [from, to].sort().join(' ')));
    return [...reasons]
      .filter(([pair]) => !apart.has(pair))
      .sort(([a, left], [b, right]) => right.size - left.size || (a < b ? -1 : 1))
      .flatMap(([pair, why]) =>
        suggest(
          pair.split(' ').flatMap((id) => byId.get(id) ?? []),
          [...why].sort(),
        ),
      );
  });
}

function suggest(pair: readonly Described[], reasons: readonly string[]): MergeSuggestion[] {
  const [into, other] = pair.toSorted((a, b) => b.sources - a.sources || (a.id < b.id ? -1 : 1));
  return into && other ? [{ id: other.id, into: into.id, names: [other.name, into.name], reasons }] : [];
}

function* findAlike(all: readonly Described[]): Iterable<{ a: Described; b: Described; reason: string }> {
  for (const entities of Map.groupBy(all, ({ id }) => kindOfId(id)).values()) {
    yield* shared(
      entities,
      ({ identifiers }) => identifiers,
      (identifier) => `both have the identifier ${identifier}`,
    );
    yield* shared(entities, namesOf, (name) => `both are called "${name}"`);
    yield* abbreviated(entities);
    yield* misspelled(entities);
  }
}

const namesOf = ({ name, names }: Described) => [...new Set([name, ...names].map(fold))];

function* shared(
  entities: readonly Described[],
  keysOf: (entity: Described) => readonly string[],
  describe: (key: string) => string,
) {
  const keyed = entities.flatMap((entity) => keysOf(entity).map((key) => ({ key, entity })));
  for (const [key, alike] of Map.groupBy(keyed, (each) => each.key)) {
    const [first, ...others] = alike;
    for (const { entity: b } of others) if (first) yield { a: first.entity, b, reason: describe(key) };
  }
}

/** Finds names that are the initials of another entity's name, such as `IOM`. */
function* abbreviated(entities: readonly Described[]) {
  const byInitials = Map.groupBy(
    entities.flatMap((entity) => namesOf(entity).map((name) => ({ entity, initials: initialsOf(name) }))),
    ({ initials }) => initials,
  );
  for (const a of entities)
    for (const name of [a.name, ...a.names].filter((each) => /^(?:\p{Lu}\.?){3,}$/u.test(each)))
      for (const { entity: b } of byInitials.get(fold(name)) ?? [])
        if (a !== b) yield { a, b, reason: `"${name}" matches the initials of "${b.name}"` };
}

function initialsOf(folded: string): string {
  const words = folded.split(' ').filter((word) => !smallWords.has(word));
  return words.length < 3 ? '' : words.map(([letter]) => letter).join('');
}

function* misspelled(entities: readonly Described[]) {
  const blocks = entities.flatMap((entity) =>
    namesOf(entity).flatMap((name) => blocksOf(name).map((block) => ({ block, entity, name }))),
  );
  for (const alike of Map.groupBy(blocks, ({ block }) => block).values())
    for (const [index, { entity: a, name }] of alike.entries())
      for (const { entity: b, name: other } of alike.slice(index + 1))
        if (a !== b && isTypo(name, other)) yield { a, b, reason: `"${name}" and "${other}" are spelled alike` };
}

/** Returns the keys under which names are compared: the name with each word left out, or the first letters of a single word. */
function blocksOf(name: string): string[] {
  const words = name.split(' ');
  if (words.length === 1) return [[...name].slice(0, 3).join('')];
  return words.map((_, index) => words.with(index, '*').join(' '));
}

/** Names that differ in a number, or in more than one letter of eight, are different names. */
function isTypo(name: string, other: string): boolean {
  const digits = (text: string) => text.replaceAll(/\P{N}+/gu, ' ').trim();
  const most = Math.floor(Math.min(name.length, other.length) / 8);
  return name !== other && most > 0 && digits(name) === digits(other) && editDistance(name, other, most) <= most;
}
