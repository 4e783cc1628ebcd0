import { fold } from '../vocabulary/fold.ts';

/** Who an id is, as one registry or one dossier says it. */
export interface Description {
  readonly name: string;
  readonly names: readonly string[];
  /** `scheme:value`. */
  readonly identifiers: readonly string[];
  readonly unnamed: boolean;
}

/** A document's title describes it too. */
export function describeByTitle(title: string): Description {
  return { name: title, names: [], identifiers: [], unnamed: false };
}

export function isSameDescription(a: Description, b: Description): boolean {
  return descriptionKey(a) === descriptionKey(b);
}

/** The same text for the same description. */
export function descriptionKey({ name, names, identifiers, unnamed }: Description): string {
  return JSON.stringify([name, names.toSorted(), identifiers.toSorted(), unnamed]);
}

/** A description as it is compared with many others. */
interface Comparable {
  /** Folded. */
  readonly name: string;
  /** Folded, the name among them. */
  readonly names: ReadonlySet<string>;
  /** By scheme. */
  readonly identifiers: ReadonlyMap<string, string>;
}

/** Descriptions of one id that differ, each with the first who gives it. */
export class DistinctDescriptions<Item extends { readonly description: Description }> {
  readonly #byKey = new Map<string, { readonly item: Item; readonly comparable: Comparable }>();

  add(item: Item): void {
    const key = descriptionKey(item.description);
    if (!this.#byKey.has(key)) this.#byKey.set(key, { item, comparable: toComparable(item.description) });
  }

  /**
   * The first that may mean another entity than this description: neither knows the other's name, or they give different
   * identifiers in one scheme.
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

/** `"First Meeting", also "FM", wikidata:Q1`. */
export function showDescription({ name, names, identifiers, unnamed }: Description): string {
  const [first, ...others] = [name, ...names].map((each) => JSON.stringify(each));
  return [
    first,
    ...(others.length > 0 ? [`also ${others.join(', ')}`] : []),
    ...identifiers,
    ...(unnamed ? ['unnamed'] : []),
  ].join(', ');
}

/** Whether a name is one of the description's, however it is spelled. */
export function knowsName({ name, names }: Pick<Description, 'name' | 'names'>, other: string): boolean {
  const folded = fold(other);
  return [name, ...names].some((each) => fold(each) === folded);
}

export function splitIdentifier(identifier: string): [scheme: string, value: string] {
  const colon = identifier.indexOf(':');
  return [identifier.slice(0, colon), identifier.slice(colon + 1)];
}
