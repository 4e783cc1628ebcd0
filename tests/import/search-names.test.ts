import { expect, test } from 'vitest';
import { z } from 'zod';
import { migrate } from '../../src/graph/migrate.ts';
import { openApi } from '../api/open-api.ts';
import { entity } from '../api/small-world.ts';
import { runEntente } from '../setup/entente.ts';
import { testEngine } from '../setup/test-engine.ts';

const found = z.object({ search: z.object({ nodes: z.array(z.object({ id: z.string() })) }) });

test('a database of an older version gets its search names', async () => {
  const names = Array.from({ length: 2500 }, (_, index) => entity(`org:n${index}`, `Łódź Board ${index}`));
  const world = await openApi({ registry: names, dossiers: [] });
  try {
    await world.graph.writeSchema('MATCH (n:Entity) REMOVE n.searchNames');
    await world.graph.writeSchema('MATCH (m:Migration {number: 11}) DELETE m');
    await world.graph.writeSchema('DROP INDEX entity_names');
    await world.graph.writeSchema(
      "CREATE FULLTEXT INDEX entity_names FOR (n:Entity) ON EACH [n.name, n.names] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}",
    );
    expect(await migrate(world.graph)).toEqual(['schema/011-search-names']);
    const data = await world.read('{ search(query: "lodz board 2499", first: 1) { nodes { id } } }');
    expect(found.parse(data).search.nodes).toEqual([{ id: 'org:n2499' }]);
    const { bolt, user, password } = testEngine();
    const check = await runEntente(['check'], { NEO4J_URI: bolt, NEO4J_USERNAME: user, NEO4J_PASSWORD: password });
    expect(check, check.stdout).toMatchObject({ code: 0 });
  } finally {
    await world.close();
  }
});
