import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Statement } from '../../src/graph/statements/statement-file.ts';
import { mergeEntities } from '../../src/import/merge/merge-entities.ts';
import { askProjecting } from '../../src/questions/ask-projecting.ts';
import { askQuestion, readParameters } from '../../src/questions/ask-question.ts';
import type { Question } from '../../src/questions/question.ts';
import { wholeGraphQuestions } from '../../src/questions/whole-graph.ts';
import { type ApiWorld, openApi } from '../api/open-api.ts';
import { sourceWith } from './source-with.ts';

const [, centrality, communities] = wholeGraphQuestions;

// Two triangles of partners, joined by two paths, one of them through a broker; an agency of the broker; boilerplate.
const ties: Readonly<Record<string, readonly string[]>> = {
  'org:a1': ['org:a2', 'org:a3', 'org:broker'],
  'org:a2': ['org:a3', 'org:second'],
  'org:b1': ['org:b2', 'org:b3', 'org:broker'],
  'org:b2': ['org:b3'],
  'org:b3': ['org:second'],
};

const source = sourceWith({ paragraphs: '1-9', boilerplate: '9' });

let world: ApiWorld;

beforeAll(async () => {
  world = await openApi({
    registry: [
      ...['a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'broker', 'second', 'office', 'as', 'bs', 'former', 'furnished'].map(
        (name) => `org:${name}`,
      ),
      ...['programme:p', 'topic:t'],
    ].map((id) => ({ id, name: `The ${id.slice(id.indexOf(':') + 1)}` })),
    dossiers: [
      {
        source: source('doc:early', 'org:as', '2020-02-02'),
        claims: [
          ...Object.entries(ties).map(([from, to]) => ({ PARTNERS_WITH: { from, to }, paragraph: 1 })),
          { MEMBER_OF: { from: ['org:a1', 'org:a2', 'org:a3'], to: 'org:as' }, paragraph: 2 },
          { ADDRESSES: { from: ['org:a1', 'org:b1'], to: 'topic:t' }, paragraph: 3 },
          { PARTNERS_WITH: { from: 'org:furnished', to: ['org:a1', 'org:b1'] }, paragraph: 9 },
        ],
      },
      {
        source: source('doc:late', 'org:broker', '2022-02-02'),
        claims: [
          { MEMBER_OF: { from: ['org:b1', 'org:b2', 'org:b3'], to: 'org:bs' }, paragraph: 1 },
          { PARTNERS_WITH: { from: 'org:a1', to: 'org:a2' }, paragraph: 1 },
          { PART_OF: { from: 'org:office', to: 'org:broker' }, paragraph: 2 },
          { FUNDS: { from: ['org:office', 'org:broker'], to: 'programme:p', grant: 'one' }, paragraph: 3 },
          { FUNDS: { from: 'org:office', to: 'programme:p', grant: 'two' }, paragraph: 3 },
        ],
      },
    ],
  });
});

afterAll(() => world.close());

const rowsOf = async (field: string, selected: string) => {
  const data = await world.read(`{ answer: ${field} { rows { ${selected} } } }`);
  return z.object({ answer: z.object({ rows: z.array(z.record(z.string(), z.unknown())) }) }).parse(data).answer.rows;
};

const bridges = (given: string) => rowsOf(`bridges(types: [PARTNERS_WITH] ${given})`, 'entity { id } score pairs');

const central = async (given: string, types = 'PARTNERS_WITH') =>
  Object.fromEntries(
    (await rowsOf(`centrality(types: [${types}], ${given})`, 'entity { id } score')).map(({ entity, score }) => [
      z.object({ id: z.string() }).parse(entity).id,
      score,
    ]),
  );

test('a bridge counts for each pair by its share of the shortest paths', async () => {
  const groups = 'group: ["org:a1", "org:a2"], other: ["org:b1", "org:b3"]';
  expect(await bridges(`${groups}, evidence: {minPublishers: 1}`)).toEqual([
    // a1–b1, and the first or last step of a1–b3 and a2–b1, which have two paths each.
    { entity: { id: 'org:broker' }, score: 2, pairs: 3 },
    { entity: { id: 'org:second' }, score: 2, pairs: 3 },
    { entity: { id: 'org:a1' }, score: 0.5, pairs: 1 },
    { entity: { id: 'org:a2' }, score: 0.5, pairs: 1 },
    { entity: { id: 'org:b1' }, score: 0.5, pairs: 1 },
    { entity: { id: 'org:b3' }, score: 0.5, pairs: 1 },
  ]);
  // A third path from a1 to b1 is only in boilerplate.
  const [second, broker] = await bridges(groups);
  expect(second).toEqual({ entity: { id: 'org:second' }, score: 1.666667, pairs: 3 });
  expect(broker).toEqual({ entity: { id: 'org:broker' }, score: 1.166667, pairs: 3 });
});

test('a group can stand for its known members, and a member of both groups is not a pair', async () => {
  const bodies = 'group: ["org:as"], other: ["org:bs"], kinds: [Organization]';
  const stated = 'minPublishers: 1';
  expect(await bridges(`${bodies}, evidence: {${stated}}`)).toEqual([]);
  const [first] = await bridges(`${bodies}, members: true, evidence: {${stated}}`);
  expect(first).toEqual({ entity: { id: 'org:broker' }, score: 4.5, pairs: 6 });
  expect(await bridges(`${bodies}, members: true, evidence: {${stated}, knownBy: "2021-01-01"}`)).toEqual([]);
  expect(await bridges('group: ["org:a1"], other: ["org:a1"]')).toEqual([]);
  expect(await bridges('group: ["org:a1"], other: ["org:office"]')).toEqual([]);
});

test('several relationships of two entities are one step, weighted by the best-evidenced one', async () => {
  expect(await central('measure: DEGREE', 'FUNDS')).toEqual({ 'programme:p': 2, 'org:broker': 1, 'org:office': 1 });
  const partners = await central('measure: DEGREE, evidence: {minPublishers: 1}');
  expect(partners).toMatchObject({ 'org:a1': 3, 'org:a2': 3, 'org:a3': 2, 'org:broker': 2 });
  const weighted = await central('measure: DEGREE, weighted: true');
  expect(weighted).toMatchObject({ 'org:a1': 4, 'org:a2': 4, 'org:a3': 2 });
  expect(weighted).not.toHaveProperty(['org:furnished']);
});

test('with rollUp, an office stands for its body, and relationships within a body are excluded', async () => {
  expect(await central('measure: DEGREE, rollUp: true', 'FUNDS, PART_OF')).toEqual({
    'programme:p': 1,
    'org:broker': 1,
  });
  expect(await central('measure: DEGREE, rollUp: true, keepApart: ["org:office"]', 'FUNDS, PART_OF')).toEqual({
    'programme:p': 2,
    'org:broker': 2,
    'org:office': 2,
  });
});

test('can exclude what only its own ends publish, what is known later, and boilerplate', async () => {
  expect(await central('measure: DEGREE, withoutOwnReleases: true', 'FUNDS')).toEqual({
    'programme:p': 1,
    'org:office': 1,
  });
  expect(await central('measure: DEGREE, evidence: {knownBy: "2021-01-01"}', 'FUNDS')).toEqual({});
  expect(await central('measure: DEGREE, withoutOwnReleases: true')).not.toHaveProperty(['org:furnished']);
});

test('betweenness and PageRank match their definitions', async () => {
  const nodes = [...new Set(Object.entries(ties).flatMap(([from, to]) => [from, ...to]))];
  const near = (node: string) => nodes.filter((other) => ties[node]?.includes(other) || ties[other]?.includes(node));
  const places = new Map(nodes.map((node) => [node, 1 / nodes.length]));
  for (let step = 0; step < 500; step += 1) {
    const before = new Map(places);
    for (const node of nodes)
      places.set(
        node,
        0.15 / nodes.length + 0.85 * near(node).reduce((sum, at) => sum + (before.get(at) ?? 0) / near(at).length, 0),
      );
  }
  const ranks = await central('measure: PAGE_RANK, evidence: {minPublishers: 1}');
  expect(Object.keys(ranks).sort()).toEqual(nodes.toSorted());
  for (const node of nodes) expect(ranks[node]).toBeCloseTo(places.get(node) ?? 0, 5);
  const between = new Map<string, number>();
  for (const from of nodes)
    for (const to of nodes.filter((node) => node > from)) {
      let ways: string[][] = [[from]];
      while (ways.length > 0 && !ways.some((way) => way.at(-1) === to))
        ways = ways.flatMap((way) =>
          near(way.at(-1) ?? '')
            .filter((next) => !way.includes(next))
            .map((next) => [...way, next]),
        );
      const shortest = ways.filter((way) => way.at(-1) === to);
      for (const way of shortest)
        for (const node of way.slice(1, -1)) between.set(node, (between.get(node) ?? 0) + 1 / shortest.length);
    }
  const found = await central('measure: BETWEENNESS, evidence: {minPublishers: 1}');
  expect(Object.keys(found).sort()).toEqual([...between.keys()].sort());
  for (const [node, score] of between) expect(found[node]).toBeCloseTo(score, 5);
});

test('communities are numbered by size and named after their most connected members', async () => {
  const found = (more: string) =>
    rowsOf(
      `communities(types: [PARTNERS_WITH], maxMembers: 2, evidence: {minPublishers: 1}, ${more})`,
      'community size name members { id }',
    );
  const rows = await found('first: 5');
  expect(rows[0]).toEqual({
    community: 1,
    size: 4,
    name: 'The a1 · The a2 · The a3',
    members: [{ id: 'org:a1' }, { id: 'org:a2' }],
  });
  expect(rows.reduce((sum, { size }) => sum + Number(size), 0)).toBe(8);
  expect(await found('kinds: [Country]')).toEqual([]);
  expect(await found('first: 5')).toEqual(rows);
});

test('a merged id is resolved to its entity', async () => {
  await mergeEntities(world.graph, [{ id: 'org:former', into: 'org:a1', by: 'a', why: 'b', on: '2026-01-01' }]);
  const rows = await bridges('group: ["org:former"], other: ["org:b1"], evidence: {minPublishers: 1}');
  expect(rows).toEqual([{ entity: { id: 'org:broker' }, score: 1, pairs: 1 }]);
});

const listProjections = () =>
  world.graph.readRows('CALL gds.graph.list() YIELD graphName RETURN graphName', {}, { name: 'test' });

const ask = (question: Question | undefined, given: object, more: object) => {
  if (!question) throw new TypeError('There is no such question.');
  return askQuestion(world.graph, question, readParameters(question, { ...given, skip: 0, limit: 9 }), more);
};

test('drops the projection after an answer', async () => {
  const before = await listProjections();
  await ask(communities, {}, {});
  await ask(communities, { kinds: ['Country'] }, {});
  await ask(centrality, { measure: 'DEGREE', kinds: ['Country'] }, {});
  expect(await listProjections()).toEqual(before);
  await ask(communities, { rollUp: true }, {});
  // Everything is only connected to its own body.
  await ask(centrality, { measure: 'DEGREE', types: ['PART_OF'], rollUp: true }, {});
  expect(await listProjections()).toEqual(before);
});

/** Creates a projection, then counts for days. */
const projecting: Statement<object, unknown> = {
  name: 'projecting',
  body: `CALL tx.getMetaData() YIELD metadata
    WITH metadata.projection AS projection
    MATCH (x:Entity)-[r]->(y:Entity)
    WITH projection, gds.graph.project(projection, x, y, {}, {readConcurrency: 1, jobId: projection}) AS network
    UNWIND range(1, 1000000000000) AS number
    RETURN network.graphName AS name, max(number) AS last`,
  parameters: z.object({}),
  row: z.unknown(),
};

test('drops the projection after a timeout or cancellation', async () => {
  const before = await listProjections();
  const askUntilMade = async (signal?: AbortSignal) => {
    const asking = askProjecting(world.graph, projecting, {}, { signal });
    await Promise.race([expect.poll(listProjections).toHaveLength(before.length + 1), asking]);
    expect(await listProjections()).toHaveLength(before.length + 1);
    return { asking };
  };
  // As the server does at its time limit.
  const ended = await askUntilMade();
  const running = await world.graph.readRows(
    'SHOW TRANSACTIONS YIELD transactionId AS id, metaData WHERE metaData.projection IS NOT NULL RETURN id',
    {},
    { name: 'test' },
  );
  expect(running).toHaveLength(1);
  await world.graph.readRows(
    'TERMINATE TRANSACTIONS $ids',
    { ids: running.map(([id]) => String(id)) },
    { name: 'test' },
  );
  await expect(ended.asking).rejects.toMatchObject({ code: 'TIMED_OUT' });
  expect(await listProjections()).toEqual(before);
  const client = new AbortController();
  const cancelled = await askUntilMade(client.signal);
  client.abort();
  await expect(cancelled.asking).rejects.toMatchObject({ name: 'AbortError' });
  expect(await listProjections()).toEqual(before);
});

test('drops the projection of a question cancelled at any moment', async () => {
  const before = await listProjections();
  const isRunning = async () =>
    (
      await world.graph.readRows(
        'SHOW TRANSACTIONS YIELD metaData WHERE metaData.projection IS NOT NULL RETURN 1',
        {},
        {
          name: 'test',
        },
      )
    ).length > 0;
  const isProjected = async () => (await listProjections()).length > before.length;
  for (const happens of [async () => true, isRunning, isProjected]) {
    const client = new AbortController();
    const over = ask(communities, { rollUp: true }, { signal: client.signal }).then(
      () => true,
      (error: unknown) => {
        expect(error).toMatchObject({ name: 'AbortError' });
        return true;
      },
    );
    // A fast machine can have answered before that is visible.
    while (!(await happens()) && !(await Promise.race([over, false])));
    client.abort();
    await over;
    expect(await listProjections()).toEqual(before);
  }
});

test('recognizes a server without Graph Data Science', async () => {
  const asked = (text: string) => world.graph.readRows(text, {}, { name: 'test' });
  const missing = { code: 'GDS_MISSING' };
  await expect(asked('CALL gds.nothing.stream("x")')).rejects.toMatchObject(missing);
  await expect(asked('RETURN gds.nothing("x") AS x')).rejects.toMatchObject(missing);
});
