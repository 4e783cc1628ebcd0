import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiWorld, openApi } from './open-api.ts';
import { dossier, entity } from './small-world.ts';

let world: ApiWorld;
beforeAll(async () => {
  world = await openApi({
    registry: [
      entity('org:press', 'Press'),
      entity('org:a', 'A', { identifiers: { constructor: 'x' } }),
      entity('org:b', 'B'),
    ],
    dossiers: [dossier('s', {}, [{ PARTNERS_WITH: { between: ['org:a', 'org:b'] } }])],
  });
});
afterAll(() => world.close());

/** Names that every JavaScript object has, or that make it a promise, an iterator or custom JSON. */
const inherited = [
  ...Object.getOwnPropertyNames(Object.prototype),
  ...['then', 'catch', 'finally', 'toJSON', 'next', 'length', 'size', 'get', 'set', 'type', 'prototype', '__typename'],
];
const key = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...inherited) },
  { weight: 1, arbitrary: fc.stringMatching(/^[_A-Za-z][_0-9A-Za-z]{0,8}$/) },
);

/** Returns an object with any key. */
const under = (name: string, value: unknown) => Object.fromEntries([[name, value]]);

/** Places for a key, with the query and its expected answer. */
const places: Readonly<Record<string, (name: string) => readonly [query: string, answer: unknown]>> = {
  'a root list': (name) => [`{ ${name}: organizations { totalCount } }`, under(name, { totalCount: 3 })],
  'a root object': (name) => [`{ ${name}: node(id: "org:a") { id } }`, under(name, { id: 'org:a' })],
  'a connection': (name) => [
    `{ organizations(filter: {ids: ["org:a"]}) { ${name}: totalCount } }`,
    { organizations: under(name, 1) },
  ],
  'the nodes of a connection': (name) => [
    `{ organizations(filter: {ids: ["org:a"]}) { ${name}: nodes { id } } }`,
    { organizations: under(name, [{ id: 'org:a' }]) },
  ],
  'an entity': (name) => [`{ nodes(ids: ["org:a"]) { ${name}: id } }`, { nodes: [under(name, 'org:a')] }],
  'its type': (name) => [`{ nodes(ids: ["org:a"]) { ${name}: __typename } }`, { nodes: [under(name, 'Organization')] }],
  'its name and identifiers': (name) => [
    `{ node(id: "org:a") { ... on Organization { name identifiers { ${name}: scheme } } } }`,
    { node: { name: 'A', identifiers: [under(name, 'constructor')] } },
  ],
  'an edge': (name) => [
    `{ node(id: "org:a") { ... on Organization { partners { edges { ${name}: node { id } } } } } }`,
    { node: { partners: { edges: [under(name, { id: 'org:b' })] } } },
  ],
  'a page': (name) => [
    `{ organizations(first: 3) { pageInfo { ${name}: hasNextPage } } }`,
    { organizations: { pageInfo: under(name, false) } },
  ],
  'a reference': (name) => [
    `{ sources { nodes { claims { nodes { ${name}: source { id } } } } } }`,
    { sources: { nodes: [{ claims: { nodes: [under(name, { id: 'doc:s' })] } }] } },
  ],
  'a list': (name) => [
    `{ sources { nodes { ${name}: publishers { id } } } }`,
    { sources: { nodes: [under(name, [{ id: 'org:press' }])] } },
  ],
  'counts under a filter': (name) => [
    `{ node(id: "org:a") { ... on Entity { relationships(filter: {evidence: {statedOnly: true}}) { nodes { ${name}: claimCount } } } } }`,
    { node: { relationships: { nodes: [under(name, 1)] } } },
  ],
  'the rows of a question': (name) => [
    `{ partnersOf(id: "org:a") { rows { ${name}: partner { id } } } }`,
    { partnersOf: { rows: [under(name, { id: 'org:b' })] } },
  ],
  'the coverage of a question': (name) => [
    `{ partnersOf(id: "org:a") { read { ${name}: sources } } }`,
    { partnersOf: { read: under(name, 1) } },
  ],
  'a question': (name) => [`{ partnersOf(id: "org:a") { ${name}: hasNextPage } }`, { partnersOf: under(name, false) }],
  statistics: (name) => [`{ statistics { ${name}: sourceCount } }`, { statistics: under(name, 1) }],
};

describe('an alias can be any name', () => {
  test.each(Object.entries(places))('%s', async (_, place) => {
    await fc.assert(
      fc.asyncProperty(key, async (name) => {
        const [query, answer] = place(name);
        expect(JSON.stringify(await world.ask(query))).toBe(JSON.stringify({ data: answer }));
      }),
      { numRuns: 60 },
    );
    expect(world.logged).toEqual([]);
  });
});

describe('a name chosen by clients', () => {
  test.each(['variable', 'fragment', 'operation'])(
    'of a %s can be anything, except __proto__ for a variable',
    async (what) => {
      await fc.assert(
        fc.asyncProperty(key, async (name) => {
          const [query, variables] =
            what === 'variable'
              ? [
                  `query($${name}: EntityFilter) { organizations(filter: $${name}) { totalCount } }`,
                  under(name, { ids: ['org:a'] }),
                ]
              : what === 'fragment'
                ? [
                    `{ organizations(filter: {ids: ["org:a"]}) { ...${name} } } fragment ${name} on OrganizationConnection { totalCount }`,
                    {},
                  ]
                : [`query ${name} { organizations(filter: {ids: ["org:a"]}) { totalCount } }`, {}];
          const { data, errors } = await world.ask(query, variables as Record<string, unknown>);
          if (what === 'variable' && name === '__proto__')
            expect(errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
          else expect({ data, errors }).toEqual({ data: { organizations: { totalCount: 1 } }, errors: undefined });
        }),
        { numRuns: 60 },
      );
    },
  );

  test('is refused for an unknown argument, input field or variable', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...inherited), async (name) => {
        for (const [query, variables] of [
          [`{ node(id: "org:a", ${name}: 1) { id } }`, {}],
          [`{ organizations(filter: {${name}: 1}) { totalCount } }`, {}],
          ['query($f: EntityFilter) { organizations(filter: $f) { totalCount } }', { f: under(name, 1) }],
          [`{ organizations { ${name === '__typename' ? 'none' : name} } }`, {}],
          [`{ node(id: "${name}:a") { ${name === '__typename' ? 'none' : name} } }`, {}],
        ] as const) {
          const { errors } = await world.ask(query, variables);
          expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([
            expect.stringMatching(/^(BAD_INPUT|GRAPHQL_VALIDATION_FAILED)$/),
          ]);
        }
      }),
    );
    expect(world.logged).toEqual([]);
  });

  test('gives null for an unknown object', async () => {
    for (const name of inherited)
      expect(await world.read(`{ node(id: "${name}") { id } relationship(id: "${name}:a") { id } }`)).toEqual({
        node: null,
        relationship: null,
      });
  });
});
