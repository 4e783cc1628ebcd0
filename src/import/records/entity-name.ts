/** What a registry, or one source, says who an id is. */
export interface Declaration {
  readonly id: string;
  /** The source; null where a registry says it. */
  readonly source: string | null;
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
 * Who an entity is. What a registry says of an id goes before all that sources say of it, and what is said of the
 * entity's own id before what is said of those merged into it. So its name is its registry's; else its title, where it
 * is a source; else what the first source by id calls it; every other name is kept; it is unnamed where all say so.
 * The order of imports makes no difference.
 * @returns undefined where nothing says who it is.
 */
export function describe(id: string, title: string | null, said: readonly Declaration[]): Description | undefined {
  const registered = new Set(said.filter(({ source }) => source === null).map((declaration) => declaration.id));
  const declarations = said
    .filter((declaration) => declaration.source === null || !registered.has(declaration.id))
    .sort((a, b) => order(rank(a, id), rank(b, id)));
  const [first] = declarations;
  const ownTitle = first?.id === id && first.source === null ? null : title;
  const name = ownTitle ?? first?.name;
  if (name === undefined) return undefined;
  const names = new Set(declarations.flatMap((declaration) => [declaration.name, ...declaration.names]));
  names.delete(name);
  return {
    name,
    names: [...names].sort(),
    identifiers: [...new Set(declarations.flatMap(({ identifiers }) => identifiers))].sort(),
    unnamed: ownTitle === null && declarations.every(({ unnamed }) => unnamed),
  };
}

function rank(declaration: Declaration, id: string): string {
  const group = [declaration.id === id ? '0' : '1', declaration.source === null ? '0' : '1'];
  return [...group, declaration.source ?? '', declaration.id].join(' ');
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
