import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Graph } from '../../src/graph/graph.ts';
import { pingDatabase } from '../../src/graph/ping-database.ts';
import { testEngine } from '../setup/test-engine.ts';
import { type BoltProxy, openBoltProxy } from './bolt-proxy.ts';
import { type ApiWorld, type Ask, askOn, openApi } from './open-api.ts';
import { dossier, entity } from './small-world.ts';

const bodies = ['org:a', 'org:b', 'org:c', 'org:press'];

let world: ApiWorld;
let proxy: BoltProxy;
let graph: Graph;
let ask: Ask;

beforeAll(async () => {
  world = await openApi({
    registry: bodies.map((id) => entity(id, id)),
    dossiers: [
      dossier('one', {}, [
        { PARTNERS_WITH: { between: bodies } },
        { FUNDS: { from: 'org:a', to: ['org:b', 'org:c'] } },
        { fact: { of: bodies, members: 3 } },
      ]),
    ],
  });
  proxy = await openBoltProxy(testEngine().bolt);
  graph = new Graph({ ...testEngine(), bolt: proxy.uri });
  ask = askOn(graph, (error) => expect.unreachable(String(error)));
  expect(await pingDatabase(graph)).toBe(true);
});
beforeEach(() => void proxy.statements.splice(0));
afterAll(async () => {
  await graph.close();
  await proxy.close();
  await world.close();
});

/** Below an organization: branches on every level, and organizations on the next. */
function nest(depth: number): string {
  if (depth === 0) return 'id name';
  return `id facts { number }
    funds { totalCount edges { relationships { stated } } }
    partners(first: 2) { nodes { ... on Organization { ${nest(depth - 1)} } } }`;
}

describe('a root field runs one statement', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('at depth %i', async (depth) => {
    const { errors } = await ask(`{ organizations { nodes { ${nest(depth)} } } }`);
    expect(errors).toBeUndefined();
    expect(proxy.statements).toHaveLength(1);
  });

  test.each([
    ['{ __typename }', 0],
    ['{ __schema { types { name } } }', 0],
    ['{ node(id: "org:a") { id } }', 1],
    ['{ node(id: "of nothing") { id } }', 0],
    ['{ nodes(ids: ["org:a", "doc:one", "claim:0", "fact:0", "FUNDS:0", "SIGNED:0"]) { id } }', 1],
    ['{ relationship(id: "FUNDS:0") { id } }', 1],
    ['{ search(query: "org") { totalCount nodes { id } } }', 1],
    ['{ sources { totalCount } }', 1],
    ['{ sources { __typename } }', 0],
    ['{ statistics { claimCount } }', 1],
    ['{ merges { id entity { id name mergedIds } } }', 1],
    ['{ organizations(filter: {ids: ["org:a", "org:old"]}) { totalCount nodes { id } } }', 1],
    ['{ a: organizations { totalCount } b: organizations { totalCount } }', 2],
    ['{ organizations { totalCount } ... { organizations { nodes { id } } } }', 1],
    ['{ funders { nodes { id } } statistics { factCount } node(id: "org:a") { id } }', 3],
  ])('%s: %i', async (query, count) => {
    expect((await ask(query)).errors).toBeUndefined();
    expect(proxy.statements).toHaveLength(count);
  });

  test('a hundred entities need as many statements as one', async () => {
    const ids = Array.from({ length: 100 }, () => bodies).flat();
    const { errors } = await ask(
      'query($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { name facts { number } } } }',
      {
        ids,
      },
    );
    expect(errors).toBeUndefined();
    expect(proxy.statements).toHaveLength(1);
  });
});
