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

/**
 * Whether two descriptions of one id may mean two entities: neither knows the other's name, or they give different
 * identifiers in one scheme.
 */
export function mayBeOfTwo(a: Description, b: Description): boolean {
  return !(knowsName(a, b.name) || knowsName(b, a.name)) || identifiersDiffer(a, b);
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
  return [name, ...names].some((each) => fold(each) === fold(other));
}

function identifiersDiffer(a: Description, b: Description): boolean {
  const others = new Map(b.identifiers.map(splitIdentifier));
  return a.identifiers.map(splitIdentifier).some(([scheme, value]) => (others.get(scheme) ?? value) !== value);
}

export function splitIdentifier(identifier: string): [scheme: string, value: string] {
  const colon = identifier.indexOf(':');
  return [identifier.slice(0, colon), identifier.slice(colon + 1)];
}
