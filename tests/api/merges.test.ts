import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Graph } from '../../src/graph/graph.ts';
import { unmergeEntity } from '../../src/import/merge/merge-entities.ts';
import { testEngine } from '../setup/test-engine.ts';
import { openBoltProxy } from './bolt-proxy.ts';
import { type ApiWorld, askOn, openApi } from './open-api.ts';
import { dossier, entity } from './small-world.ts';

let world: ApiWorld;
beforeAll(async () => {
  world = await openApi({
    registry: ['a', 'b', 'c', 'press', 'wire'].map((name) => entity(`org:${name}`, name.toUpperCase())),
    dossiers: [
      dossier('one', { publisher: 'org:press' }, [
        { PARTNERS_WITH: { between: ['org:a', 'org:b'] } },
        { PARTNERS_WITH: { between: ['org:b', 'org:c'] } },
      ]),
      dossier('two', { publisher: 'org:wire' }, [
        { PARTNERS_WITH: { between: ['org:a', 'org:c'] } },
        { SIGNED: { from: 'org:c', to: { new: 'doc:pact', name: 'Pact' } } },
      ]),
    ],
    merges: [
      { id: 'org:wire', into: 'org:press' },
      { id: 'org:b', into: 'org:a' },
      { id: 'org:old', into: 'org:b' },
      { id: 'topic:gone', into: 'topic:never' },
      { id: 'doc:old', into: 'doc:one' },
    ],
  });
});
afterAll(() => world.close());

describe('a merged id', () => {
  test('returns the entity, next to its own id', async () => {
    const a = { id: 'org:a', name: 'A', names: ['B'], mergedIds: ['org:b', 'org:old'] };
    const selection = '{ id ... on Entity { name names mergedIds } }';
    expect(
      await world.read(`{ node(id: "org:old") ${selection}
        nodes(ids: ["org:b", "org:a", "org:nobody", "org:old", "topic:gone"]) ${selection} }`),
    ).toEqual({ node: a, nodes: [a, a, null, a, null] });
  });

  test('resolves in a fragment that selects nothing else of entities, and only for its kind', async () => {
    expect(
      await world.read(
        '{ nodes(ids: ["org:b", "doc:old", "claim:0"]) { __typename ... on Document { title: name isSource } } }',
      ),
    ).toEqual({
      nodes: [{ __typename: 'Organization' }, { __typename: 'Document', title: 'one', isSource: true }, null],
    });
  });

  test('is not an id of another entity', async () => {
    expect(
      await world.read(
        '{ nodes(ids: ["org:c", "doc:pact"]) { ... on Entity { mergedIds } } relationship(id: "org:b") { id } }',
      ),
    ).toEqual({ nodes: [{ mergedIds: [] }, { mergedIds: [] }], relationship: null });
  });

  test.each([
    ['organizations(filter: {ids: ["org:old", "org:a", "org:c", "org:nobody"]})', ['org:a', 'org:c']],
    ['organizations(filter: {ids: ["org:old"]}, orderBy: SOURCES)', ['org:a']],
    ['organizations(filter: {ids: ["org:b"], minSources: 3})', []],
    ['organizations(filter: {ids: []})', []],
    ['officials(filter: {ids: ["org:b"]})', []],
    ['topics(filter: {ids: ["topic:gone"]})', []],
    ['documents(filter: {ids: ["doc:old"]})', ['doc:one']],
    ['sources(filter: {ids: ["doc:old", "doc:pact"]})', ['doc:one']],
    ['sources(filter: {publishers: ["org:wire"]})', ['doc:one', 'doc:two']],
    ['sources(filter: {publishers: ["org:press"]})', ['doc:one', 'doc:two']],
    ['sources(filter: {publishers: ["org:old"]})', []],
    ['organizations(filter: {publishers: ["org:wire"], ids: ["org:b", "org:press"]})', ['org:a', 'org:press']],
    ['documents(filter: {publishers: ["org:wire"]})', ['doc:pact']],
  ])('works in filters: %s', async (field, ids) => {
    expect(await world.read(`{ list: ${field} { totalCount nodes { ... on Entity { id } } } }`)).toEqual({
      list: { totalCount: ids.length, nodes: ids.map((id) => ({ id })) },
    });
  });

  test('works in the filter on the other end of relationships', async () => {
    expect(
      await world.read(`{ node(id: "org:c") { ... on Organization {
        partners(filter: {with: ["org:old", "org:press"]}) { totalCount nodes { id } }
        nobody: partners(filter: {with: ["doc:pact"]}) { totalCount nodes { id } }
        relationships(filter: {with: ["doc:pact"]}) { totalCount nodes { to { id } } }
      } } }`),
    ).toEqual({
      node: {
        partners: { totalCount: 1, nodes: [{ id: 'org:a' }] },
        nobody: { totalCount: 0, nodes: [] },
        relationships: { totalCount: 1, nodes: [{ to: { id: 'doc:pact' } }] },
      },
    });
  });

  test('works in the evidence filter', async () => {
    const query = `query($publishers: [ID!]) { node(id: "org:c") { ... on Organization {
      partners(filter: {evidence: {publishers: $publishers}}) { edges { node { id }
        relationships { sourceCount publisherCount evidence { totalCount } } } } } } }`;
    for (const publisher of ['org:wire', 'org:press'])
      expect(await world.read(query, { publishers: [publisher] })).toEqual({
        node: {
          partners: {
            edges: [
              {
                node: { id: 'org:a' },
                relationships: [{ sourceCount: 2, publisherCount: 1, evidence: { totalCount: 2 } }],
              },
            ],
          },
        },
      });
    expect(await world.read(query, { publishers: ['org:old'] })).toEqual({ node: { partners: { edges: [] } } });
  });

  test('works with the same cursors', async () => {
    const page = (after: string | null) =>
      world.read(
        `query($after: String) { organizations(filter: {ids: ["org:old", "org:c"]}, first: 1, after: $after) {
          nodes { id } pageInfo { hasNextPage endCursor } } }`,
        { after },
      ) as Promise<{ organizations: { pageInfo: { endCursor: string } } }>;
    const first = await page(null);
    expect(first).toMatchObject({ organizations: { nodes: [{ id: 'org:a' }], pageInfo: { hasNextPage: true } } });
    expect(await page(first.organizations.pageInfo.endCursor)).toMatchObject({
      organizations: { nodes: [{ id: 'org:c' }], pageInfo: { hasNextPage: false } },
    });
  });
});

describe('merges', () => {
  test('are sorted by id, with who decided and why', async () => {
    const merge = (id: string, into: string, entity: string | null) => ({
      ...{ id, into, by: 'Ana', why: `${id} is ${into}`, on: '2026-01-02' },
      entity: entity === null ? null : { id: entity },
    });
    expect(await world.read('{ merges { id into by why on entity { id } } }')).toEqual({
      merges: [
        merge('doc:old', 'doc:one', 'doc:one'),
        merge('org:b', 'org:a', 'org:a'),
        merge('org:old', 'org:b', 'org:a'),
        merge('org:wire', 'org:press', 'org:press'),
        merge('topic:gone', 'topic:never', null),
      ],
    });
  });

  test('include the selection of their entity, with any aliases', async () => {
    expect(
      await world.read(
        '{ merges { __typename who: by entity { kind ... on Organization { partners { totalCount nodes { id } } } } } }',
      ),
    ).toMatchObject({
      merges: [
        { __typename: 'Merge', who: 'Ana', entity: { kind: 'Document' } },
        { entity: { kind: 'Organization', partners: { totalCount: 1, nodes: [{ id: 'org:c' }] } } },
        { entity: { partners: { totalCount: 1 } } },
        { entity: { partners: { totalCount: 0, nodes: [] } } },
        { entity: null },
      ],
    });
  });
});

test('a claim between merged entities stays in its source and does not count', async () => {
  const data = await world.read(`{
    statistics { claimCount relationships { type count } }
    node(id: "doc:one") { ... on Document { claims { totalCount nodes {
      id paragraph stated selfReported relationship { id evidence { totalCount } } fact { id evidence { totalCount } } source { id }
    } } } }
    organizations(filter: {ids: ["org:b"]}) { nodes { relationships(filter: {evidence: {statedOnly: true}}) { totalCount nodes { from { id } to { id } } } facts { id } } }
  }`);
  const related = { id: expect.stringMatching(/^PARTNERS_WITH:/), evidence: { totalCount: 2 } };
  const common = { id: expect.stringMatching(/^claim:/), paragraph: 2, stated: true, selfReported: false, fact: null };
  expect(data).toEqual({
    statistics: {
      claimCount: 4,
      relationships: [
        { type: 'PARTNERS_WITH', count: 1 },
        { type: 'SIGNED', count: 1 },
      ],
    },
    node: {
      claims: {
        totalCount: 2,
        nodes: expect.arrayContaining([
          { ...common, relationship: null, source: { id: 'doc:one' } },
          { ...common, relationship: related, source: { id: 'doc:one' } },
        ]),
      },
    },
    organizations: {
      nodes: [{ relationships: { totalCount: 1, nodes: [{ from: { id: 'org:a' }, to: { id: 'org:c' } }] }, facts: [] }],
    },
  });
});

describe('ids are looked up in unique indexes, merged or not', () => {
  test.each([
    '{ nodes(ids: ["org:1", "org:b"]) { id } }',
    '{ node(id: "org:1") { ... on Organization { name } } }',
    '{ organizations(filter: {ids: ["org:1"]}) { totalCount nodes { name } } }',
    '{ organizations(filter: {ids: ["org:1"]}, orderBy: SOURCES) { nodes { name } } }',
    '{ sources(filter: {ids: ["doc:one"]}) { totalCount nodes { name } } }',
  ])('%s', async (query) => {
    const { bolt, user, password } = testEngine();
    await world.graph.writeSchema(
      "UNWIND range(1, 2000) AS n MERGE (x:Organization:Actor:Entity {id: 'org:' + n}) SET x.name = 'N' + n",
    );
    const proxy = await openBoltProxy(bolt);
    const graph = new Graph({ bolt: proxy.uri, user, password });
    const driver = neo4j.driver(bolt, neo4j.auth.basic(user, password));
    try {
      expect((await askOn(graph, (error) => expect.unreachable(String(error)))(query)).errors).toBeUndefined();
      const [statement] = proxy.statements;
      const parameters = { p0: ['org:1'], p1: neo4j.int(50) };
      const { summary } = await driver.executeQuery(`EXPLAIN ${statement}`, parameters, { routing: 'READ' });
      const operators = operatorsOf(summary.plan);
      expect(operators).toContain('NodeUniqueIndexSeek');
      expect(operators.filter((name) => /Scan/.test(name))).toEqual([]);
    } finally {
      await driver.close();
      await graph.close();
      await proxy.close();
      await world.graph.writeSchema("MATCH (x:Entity) WHERE x.name STARTS WITH 'N' DELETE x");
    }
  });
});

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

const operatorsOf = (plan: Plan | false): string[] =>
  plan === false ? [] : [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(operatorsOf)];

test('after an unmerge, each id resolves to itself again', async () => {
  await unmergeEntity(world.graph, 'org:b');
  expect(
    await world.read(
      '{ nodes(ids: ["org:a", "org:b", "org:old"]) { id ... on Entity { mergedIds } } merges { id entity { id } } }',
    ),
  ).toMatchObject({
    nodes: [
      { id: 'org:a', mergedIds: [] },
      { id: 'org:b', mergedIds: ['org:old'] },
      { id: 'org:b', mergedIds: ['org:old'] },
    ],
    merges: [{ id: 'doc:old' }, { id: 'org:old', entity: { id: 'org:b' } }, { id: 'org:wire' }, { id: 'topic:gone' }],
  });
});
