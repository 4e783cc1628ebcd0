import { factAttribute, factAttributeNames } from '../../vocabulary/fact-attributes.ts';
import { actorKinds, type Kind, kindNames, kinds } from '../../vocabulary/kinds.ts';
import { maxLengths } from '../../vocabulary/limits.ts';
import { relationshipType, relationshipTypeNames } from '../../vocabulary/relationship-types.ts';
import { maxNameBytes } from '../fields/fields.ts';
import { flag, name, text } from './scalars.ts';
import { described, map, oneOrMore, type Schema } from './schema.ts';

export const saidByKinds: readonly Kind[] = [...actorKinds, 'Document'];
export const underKinds: readonly Kind[] = ['Programme', 'Event'];

const allowedSets: readonly (readonly Kind[])[] = [
  kindNames,
  actorKinds,
  saidByKinds,
  underKinds,
  ...relationshipTypeNames.flatMap((type) => [relationshipType(type).from, relationshipType(type).to]),
  ...factAttributeNames.flatMap((attribute) => [factAttribute(attribute).of ?? kindNames]),
];

/** References an entity of one of these kinds, through a definition below. */
export function reference(allowed: readonly Kind[]): Schema {
  return { $ref: `#/$defs/${nameOf(allowed)}` };
}

/** An id of one of these kinds. */
export function entityId(allowed: readonly Kind[]): Schema {
  const prefixes = inOrder(allowed).map((kind) => kinds[kind].prefix);
  return {
    type: 'string',
    pattern: `^(${prefixes.join('|')}):[A-Za-z0-9]+([._\\-][A-Za-z0-9]+)*$`,
    maxLength: maxLengths.id,
  };
}

/** The keys next to the id of an entity. */
export const entityKeys: Readonly<Record<string, Schema>> = {
  name: described('Its main name.', name),
  names: described('Other names: acronyms, spellings, names in other languages.', oneOrMore(name)),
  identifiers: {
    description: 'Identifiers by scheme, such as iso3166, wikidata or org-id.',
    type: 'object',
    propertyNames: { pattern: '^[a-z][a-z0-9-]{0,63}$' },
    additionalProperties: text,
  },
  unnamed: described('Known only by a description.', flag),
};

/** One definition for each set of kinds that can be referred to. */
export const referenceDefinitions: Readonly<Record<string, Schema>> = Object.fromEntries(
  allowedSets.map((allowed) => [nameOf(allowed), define(allowed)]),
);

function define(allowed: readonly Kind[]): Schema {
  return {
    description: `${inOrder(allowed).join(', ')}: an id, a name, or {new: id, name: …}.`,
    anyOf: [
      entityId(allowed),
      { type: ['string', 'number', 'boolean'], pattern: '^(?!\\w+:\\S).*[\\p{L}\\p{N}]', maxLength: maxNameBytes },
      map({ new: described('The id of an entity that the dossier adds.', entityId(allowed)), ...entityKeys }, [
        'new',
        'name',
      ]),
    ],
  };
}

function nameOf(allowed: readonly Kind[]): string {
  return allowed.length === kindNames.length ? 'entity' : inOrder(allowed).join('-');
}

function inOrder(allowed: readonly Kind[]): readonly Kind[] {
  return kindNames.filter((kind) => allowed.includes(kind));
}
