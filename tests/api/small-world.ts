/** An entity as a registry has it. */
export function entity(id: string, name: string, more: object = {}): object {
  return { id, name, ...more };
}

/** What a dossier's source is, where it matters. */
export interface WrittenSource {
  readonly publisher?: string | readonly string[];
  /** EDTF; null where it is not known. */
  readonly published?: string | null;
  readonly [key: string]: unknown;
}

/** A dossier of `doc:name`; claims without a place are in paragraph 2, and paragraph 1 is boilerplate. */
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
