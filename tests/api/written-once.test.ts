import { GraphQLID } from 'graphql';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type ApiWorld, openApi } from './open-api.ts';
import { dossier, entity } from './small-world.ts';

const ids = ['org:a', 'country:b', 'programme:c', 'event:d'];

let world: ApiWorld;
beforeAll(async () => {
  world = await openApi({
    registry: ['org:press', ...ids].map((id) => entity(id, id)),
    dossiers: [
      dossier('one', {}, [
        { PARTNERS_WITH: { between: ['org:a', 'country:b'] } },
        { FUNDS: { from: 'org:a', to: 'programme:c' } },
        { FUNDS: { from: 'country:b', to: 'programme:c' } },
        { ORGANIZED: { from: 'org:a', to: 'event:d' } },
        { PART_OF: { from: 'event:d', to: 'programme:c' } },
      ]),
    ],
  });
});
afterAll(() => world.close());

/** The relationships of an entity, the entities at both ends, their relationships, and so on. */
const nest = (depth: number): string =>
  depth === 0 ? 'id' : `id relationships(first: 9) { nodes { from { ${nest(depth - 1)} } to { ${nest(depth - 1)} } } }`;

test('entities of several kinds are written once for each selection, however many ways lead to them', async () => {
  const writing = vi.spyOn(GraphQLID, 'serialize');
  const { data, errors } = await world.ask(`{ node(id: "org:a") { ... on Entity { ${nest(4)} } } }`);
  const written = writing.mock.calls.length;
  writing.mockRestore();
  expect(errors).toBeUndefined();
  const occurring = JSON.stringify(data).match(/"id"/g)?.length ?? 0;
  // Each level has two selections on entities, below each of those of the level above.
  const selections = 1 + 2 + 4 + 8 + 16;
  expect(written).toBeLessThanOrEqual(selections * (ids.length + 1));
  expect(occurring).toBeGreaterThan(10 * written);
});
