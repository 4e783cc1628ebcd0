import { type FactAttribute, factAttribute, factAttributeNames } from '../../vocabulary/fact-attributes.ts';
import { type Kind, kindNames } from '../../vocabulary/kinds.ts';
import { bounds, type Qualifier, type QualifierValue, qualifiers } from '../../vocabulary/qualifiers.ts';
import { type RelationshipType, relationshipType, relationshipTypeNames } from '../../vocabulary/relationship-types.ts';
import { reference } from './references.ts';
import { currency, date, decimal, flag, signedNumber, text } from './scalars.ts';
import { described, exactlyOne, listOf, map, oneOrMore, type Schema } from './schema.ts';

/** The statements of claims: each relationship type, and facts. */
export const statements: Readonly<Record<string, Schema>> = {
  ...Object.fromEntries(relationshipTypeNames.map((type) => [type, relationship(type)])),
  fact: fact(),
};

function relationship(type: RelationshipType): Schema {
  const { from, to, symmetric, qualifiers: taken, meaning } = relationshipType(type);
  const ends = { from: endsOf('The first end', from), to: endsOf('The second end', to) };
  const contents = Object.fromEntries(taken.map((name) => [name, qualifier(name)]));
  if (!symmetric) return described(meaning, map({ ...ends, ...contents }, ['from', 'to']));
  const between = described(
    'The entities that it holds between. Makes one claim for each pair.',
    listOf(reference(from), 2),
  );
  return described(
    meaning,
    map({ between, ...ends, ...contents }, [], {
      oneOf: [{ required: ['between'] }, { required: ['from', 'to'] }],
      dependentSchemas: { between: { properties: { from: false, to: false } } },
    }),
  );
}

function endsOf(what: string, allowed: readonly Kind[]): Schema {
  return described(
    `${what}: ${allowed.join(', ')}. A list makes one claim for each entry.`,
    oneOrMore(reference(allowed)),
  );
}

function qualifier(name: Qualifier): Schema {
  const { value, meaning }: { readonly value: QualifierValue; readonly meaning: string } = qualifiers[name];
  return described(meaning, name === 'currency' ? currency : content(value));
}

function content(value: QualifierValue): Schema {
  switch (value.form) {
    case 'text':
      return text;
    case 'texts':
      return oneOrMore(text);
    case 'flag':
      return flag;
    case 'decimal':
      return decimal;
    case 'entity':
      return reference(kindNames);
    case 'choice':
      return { enum: value.choices };
  }
}

function fact(): Schema {
  const values = { date, number: signedNumber, text };
  const attributes = factAttributeNames.map((attribute) => {
    const { value, meaning } = factAttribute(attribute);
    return [attribute, described(meaning, values[value])];
  });
  return described(
    'Something stated about a single entity: one attribute with its value.',
    map(
      {
        of: described(
          'The entity that it is about. A list makes one claim for each entry.',
          oneOrMore(reference(kindNames)),
        ),
        ...Object.fromEntries(attributes),
        unit: described('What a number counts: people, countries, days.', text),
        bound: described(qualifiers.bound.meaning, { enum: bounds }),
        measure: described('What a figure counts.', text),
        words: described('The words of the text for the value.', text),
      },
      ['of'],
      {
        ...exactlyOne(factAttributeNames),
        dependentSchemas: Object.fromEntries(
          factAttributeNames.map((attribute) => [attribute, companionKeys(attribute)]),
        ),
      },
    ),
  );
}

/** Returns the schema of the keys next to an attribute. */
function companionKeys(attribute: FactAttribute): Schema {
  const { of = kindNames, value } = factAttribute(attribute);
  const number = value === 'number' ? {} : { unit: false, bound: false };
  return attribute === 'figure'
    ? { required: ['measure'] }
    : { properties: { of: oneOrMore(reference(of)), ...number, measure: false } };
}
