import { expect, inject, test } from 'vitest';
import { openWorld } from '../setup/world.ts';

test('a world is empty and has the schema', async () => {
  const { graph, close } = await openWorld();
  const count = () => graph.askRows('MATCH (n:Entity) RETURN count(n) AS n', {}, { name: 'count' });
  await graph.tellSchema("CREATE (:Entity {id: 'org:a'})");
  expect(await count()).toEqual([[1]]);
  await expect(graph.tellSchema("CREATE (:Entity {id: 'org:a'})")).rejects.toThrow(/already exists/);
  await close();
  const again = await openWorld();
  expect(await again.graph.askRows('MATCH (n:Entity) RETURN count(n) AS n', {}, { name: 'count' })).toEqual([[0]]);
  await again.close();
});

test('Graph Data Science is there', async () => {
  const { graph, close } = await openWorld();
  const [[version = ''] = []] = await graph.askRows('RETURN gds.version() AS version', {}, { name: 'gds' });
  expect(version).toMatch(/^2\.\d+/);
  await close();
  expect(inject('engine').version).toMatch(/^(5\.26|20)/);
});
