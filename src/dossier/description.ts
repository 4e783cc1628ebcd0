import { fold } from '../vocabulary/fold.ts';

/** How a registry or dossier describes an id. */
export interface Description {
  readonly name: string;
  readonly names: readonly string[];
  /** `scheme:value`. */
  readonly identifiers: readonly string[];
  readonly unnamed: boolean;
}

/** Describes a document by its title. */
export function describeByTitle(title: string): Description {
  return { name: title, names: [], identifiers: [], unnamed: false };
}

export function isSameDescription(a: Description, b: Description): boolean {
  return descriptionKey(a) === descriptionKey(b);
}

/** Returns a key that is equal for equal descriptions. */
export function descriptionKey({ name, names, identifiers, unnamed }: Description): string {
  return JSON.stringify([name, names.toSorted(), identifiers.toSorted(), unnamed]);
}

/** A description prepared for many comparisons. */
interface Comparable {
  /** Folded. */
  readonly name: string;
  /** Folded, including the name. */
  readonly names: ReadonlySet<string>;
  /** By scheme. */
  readonly identifiers: ReadonlyMap<string, string>;
}

/** Differing descriptions of one id, each with its first item. */
export class DistinctDescriptions<Item extends { readonly description: Description }> {
  readonly #byKey = new Map<string, { readonly item: Item; readonly comparable: Comparable }>();

  add(item: Item): void {
    const key = descriptionKey(item.description);
    if (!this.#byKey.has(key)) this.#byKey.set(key, { item, comparable: toComparable(item.description) });
  }

  /**
   * Returns the first item whose description may mean another entity: neither description contains the other's name, or
   * their identifiers in one scheme differ.
   */
  findOther(description: Description): Item | undefined {
    const comparable = this.#byKey.get(descriptionKey(description))?.comparable ?? toComparable(description);
    for (const each of this.#byKey.values()) if (mayBeOfTwo(each.comparable, comparable)) return each.item;
    return undefined;
  }
}

function toComparable({ name, names, identifiers }: Description): Comparable {
  return {
    name: fold(name),
    names: new Set([name, ...names].map(fold)),
    identifiers: new Map(identifiers.map(splitIdentifier)),
  };
}

function mayBeOfTwo(a: Comparable, b: Comparable): boolean {
  if (!a.names.has(b.name) && !b.names.has(a.name)) return true;
  return [...a.identifiers].some(([scheme, value]) => (b.identifiers.get(scheme) ?? value) !== value);
}

/** Formats a description: `"First Meeting", also "FM", wikidata:Q1`. */
export function showDescription({ name, names, identifiers, unnamed }: Description): string {
  const [first, ...others] = [name, ...names].map((each) => JSON.stringify(each));
  return [
    first,
    ...(others.length > 0 ? [`also ${others.join(', ')}`] : []),
    ...identifiers,
    ...(unnamed ? ['unnamed'] : []),
  ].join(', ');
}

/** Returns whether a description contains a name, in any spelling. */
export function knowsName({ name, names }: Pick<Description, 'name' | 'names'>, other: string): boolean {
  const folded = fold(other);
  return [name, ...names].some((each) => fold(each) === folded);
}

export function splitIdentifier(identifier: string): [scheme: string, value: string] {
  const colon = identifier.indexOf(':');
  return [identifier.slice(0, colon), identifier.slice(colon + 1)];
}
