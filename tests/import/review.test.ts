import { afterAll, beforeAll, expect, test } from 'vitest';
import { DossierInvalid } from '../../src/files/problem.ts';
import { openWorld, type World } from '../setup/world.ts';
import { importTexts, registry } from './small-world.ts';

const draft = `
source: {id: doc:a, title: Release A, publisher: org:one, text: release-a.txt, paragraphs: 1-9}
claims:
  - {PARTNERS_WITH: {between: [org:one, org:two, org:three]}, paragraph: 1, review: the list may go on}
  - {PARTNERS_WITH: {between: [org:one, country:AA]}, paragraph: 2}
`;

let world: World;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

test('refuses claims marked for review, or accepts them with their mark if asked to', async () => {
  const files = { 'registry.yaml': registry, 'a.yaml': draft };
  const { graph } = world;
  await expect(importTexts(graph, files)).rejects.toThrow(DossierInvalid);
  await importTexts(graph, files, { acceptReview: true });
  expect(
    await graph.readRows(
      'MATCH (s:Source)-[:CLAIMS]->(c) RETURN s.text, c.paragraph, c.review ORDER BY c.id, c.review',
      {},
      { name: 'review' },
    ),
  ).toEqual(
    expect.arrayContaining([
      ...Array.from({ length: 3 }, () => ['release-a.txt', 1, 'the list may go on']),
      ['release-a.txt', 2, null],
    ]),
  );
  const { sources } = await importTexts(graph, files, { acceptReview: true });
  expect(sources).toMatchObject([{ change: 'unchanged', claims: 4 }]);
});
