import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { retractSource } from '../../src/import/sources/retract-source.ts';
import { spawnEntente } from '../setup/entente.ts';
import { holdLabel } from '../setup/locks.ts';
import { testEngine } from '../setup/test-engine.ts';
import { openWorld, type World } from '../setup/world.ts';
import { dump, importTexts, registry } from './small-world.ts';

/** With more than 2000 claims they travel in several batches. */
const release = (partner: string, count: number) =>
  JSON.stringify({
    source: { id: 'doc:a', title: 'Release', publisher: 'org:one', published: '2021-05-04', paragraphs: '1-9' },
    claims: [
      { PARTNERS_WITH: { between: ['org:one', partner] }, paragraph: '1' },
      { FUNDS: { from: partner, to: 'programme:x' }, paragraph: '1' },
      ...Array.from({ length: count - 2 }, (_, index) => ({
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
  const [row] = await world.graph.readRows(
    `OPTIONAL MATCH (s:Source {id: 'doc:a'})
     RETURN COUNT { (s)-[:CLAIMS]->(:Claim) }, COUNT { (s)-[:MENTIONS]->() },
       COLLECT { MATCH (:Entity {id: 'org:one'})-[r:PARTNERS_WITH]-(y) RETURN y.id + ' ' + r.claimCount }`,
    {},
    { name: 'look' },
  );
  return JSON.stringify(row);
}

/** An import waits for this when it has written the claims, but not yet all that follows from them. */
const holdFunders = () => holdLabel('Funder');

test('a reader sees either all of the old content of a source or all of the new', async () => {
  const importWatched = async (partner: string, count: number) => {
    const seen = [await look()];
    const lock = await holdFunders();
    const importing = importTexts(world.graph, { 'a.yaml': release(partner, count) });
    try {
      await lock.isWaitedFor();
      seen.push(await look());
    } finally {
      await lock[Symbol.asyncDispose]();
      await importing;
    }
    return [...seen, await look()];
  };
  const [nothing, first, second] = ['[0,0,[]]', '[2200,3,["org:two 1"]]', '[2100,3,["org:three 1"]]'];
  expect(await importWatched('org:two', 2200)).toEqual([nothing, nothing, first]);
  expect(await importWatched('org:three', 2100)).toEqual([first, first, second]);
});

test('an importer killed while writing leaves nothing of the source, and the next one writes it completely', async () => {
  const { bolt, user, password } = testEngine();
  const folder = await mkdtemp(join(tmpdir(), 'entente-killed-'));
  const text = release('org:two', 6200);
  await writeFile(join(folder, 'a.yaml'), text);
  const before = await dump(world.graph);
  const lock = await holdFunders();
  const { process: importer, ended } = spawnEntente(['import', folder], {
    NEO4J_URI: bolt,
    NEO4J_USERNAME: user,
    NEO4J_PASSWORD: password,
  });
  try {
    await Promise.race([lock.isWaitedFor(), ended.then(({ stderr }) => expect.unreachable(stderr))]);
    importer.kill('SIGKILL');
    await ended;
    await lock[Symbol.asyncDispose]();
    // What was killed may hold the writer's lock until the server has noticed; this waits for it.
    await retractSource(world.graph, 'doc:nowhere');
    expect(await dump(world.graph)).toEqual(before);
    await importTexts(world.graph, { 'a.yaml': text });
    expect(await look()).toBe('[6200,3,["org:two 1"]]');
  } finally {
    importer.kill('SIGKILL');
    await lock[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  }
});
