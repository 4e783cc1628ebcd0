/** Returns an entity for a registry. */
export function entity(id: string, name: string, more: object = {}): object {
  return { id, name, ...more };
}

/** The source of a dossier, with the properties that tests vary. */
export interface WrittenSource {
  readonly publisher?: string | readonly string[];
  /** EDTF; null if unknown. */
  readonly published?: string | null;
  readonly [key: string]: unknown;
}

/** Returns a dossier of `doc:name`. Claims without a place are in paragraph 2; paragraph 1 is boilerplate. */
export function dossier(
  name: string,
  { publisher = 'org:press', published = '2020-01-01', ...source }: WrittenSource,
  claims: readonly object[],
  mentions: readonly object[] = [],
): object {
  return {
    source: {
      id: `doc:${name}`,
      title: name,
      publisher,
      ...(published === null ? {} : { published }),
      paragraphs: '1-20',
      boilerplate: '1',
      ...source,
    },
    mentions,
    claims: claims.map((claim) => ({ paragraph: 2, ...claim })),
  };
}
