/** What one source says who an entity is: as what it adds it. */
export interface Declaration {
  readonly source: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly identifiers: readonly string[];
  readonly unnamed: boolean;
}

export interface Description {
  readonly name: string;
  readonly names: readonly string[];
  readonly identifiers: readonly string[];
  readonly unnamed: boolean;
}

/**
 * Who an entity is that no registry has. Its name is its title where it is a source, else what the first source by id
 * calls it; every other name is kept; it is unnamed where all say so. The order of imports makes no difference.
 * @returns undefined where nothing says who it is.
 */
export function describe(title: string | null, declarations: readonly Declaration[]): Description | undefined {
  const [first] = declarations.toSorted((a, b) => (a.source < b.source ? -1 : 1));
  const name = title ?? first?.name;
  if (name === undefined) return undefined;
  const names = new Set(declarations.flatMap((declaration) => [declaration.name, ...declaration.names]));
  names.delete(name);
  return {
    name,
    names: [...names].sort(),
    identifiers: [...new Set(declarations.flatMap(({ identifiers }) => identifiers))].sort(),
    unnamed: title === null && declarations.every(({ unnamed }) => unnamed),
  };
}
