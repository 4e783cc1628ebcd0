import { factAttribute, factAttributeNames } from '../../vocabulary/fact-attributes.ts';
import { actorKinds, kindNames } from '../../vocabulary/kinds.ts';
import { relationshipType, relationshipTypeNames } from '../../vocabulary/relationship-types.ts';
import { entityId, entityKeys, reference, referenceDefinitions, saidByKinds, underKinds } from './references.ts';
import { date, fileName, flag, language, name, offset, place, quotation, text, title, url } from './scalars.ts';
import { described, exactlyOne, map, oneOrMore, type Schema } from './schema.ts';
import { statements } from './statement-schemas.ts';

const draft = { $schema: 'https://json-schema.org/draft/2020-12/schema' };

/**
 * Returns the JSON Schema of dossiers, for completion and checks in editors. Only the import checks references to other
 * files and the calendar.
 */
export function dossierSchema(): Schema {
  return {
    ...draft,
    title: 'Dossier',
    description: 'What one source states.',
    ...keysOf(
      {
        source: described('The document that states this.', source),
        mentions: described('The entities that the text names, and the names that it uses.', {
          type: 'array',
          items: mention,
        }),
        claims: described('What the source states, a claim for each statement.', { type: 'array', items: claim() }),
      },
      ['source'],
    ),
    $defs: referenceDefinitions,
  };
}

/** Returns the JSON Schema of registries, for completion and checks in editors. */
export function registrySchema(): Schema {
  const entity = map(
    { id: described('Its id. Never reuse an id for something else.', entityId(kindNames)), ...entityKeys },
    ['id', 'name'],
  );
  return {
    ...draft,
    title: 'Registry',
    description: 'A list of entities with their names and identifiers.',
    ...keysOf(
      {
        registry: described('The name of this registry. Importing it again replaces its content.', name),
        entities: described('An entry for each entity. An entity can be in only one registry.', {
          type: 'array',
          items: entity,
        }),
      },
      ['registry', 'entities'],
    ),
  };
}

function keysOf(properties: Readonly<Record<string, Schema>>, required: readonly string[]) {
  return { type: 'object', properties, required, additionalProperties: false } as const;
}

const source = map(
  {
    id: described('The id of the document.', entityId(['Document'])),
    title: described('Its title.', title),
    form: described('What kind of document it is, such as a press release.', text),
    publisher: described('Who published it; a list for a joint release.', oneOrMore(reference(actorKinds))),
    published: described('When it was published (EDTF). Leave it out if unknown.', date),
    publishedInferred: described('The reason for this date, if the text does not state it.', text),
    language: described('Its language (BCP 47), such as en or pt-BR.', language),
    address: described('The web address at which it was published.', url),
    archive: described('An archived copy.', url),
    text: described('The name of the file with the text, without folders.', fileName),
    paragraphs: described(
      'The lines of the text that belong to this source. Only non-empty lines count, from 1.',
      place,
    ),
    boilerplate: described('The standard text among them: menus, “who we are”, contacts.', oneOrMore(place)),
  },
  ['id', 'title', 'publisher', 'paragraphs'],
  { dependentRequired: { publishedInferred: ['published'] } },
);

const mention = map(
  {
    entity: described('Who or what is named.', reference(kindNames)),
    as: described('The names that the text uses.', oneOrMore(text)),
    paragraphs: described('Where it is named.', oneOrMore(place)),
  },
  ['entity', 'paragraphs'],
);

const circumstances = {
  paragraph: described('The place that says it: 5 or 5-7.', place),
  inferred: described('The reason, if the text does not say it outright.', text),
  planned: described('It is announced, not said to have taken place: "will take part".', flag),
  quote: described('The exact words.', quotation),
  offset: described('Start and end of the quote in the text, in Unicode code points of its composed form (NFC).', {
    type: 'array',
    items: offset,
    minItems: 2,
    maxItems: 2,
  }),
  saidBy: described('Who says it, if the source only quotes it.', reference(saidByKinds)),
  list: described('Whether the list that it comes from is said to be complete.', { enum: ['open', 'closed'] }),
  when: described('When it held (EDTF), only if the text says so.', date),
  whenWords: described('The words of the text for “when”.', text),
  whenInferred: described('The reason, if part of “when” is not in the text.', text),
  under: described('The programme or event within which it holds.', reference(underKinds)),
  onBehalfOf: described('The actor for which the first end acts.', reference(actorKinds)),
  note: described('Anything a reader of the claim should know, in your own words.', text),
  review: described('What a person must check before the claim is imported. Delete the key when that is done.', text),
};

function claim(): Schema {
  const symmetric = relationshipTypeNames.filter((type) => relationshipType(type).symmetric);
  const dates = factAttributeNames.filter((attribute) => factAttribute(attribute).value === 'date');
  return map({ ...statements, ...circumstances }, ['paragraph'], {
    ...exactlyOne(Object.keys(statements)),
    dependentRequired: { offset: ['quote'], whenInferred: ['when'] },
    dependentSchemas: {
      ...Object.fromEntries(symmetric.map((type) => [type, { properties: { onBehalfOf: false } }])),
      when: { properties: { fact: { properties: Object.fromEntries(dates.map((attribute) => [attribute, false])) } } },
    },
  });
}
