import { z } from 'zod';

/** How a registry or a source describes an id. */
interface StatedDescription {
  readonly name: string;
  readonly names: readonly string[];
  readonly identifiers: readonly string[];
  readonly unnamed: boolean;
}

/** All descriptions of an entity and the ids merged into it. */
export interface StatedDescriptions {
  readonly id: string;
  /** Its title, if it is a source. */
  readonly title: string | undefined;
  readonly entries: readonly Readonly<Record<string, unknown>>[];
  readonly declarations: readonly {
    readonly source: string;
    readonly mention: Readonly<Record<string, unknown>>;
  }[];
}

const texts = z.array(z.string());
const common = { name: z.string(), identifiers: texts, unnamed: z.boolean().nullish() };
const entry = z.object({ id: z.string(), names: texts, ...common });
const declaration = z.object({ declared: z.literal(true), otherNames: texts, ...common });
const stated = z.object({ entity: z.string() }).loose();

/**
 * Derives the description of an entity by the rules of docs/graph-model.md: sorts all descriptions by precedence, and takes
 * the name from the first. Returns undefined if there are none.
 */
export function deriveDescription({
  id,
  title,
  entries,
  declarations,
}: StatedDescriptions): StatedDescription | undefined {
  const registered = new Map<string, StatedDescription>();
  for (const each of entries) {
    const read = entry.safeParse(each);
    if (read.success) registered.set(read.data.id, toStatedDescription(read.data));
  }
  const bySources = declarations
    .flatMap(({ source, mention }) => readDeclarations(id, mention).map((said) => ({ source, ...said })))
    .filter((said) => !registered.has(said.of));
  const own = registered.get(id);
  const ofOthers = [...registered.keys()].filter((other) => other !== id).sort();
  const sayings = [
    ...(own ? [own] : []),
    ...bySources.filter((said) => said.of === id).map(({ saying }) => saying),
    ...ofOthers.flatMap((other) => registered.get(other) ?? []),
    ...bySources.filter((said) => said.of !== id).map(({ saying }) => saying),
  ];
  const isTitled = title !== undefined && !own;
  const name = isTitled ? title : sayings[0]?.name;
  if (name === undefined) return undefined;
  return {
    name,
    names: distinct(sayings.flatMap((saying) => [saying.name, ...saying.names])).filter((other) => other !== name),
    identifiers: distinct(sayings.flatMap(({ identifiers }) => identifiers)),
    unnamed: !isTitled && sayings.every(({ unnamed }) => unnamed),
  };
}

/** Reads how one source describes an entity and the ids merged into it. */
export function readDeclarations(id: string, mention: StatedDescriptions['declarations'][number]['mention']) {
  const mentions = Array.isArray(mention.stated)
    ? mention.stated.flatMap((text) => readStated(text) ?? [])
    : [{ entity: id, ...mention }];
  return mentions
    .toSorted((a, b) => (a.entity < b.entity ? -1 : 1))
    .flatMap((each) => {
      const read = declaration.safeParse(each);
      return read.success
        ? [{ of: each.entity, saying: toStatedDescription({ ...read.data, names: read.data.otherNames }) }]
        : [];
    });
}

/** Parses a mention of the dossier from the JSON that a merge keeps; undefined if it is malformed. */
export function readStated(text: unknown): z.output<typeof stated> | undefined {
  try {
    return stated.safeParse(JSON.parse(String(text))).data;
  } catch {
    return undefined;
  }
}

function toStatedDescription({
  name,
  names,
  identifiers,
  unnamed,
}: Omit<StatedDescription, 'unnamed'> & { unnamed?: boolean | null | undefined }) {
  return { name, names, identifiers, unnamed: unnamed === true };
}

function distinct(all: readonly string[]): string[] {
  return [...new Set(all)].sort();
}
