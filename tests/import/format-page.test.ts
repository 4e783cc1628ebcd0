import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dateBounds } from '../../src/dossier/dates/date-bounds.ts';
import { openWorld, type World } from '../setup/world.ts';
import { importTexts } from './small-world.ts';

const page = readFileSync(new URL('../../docs/dossier-format.md', import.meta.url), 'utf8');

let world: World;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

test('the examples in docs/dossier-format.md can be imported', async () => {
  const blocks = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text]) => text ?? '');
  const [registry = '', merges = '', dossier = ''] = ['registry', 'merges', 'source'].map((key) =>
    blocks.find((block) => block.startsWith(`${key}:`)),
  );
  const others = `
registry: others
entities:
  - {id: org:one, name: One}
  - {id: org:two, name: Two}
  - {id: org:three, name: Three}
  - {id: country:AA, name: Aland}
  - {id: country:BB, name: Beland}
  - {id: programme:x, name: X}
  - {id: official:ana-perez, name: Ana Perez}
`;
  const addresses = dossier.replaceAll('https://…', 'https://example.org/');
  const {
    registries,
    merges: decided,
    sources,
  } = await importTexts(world.graph, {
    'a.yaml': registry,
    'b.yaml': others,
    'c.yaml': addresses,
    'd.yaml': merges,
  });
  expect(registries.map(({ entities }) => entities)).toEqual([2, 7]);
  expect(decided).toBe(1);
  expect(sources).toMatchObject([{ source: 'doc:example-release', change: 'added', claims: 9 }]);
});

test('every date in docs/dossier-format.md is valid', () => {
  const rows = page.slice(page.indexOf('| written |')).split('\n').slice(2);
  const dates = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, date]) => date ?? ''),
  );
  expect(dates.length).toBeGreaterThan(15);
  for (const date of dates) expect(() => dateBounds(date), date).not.toThrow();
});
