import { z } from 'zod';
import {
  type Description,
  DistinctDescriptions,
  describeByTitle,
  descriptionKey,
  isSameDescription,
  knowsName,
  showDescription,
} from '../../dossier/description.ts';
import type { DescriptionDoubt } from '../found/doubt.ts';
import { readDeclarations, type StatedDescriptions } from '../stored/entity-description.ts';

const entry = z.object({
  id: z.string(),
  name: z.string(),
  names: z.array(z.string()),
  identifiers: z.array(z.string()),
  unnamed: z.boolean().nullish(),
});

interface AttributedDescription {
  readonly by: string;
  readonly description: Description;
  readonly isTitle?: boolean;
}

/** Finds doubts about an entity and the ids merged into it, by the same rules as the import's warnings. */
export function findDoubts({ id: entity, title, entries, declarations }: StatedDescriptions): DescriptionDoubt[] {
  const registered = new Map<string, Description>();
  for (const each of entries) {
    const read = entry.safeParse(each);
    if (read.success) registered.set(read.data.id, { ...read.data, unnamed: read.data.unnamed === true });
  }
  const bySources = declarations.flatMap(({ source, mention }) =>
    readDeclarations(entity, mention).map(({ of, saying }): AttributedDescription & { of: string } => ({
      of,
      by: source,
      description: saying,
    })),
  );
  const titled =
    title === undefined ? [] : [{ of: entity, by: entity, description: describeByTitle(title), isTitle: true }];
  return [...Map.groupBy([...titled, ...bySources], ({ of }) => of)].flatMap(([id, said]) => {
    const own = registered.get(id);
    const others = own ? said.filter((each) => !agrees(each, own)) : differing(said);
    if (others.length === 0) return [];
    const all: readonly AttributedDescription[] = own ? [{ by: 'its registry', description: own }, ...others] : others;
    return [
      { id, descriptions: all.map(({ by, description }) => ({ by, description: showDescription(description) })) },
    ];
  });
}

/** A title agrees if it is one of the names. */
function agrees({ description, isTitle }: AttributedDescription, registered: Description): boolean {
  return isTitle ? knowsName(registered, description.name) : isSameDescription(description, registered);
}

/** Returns the descriptions that may be of another entity than one of the others. */
function differing(said: readonly AttributedDescription[]): readonly AttributedDescription[] {
  const distinct = new DistinctDescriptions<AttributedDescription>();
  for (const each of said) distinct.add(each);
  const doubtful = new Map<string, boolean>();
  return said.filter(({ description }) => {
    const key = descriptionKey(description);
    const isDoubtful = doubtful.get(key) ?? distinct.findOther(description) !== undefined;
    doubtful.set(key, isDoubtful);
    return isDoubtful;
  });
}
