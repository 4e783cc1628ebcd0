import { expect, test } from 'vitest';
import { ask } from '../setup/ask.ts';
import { testEngine } from '../setup/test-engine.ts';
import { openWorld } from '../setup/world.ts';

test('a test world is empty and has the schema', async () => {
  const engine = testEngine();
  const create = "CREATE (n:Entity {id: 'org:a'}) RETURN n.id";
  const first = await openWorld();
  expect(await ask(engine, 'MATCH (n:Entity) RETURN n')).toEqual([]);
  expect(await ask(engine, create)).toEqual(['org:a']);
  await expect(ask(engine, create)).rejects.toThrow(/already exists/);
  await first.close();
  const second = await openWorld();
  expect(await ask(engine, 'MATCH (n:Entity) RETURN n')).toEqual([]);
  await second.close();
});

test('Graph Data Science is available', async () => {
  const engine = testEngine();
  expect(engine.version).toMatch(/^(5\.26|20\d\d\.\d\d)\.\d+$/);
  expect(await ask(engine, "RETURN gds.version() STARTS WITH '2.'")).toEqual([true]);
});
