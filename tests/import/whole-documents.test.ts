import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { spawnEntente } from '../setup/entente.ts';
import { testEngine } from '../setup/test-engine.ts';
import { openWorld, type World } from '../setup/world.ts';
import { dump, importTexts, registry } from './small-world.ts';

/** With more than 2000 claims they travel in several batches. */
const release = (partner: string, count: number) =>
  JSON.stringify({
    source: { id: 'doc:a', title: 'Release', publisher: 'org:one', published: '2021-05-04', paragraphs: '1-9' },
    claims: [
      { PARTNERS_WITH: { between: ['org:one', partner] }, paragraph: '1' },
      ...Array.from({ length: count - 1 }, (_, index) => ({
        fact: { of: partner, members: String(index), unit: 'states' },
        paragraph: '2',
      })),
    ],
  });

let world: World;

beforeEach(async () => {
  world = await openWorld();
  await importTexts(world.graph, { 'registry.yaml': registry });
});

afterEach(() => world.close());

async function look(): Promise<string> {
  const [row] = await world.graph.askRows(
    `OPTIONAL MATCH (s:Source {id: 'doc:a'})
     RETURN COUNT { (s)-[:CLAIMS]->(:Claim) }, COUNT { (s)-[:MENTIONS]->() },
       COLLECT { MATCH (:Entity {id: 'org:one'})-[r:PARTNERS_WITH]-(y) RETURN y.id + ' ' + r.claimCount }`,
    {},
    { name: 'look' },
  );
  return JSON.stringify(row);
}

test('a reader sees all that a source said before or all that it says now, and nothing between', async () => {
  const seen = new Set([await look()]);
  const watch = async (work: Promise<unknown>) => {
    let isOver = false;
    const over = work.finally(() => {
      isOver = true;
    });
    while (!isOver) {
      // Neo4j has no snapshots: one look can begin before a commit and end after it. What is stored is seen twice.
      const [one, again] = [await look(), await look()];
      if (one === again) seen.add(one);
      await setTimeout(5);
    }
    await over;
  };
  await watch(importTexts(world.graph, { 'a.yaml': release('org:two', 2200) }));
  await watch(importTexts(world.graph, { 'a.yaml': release('org:three', 2100) }));
  seen.add(await look());
  expect([...seen]).toEqual(['[0,0,[]]', '[2200,2,["org:two 1"]]', '[2100,2,["org:three 1"]]']);
});

test('an importer that is killed while it writes leaves nothing of the source, and the next one writes it whole', async () => {
  const { bolt, user, password } = testEngine();
  const folder = await mkdtemp(join(tmpdir(), 'entente-killed-'));
  const text = release('org:two', 6200);
  await writeFile(join(folder, 'a.yaml'), text);
  const before = await dump(world.graph);
  const { process: importer, ended } = spawnEntente(['import', folder], {
    NEO4J_URI: bolt,
    NEO4J_USERNAME: user,
    NEO4J_PASSWORD: password,
  });
  try {
    while (!(await isWritingClaims())) {
      expect(importer.exitCode).toBeNull();
      await setTimeout(10);
    }
    importer.kill('SIGKILL');
    await ended;
    await expect.poll(isWritingClaims).toBe(false);
    expect(await dump(world.graph)).toEqual(before);
    await importTexts(world.graph, { 'a.yaml': text });
    expect(await look()).toBe('[6200,2,["org:two 1"]]');
  } finally {
    importer.kill('SIGKILL');
    await rm(folder, { recursive: true });
  }
});

async function isWritingClaims(): Promise<boolean> {
  const rows = await world.graph.askRows(
    "SHOW TRANSACTIONS YIELD currentQuery AS text WHERE text CONTAINS 'CREATE (s)-[:CLAIMS]->(c:Claim)' AND NOT text STARTS WITH 'SHOW' RETURN text",
    {},
    { name: 'is-writing' },
  );
  return rows.length > 0;
}
