import { getNamedType, isCompositeType, isInterfaceType, isNonNullType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { kindNames, kindOfId } from '../../src/vocabulary/kinds.ts';
import { relationshipType, relationshipTypeNames } from '../../src/vocabulary/relationship-types.ts';
import { everything, idOfEachKind, otherIdOfEachKind } from './everything.ts';
import { type ApiWorld, openApi } from './open-api.ts';
import { contract } from './oracle/answer-naively.ts';

let world: ApiWorld;
beforeAll(async () => {
  world = await openApi(everything);
});
afterAll(() => world.close());

const fieldsOf = (type: unknown) =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

/** Selects everything below a type down to `depth`, and each part only once. */
function selectAll(type: unknown, depth: number, seen: Set<unknown>): string {
  const again = seen.has(type);
  seen.add(type);
  const parts = fieldsOf(type)
    .filter(({ args }) => args.every((argument) => !isNonNullType(argument.type)))
    .flatMap((field) => {
      const below = getNamedType(field.type);
      if (!isCompositeType(below))
        return again && field.name !== 'id' && field.name !== 'totalCount' ? [] : [field.name];
      return again || depth === 0 ? [] : [`${field.name} ${selectAll(below, depth - 1, seen)}`];
    });
  return `{ __typename ${parts.join(' ')} }`;
}

function inGroups<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, group) =>
    items.slice(group * size, (group + 1) * size),
  );
}

const records = z.object({
  doc: z.object({
    claims: z.object({
      nodes: z.array(
        z.object({
          id: z.string(),
          relationship: z.object({ id: z.string() }).nullable(),
          fact: z.object({ id: z.string() }).nullable(),
        }),
      ),
    }),
  }),
});

describe('every field of the schema has an answer', () => {
  const rootFields = fieldsOf(contract.getQueryType()).filter(({ args }) =>
    args.every(({ type }) => !isNonNullType(type)),
  );
  const seenAtRoot = new Set<unknown>();

  test.concurrent.each(rootFields.map((field) => ({ name: field.name, type: getNamedType(field.type) })))(
    '$name',
    async ({ name, type }) => {
      // It requires one of two optional arguments.
      const given =
        name === 'absentees' ? `(ids: ${JSON.stringify(idOfEachKind.filter((id) => kindOfId(id) === 'Country'))})` : '';
      await world.read(`{ ${name}${given} ${selectAll(type, 2, seenAtRoot)} }`);
    },
  );

  test.concurrent.each([...kindNames, 'Relationship', 'Claim', 'Fact'] as const)('%s', async (name) => {
    const { doc } = records.parse(
      await world.read(
        '{ doc: node(id: "doc:one") { ... on Document { claims(first: 500) { nodes { id relationship { id } fact { id } } } } } }',
      ),
    );
    const { nodes } = doc.claims;
    const ids =
      {
        Relationship: nodes.flatMap(({ relationship }) => relationship?.id ?? []),
        Claim: nodes.map(({ id }) => id),
        Fact: nodes.flatMap(({ fact }) => fact?.id ?? []),
      }[name as 'Claim'] ?? idOfEachKind.filter((id) => kindOfId(id) === name);
    expect(ids).not.toEqual([]);
    const seen = new Set<unknown>([contract.getType(name)]);
    for (const fields of inGroups(fieldsOf(contract.getType(name)), 12)) {
      const written = fields.map((field) => {
        const below = getNamedType(field.type);
        return isCompositeType(below) ? `${field.name} ${selectAll(below, 2, seen)}` : field.name;
      });
      const data = await world.read(
        `query($ids: [ID!]!) { nodes(ids: $ids) { ... on ${name} { ${written.join(' ')} } } }`,
        { ids: ids.slice(0, 500) },
      );
      expect(JSON.stringify(data)).not.toContain('"nodes":[null');
    }
  });
});

test.concurrent.each(relationshipTypeNames)('%s is the same from both ends', async (type) => {
  const { forward, reverse } = relationshipType(type);
  const read = async (field: string) => {
    const kinds = kindNames.filter((kind) => fieldsOf(contract.getType(kind)).some(({ name }) => name === field));
    const fragments = kinds.map((kind) => `... on ${kind} { found: ${field} { nodes { id } } }`);
    const data = await world.read(`query($ids: [ID!]!) { nodes(ids: $ids) { id ${fragments.join(' ')} } }`, {
      ids: [...idOfEachKind, ...otherIdOfEachKind, 'doc:other'],
    });
    const found = z.object({ nodes: z.array(z.object({ id: z.string() })) });
    const { nodes } = z.object({ nodes: z.array(z.object({ id: z.string(), found: found.optional() })) }).parse(data);
    return nodes.flatMap(({ id, found }) => (found?.nodes ?? []).map((other) => [id, other.id]));
  };
  const there = await read(forward);
  const back = await read(reverse);
  expect(there).not.toEqual([]);
  expect(back.map(([from, to]) => `${to} ${from}`).sort()).toEqual(there.map(([from, to]) => `${from} ${to}`).sort());
});
