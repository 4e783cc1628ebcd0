import { readFileSync } from 'node:fs';
import {
  buildASTSchema,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { factAttributeNames } from '../../src/vocabulary/fact-attributes.ts';
import { type Kind, kindNames, kinds } from '../../src/vocabulary/kinds.ts';
import { type Qualifier, qualifiers } from '../../src/vocabulary/qualifiers.ts';
import { allowsEnds, relationshipType, relationshipTypeNames } from '../../src/vocabulary/relationship-types.ts';

const schema: GraphQLSchema = buildASTSchema(
  parse(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')),
);

function fieldsOf(typeName: string) {
  const type = schema.getType(typeName);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
}

function valuesOf(enumName: string): readonly string[] {
  const type = schema.getType(enumName);
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
}

/** Returns the kinds at the other end of a type, from a kind at one end. */
function otherEnds(type: (typeof relationshipTypeNames)[number], kind: Kind, side: 'from' | 'to'): readonly Kind[] {
  return kindNames.filter((other) => (side === 'from' ? allowsEnds(type, kind, other) : allowsEnds(type, other, kind)));
}

describe('schema.graphql matches the vocabulary', () => {
  test('kinds, relationship types and fact attributes are enums', () => {
    expect(valuesOf('Kind')).toEqual(kindNames);
    expect(valuesOf('RelationshipType')).toEqual(relationshipTypeNames);
    expect(valuesOf('FactAttribute')).toEqual(factAttributeNames);
  });

  test('each kind is a type, listed at the root, and implements Actor if it acts', () => {
    for (const kind of kindNames) {
      const type = schema.getType(kind);
      const interfaces = isObjectType(type) ? type.getInterfaces().map(({ name }) => name) : [];
      expect(interfaces, kind).toEqual([...(kinds[kind].actor ? ['Actor'] : []), 'Entity', 'Node']);
      expect(fieldsOf('Query')[kinds[kind].plural], kind).toBeDefined();
    }
  });

  test.each(relationshipTypeNames)('%s is read from both ends, with every kind it can lead to', (type) => {
    const { forward, reverse } = relationshipType(type);
    for (const kind of kindNames)
      for (const [side, name] of [
        ['from', forward],
        ['to', reverse],
      ] as const) {
        const ends = otherEnds(type, kind, side);
        if (ends.length === 0) continue;
        const field = fieldsOf(kind)[name];
        expect(field, `${kind}.${name}`).toBeDefined();
        const nodes = field ? fieldsOf(getNamedType(field.type).name).nodes : undefined;
        const target = nodes ? getNamedType(nodes.type) : undefined;
        const possible = isInterfaceType(target)
          ? schema.getPossibleTypes(target).map((each) => each.name)
          : [target?.name];
        expect(possible, `${kind}.${name} leads to`).toEqual(expect.arrayContaining([...ends]));
      }
  });

  test('every qualifier is a field of Claim, and every key qualifier one of Relationship', () => {
    for (const name of Object.keys(qualifiers)) expect(fieldsOf('Claim')[name], name).toBeDefined();
    const keys = relationshipTypeNames.flatMap((type) => relationshipType(type).key ?? []);
    for (const key of keys) expect(fieldsOf('Relationship')[key], key).toBeDefined();
  });

  test('choices of qualifiers are enums', () => {
    const enums: Partial<Record<Qualifier, string>> = { bound: 'Bound', status: 'FundingStatus', speech: 'Speech' };
    for (const [name, enumName] of Object.entries(enums)) {
      const { value } = qualifiers[name as Qualifier];
      const choices = value.form === 'choice' ? value.choices : [];
      expect(
        valuesOf(enumName).map((each) => each.toLowerCase().replace('_', '-')),
        name,
      ).toEqual(choices);
    }
  });
});

test('every type, field and enum value of schema.graphql is documented', () => {
  const missing: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
    if (!type.description && type.name !== 'Query') missing.push(type.name);
    const parts = isEnumType(type)
      ? type.getValues()
      : isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
        ? Object.values(type.getFields())
        : [];
    for (const part of parts) if (!part.description) missing.push(`${type.name}.${part.name}`);
  }
  expect(missing).toEqual([]);
});
