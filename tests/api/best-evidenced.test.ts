import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type ApiWorld, openApi } from './open-api.ts';
import { dossier, entity } from './small-world.ts';

const partners = (other: string) => ({ PARTNERS_WITH: { between: ['org:a', other] } });

let world: ApiWorld;
beforeAll(async () => {
  world = await openApi({
    registry: ['press', 'wire', 'radio', 'a', 'often', 'joint', 'twice', 'menu'].map((name) =>
      entity(`org:${name}`, name),
    ),
    dossiers: [
      dossier('one', { publisher: 'org:press' }, [
        partners('org:often'),
        partners('org:twice'),
        { ...partners('org:menu'), paragraph: 1 },
      ]),
      dossier('two', { publisher: 'org:press' }, [partners('org:often'), { ...partners('org:menu'), paragraph: 1 }]),
      dossier('three', { publisher: 'org:press' }, [partners('org:often'), { ...partners('org:menu'), paragraph: 1 }]),
      dossier('four', { publisher: 'org:radio' }, [partners('org:twice'), { ...partners('org:menu'), paragraph: 1 }]),
      dossier('five', { publisher: ['org:press', 'org:wire'] }, [partners('org:joint')]),
    ],
  });
});
afterAll(() => world.close());

const ids = z.object({ nodes: z.array(z.object({ id: z.string() })) });
const answer = z.object({ node: z.object({ partners: ids }) });

// Two publishers rank before one with three sources; a joint release counts once; boilerplate never counts.
test.each(['', ', filter: {evidence: {statedOnly: true}}'])(
  'independent publishers rank before sources%s',
  async (filter) => {
    const data = await world.read(
      `{ node(id: "org:a") { ... on Organization { partners(orderBy: EVIDENCE${filter}) { nodes { id } } } } }`,
    );
    expect(answer.parse(data).node.partners.nodes.map(({ id }) => id)).toEqual([
      'org:twice',
      'org:often',
      'org:joint',
      'org:menu',
    ]);
  },
);
