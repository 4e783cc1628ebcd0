import { z } from 'zod';
import { kindOfId } from '../../vocabulary/kinds.ts';
import type { Entity } from '../entity.ts';
import { entityId, flag, keys, mapOf, name, oneOrMore, text } from './fields.ts';

const described = {
  name,
  names: oneOrMore(name).optional(),
  identifiers: mapOf(
    z.string().regex(/^[a-z][a-z0-9-]{0,63}$/, 'must be a scheme in lower case, such as wikidata'),
    text,
    'must be a map of schemes to values',
  ).optional(),
  unnamed: flag.optional(),
};

/** An entry of a registry. */
export const registryEntity = keys({ id: entityId, ...described }).transform(toEntity);

/** `{new: id, name: …}`: an entity that a dossier adds inline. */
export const newEntity = keys({ new: entityId, ...described }).transform(({ new: id, ...rest }) =>
  toEntity({ id, ...rest }),
);

interface Description {
  readonly id: string;
  readonly name: string;
  readonly names?: readonly string[] | undefined;
  readonly identifiers?: ReadonlyMap<string, string> | undefined;
  readonly unnamed?: boolean | undefined;
}

function toEntity({ id, name, names = [], identifiers = new Map(), unnamed = false }: Description): Entity {
  const kind = kindOfId(id);
  if (kind === undefined) throw new TypeError(`${id} was accepted as an id, but has no kind`);
  return {
    id,
    kind,
    name,
    names: [...new Set(names)].filter((other) => other !== name).sort(),
    identifiers: [...identifiers].map(([scheme, value]) => `${scheme}:${value}`).sort(),
    unnamed,
  };
}
