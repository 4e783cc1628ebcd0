import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type ApiWorld, importWorld, openApi } from './open-api.ts';
import { dossier, entity } from './small-world.ts';

const names = ['Alpha', 'Beta', 'Beta', 'Gamma', 'Ωmega', '🏛 Hall'];
const programmes = names.map((name, index) => entity(`programme:p${index}`, name));
const registry = [entity('org:press', 'Press'), ...programmes];
const grants = (more: readonly object[] = []) =>
  dossier('grants', {}, [
    { FUNDS: { from: 'org:press', to: names.map((_, index) => `programme:p${index}`) } },
    ...['x', 'y', 'z'].map((grant) => ({ FUNDS: { from: 'org:press', to: 'programme:p3', grant } })),
    ...more,
  ]);

let world: ApiWorld;
beforeAll(async () => {
  world = await openApi({
    registry,
    dossiers: [grants(), dossier('undated', { published: null }, [])],
  });
});
afterAll(() => world.close());

const connection = z.object({
  edges: z.array(z.object({ cursor: z.string(), node: z.object({ id: z.string() }) })),
  pageInfo: z.object({
    hasNextPage: z.boolean(),
    hasPreviousPage: z.boolean(),
    startCursor: z.string().nullable(),
    endCursor: z.string().nullable(),
  }),
  totalCount: z.number(),
});
const page = `totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }`;

async function turnFunds(given: Record<string, unknown>) {
  const data = await world.read(
    `query($first: Int, $after: String) { node(id: "org:press") { ... on Actor { funds(first: $first, after: $after) { ${page} } } } }`,
    given,
  );
  return z.object({ node: z.object({ funds: connection }) }).parse(data).node.funds;
}

const code = async (query: string, variables = {}) => (await world.ask(query, variables)).errors?.[0]?.extensions?.code;

describe('pages', () => {
  test('continue without gaps or repetitions, with correct page information', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let turn = 0; ; turn += 1) {
      const { edges, pageInfo, totalCount } = await turnFunds({ first: 2, after });
      expect(totalCount).toBe(6);
      expect(pageInfo).toEqual({
        hasNextPage: turn < 2,
        hasPreviousPage: turn > 0,
        startCursor: edges[0]?.cursor,
        endCursor: edges.at(-1)?.cursor,
      });
      seen.push(...edges.map(({ node }) => node.id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(names.map((_, index) => `programme:p${index}`));
  });

  test('stay consistent when entities are added before and after the cursor', async () => {
    const first = await turnFunds({ first: 2 });
    await importWorld(world.graph, {
      registry: [...registry, entity('programme:o', 'Aaa'), entity('programme:q', 'Beta')],
      dossiers: [grants([{ FUNDS: { from: 'org:press', to: ['programme:o', 'programme:q'] } }])],
    });
    const next = await turnFunds({ after: first.pageInfo.endCursor });
    expect(next.totalCount).toBe(8);
    const ids = next.edges.map(({ node }) => node.id);
    expect(ids).toEqual(['programme:p2', 'programme:q', 'programme:p3', 'programme:p4', 'programme:p5']);
  });

  test('without entries still say whether there are more', async () => {
    expect(await turnFunds({ first: 0 })).toMatchObject({
      edges: [],
      pageInfo: { hasNextPage: true, startCursor: null, endCursor: null },
    });
  });

  test('have at most 500 entries', async () => {
    expect((await turnFunds({ first: 500 })).pageInfo.hasNextPage).toBe(false);
    for (const first of [-1, 501, 2_147_483_647]) {
      const query = `{ node(id: "org:press") { ... on Actor { funds(first: ${first}) { totalCount } } } }`;
      expect(await code(query), String(first)).toBe('BAD_INPUT');
      expect(await code(`{ organizations(first: ${first}) { totalCount } }`), String(first)).toBe('BAD_INPUT');
      expect(await code(`{ search(query: "a", first: ${first}) { totalCount } }`), String(first)).toBe('BAD_INPUT');
    }
  });

  test('list each partner once, with all relationships of the two sorted by id', async () => {
    const data = await world.read(
      '{ node(id: "org:press") { ... on Actor { funds { nodes { id } edges { node { id } relationships { id grant } } } } } }',
    );
    const edge = z.object({
      node: z.object({ id: z.string() }),
      relationships: z.array(z.object({ id: z.string(), grant: z.string().nullable() })),
    });
    const { edges } = z.object({ node: z.object({ funds: z.object({ edges: z.array(edge) }) }) }).parse(data)
      .node.funds;
    const [joined] = edges.filter(({ node }) => node.id === 'programme:p3');
    expect(new Set(joined?.relationships.map(({ grant }) => grant))).toEqual(new Set([null, 'x', 'y', 'z']));
    const ids = joined?.relationships.map(({ id }) => id) ?? [];
    expect(ids).toEqual(ids.toSorted());
  });
});

describe('an invalid cursor is refused', () => {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

  test.each([
    ['an empty text', ''],
    ['not Base64', '💥'],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['no list', encode({ order: 'sources PUBLISHED' })],
    ['an empty list', encode([])],
    ['the cursor of another order', encode(['sources NAME', 'a', 'doc:a'])],
    ['too few values', encode(['sources PUBLISHED', '2020-01-01'])],
    ['too many values', encode(['sources PUBLISHED', '2020-01-01', 'doc:a', 'doc:a'])],
    ['a text instead of a day', encode(['sources PUBLISHED', 'yesterday', 'doc:a'])],
    ['an invalid day', encode(['sources PUBLISHED', '2020-02-30', 'doc:a'])],
    ['a number instead of a day', encode(['sources PUBLISHED', 3, 'doc:a'])],
    ['a number instead of a text', encode(['sources PUBLISHED', '2020-01-01', 3])],
    ['null instead of a text', encode(['sources PUBLISHED', '2020-01-01', null])],
    ['a list instead of a text', encode(['sources PUBLISHED', '2020-01-01', ['doc:a']])],
    ['a map instead of a day', encode(['sources PUBLISHED', { year: 2020 }, 'doc:a'])],
    ['a very long text', 'A'.repeat(50_000)],
  ])('%s', async (_, after) => {
    const { errors } = await world.ask('query($after: String) { sources(after: $after) { nodes { id } } }', { after });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_CURSOR', next: expect.any(String) });
    expect(world.logged).toEqual([]);
  });

  test.each([
    ['organizations(orderBy: SOURCES, after: $after)', ['organizations SOURCES', 'many', 'org:a']],
    ['search(query: "press", after: $after)', ['search', 'best', 'org:a']],
    ['events(after: $after)', ['events START', '', 'event:a']],
  ])('%s', async (field, cursor) => {
    const query = `query($after: String) { ${field} { nodes { id } } }`;
    expect(await code(query, { after: encode(cursor) })).toBe('BAD_CURSOR');
  });

  test.each(['{ totalCount }', '{ __typename }', '{ pageInfo { hasPreviousPage } }'])(
    'for any selection: %s',
    async (selection) => {
      const query = `query($after: String) { organizations(after: $after) ${selection} }`;
      expect(await code(query, { after: 'xyz' })).toBe('BAD_CURSOR');
      expect(await code(query, { after: encode(['organizations NAME', 'A', 'org:a']) })).toBeUndefined();
    },
  );

  test('at any depth', async () => {
    const query = `query($after: String) { sources { nodes { claims(after: $after) { nodes { id } } } } }`;
    expect(await code(query, { after: encode(['claims', '2', 'claim:a']) })).toBe('BAD_CURSOR');
    expect(await code(query, { after: encode(['claims', 2, 'claim:a']) })).toBeUndefined();
  });
});
