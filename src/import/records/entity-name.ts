/** How a registry or a source describes an id. */
export interface Declaration {
  readonly id: string;
  /** The source; null for a registry. */
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
 * Combines the descriptions of an entity. Registries take precedence over sources, and descriptions of the entity's own id
 * over those of ids merged into it. The name is that of its registry; otherwise its title, if it is a source; otherwise the
 * name in the first source by id. All other names are kept. It is unnamed if all descriptions say so.
 * The order of imports makes no difference.
 * @returns undefined if there is no description.
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
