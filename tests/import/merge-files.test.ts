import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DossierInvalid } from '../../src/files/problem.ts';
import { findEntities, listDecided, mergeEntities, unmergeEntity } from '../../src/import/merge/merge-entities.ts';
import { suggestMerges } from '../../src/import/merge/suggest-merges.ts';
import { openWorld, type World } from '../setup/world.ts';
import { dump, importTexts, registry } from './small-world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
  await importTexts(world.graph, { 'registry.yaml': registry });
});

afterEach(async () => {
  for (const { id } of await listDecided(world.graph)) await unmergeEntity(world.graph, id);
});

afterAll(() => world.close());

const merge = (id: string, into: string) => ({ id, into, by: 'Ana', why: 'one body', on: '2026-01-02' });
const file = (...merges: object[]) => JSON.stringify({ merges });

describe('a file of merges', () => {
  test('adds its decisions once', async () => {
    const text = file(merge('org:two', 'org:one'), merge('org:namesake', 'org:two'));
    expect(await importTexts(world.graph, { 'merges.yaml': text }, { dryRun: true })).toMatchObject({ merges: 2 });
    expect(await listDecided(world.graph)).toEqual([]);
    expect(await importTexts(world.graph, { 'merges.yaml': text })).toMatchObject({ merges: 2 });
    const once = await dump(world.graph);
    expect(await importTexts(world.graph, { 'merges.yaml': text })).toMatchObject({ merges: 0 });
    expect(await dump(world.graph)).toEqual(once);
  });

  test('with mistakes is refused as a whole, with the place of each', async () => {
    await mergeEntities(world.graph, [merge('org:two', 'org:one')]);
    const before = await dump(world.graph);
    const text = [
      'merges:',
      '  - {id: org:two, into: org:three, by: Ana, why: w, on: 2026-01-02}',
      '  - {id: org:one, into: org:two, by: Ana, why: w, on: 2026-01-02}',
      '  - {id: country:AA, into: org:three, by: Ana, why: w, on: 2026-01-02}',
      '  - {id: org:three, into: org:one, by: Ana, why: w, on: yesterday}',
      '  - {id: org:namesake, into: org:one, why: w, on: 2026-01-02}',
      '  - {id: org:x, into: org:one, by: Ana, why: w, on: 2026-01-02}',
      '  - {id: org:x, into: org:two, by: Ana, why: w, on: 2026-01-02}',
    ].join('\n');
    const error = await importTexts(world.graph, { 'merges.yaml': text }).catch((reason: unknown) => reason);
    if (!(error instanceof DossierInvalid)) throw error ?? new Error('nothing was wrong');
    expect(error.problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      expect.stringMatching(/^2 org:two is already merged into org:one/),
      expect.stringMatching(/^3 org:two is already the same entity as org:one/),
      expect.stringMatching(/^4 country:AA and org:three are of different kinds/),
      expect.stringMatching(/^5 "on" must be a date/),
      expect.stringMatching(/^6 the key "by" is missing/),
      expect.stringMatching(/^8 org:x is merged twice in this file/),
    ]);
    expect(await dump(world.graph)).toEqual(before);
  });
});

test('finds an entity by a merged id or a name, and suggests similar ones otherwise', async () => {
  await mergeEntities(world.graph, [merge('org:three', 'org:one')]);
  expect(await findEntities(world.graph, ['org:three', 'ministry of three', 'AO'])).toEqual([
    'org:three',
    'org:one',
    'org:one',
  ]);
  await expect(findEntities(world.graph, ['Agency Twoo'])).rejects.toMatchObject({
    code: 'NOT_FOUND',
    next: expect.stringContaining('Agency Two'),
  });
  await expect(findEntities(world.graph, ['Agency Two'])).rejects.toMatchObject({
    code: 'BAD_INPUT',
    message: expect.stringMatching(/org:namesake.*org:two/),
  });
});

describe('suggestions', () => {
  test('give reasons, leave out related entities and merge nothing', async () => {
    await importTexts(world.graph, {
      'doubles.yaml': `
registry: doubles
entities:
  - {id: org:slip, name: Minisry of Three}
  - {id: org:initials, name: WHO}
  - {id: org:long, name: World Health Organization}
  - {id: org:same, name: Something Else, identifiers: {wikidata: Q1}}
  - {id: org:again, name: Quite Another, identifiers: {wikidata: Q1}}
  - {id: org:first-session, name: Session 1 of the board}
  - {id: org:second-session, name: Session 2 of the board}
`,
      'a.yaml': JSON.stringify({
        source: { id: 'doc:a', title: 'A', publisher: 'org:one', paragraphs: '1-3' },
        claims: [{ PARTNERS_WITH: { between: ['org:two', 'org:namesake'] }, paragraph: '1' }],
      }),
    });
    const before = await dump(world.graph);
    const suggestions = await suggestMerges(world.graph);
    expect(suggestions.map(({ id, into, reasons }) => [[id, into].sort().join(' '), ...reasons])).toEqual([
      ['org:again org:same', 'both have the identifier wikidata:Q1'],
      ['org:initials org:long', '"WHO" matches the initials of "World Health Organization"'],
      ['org:slip org:three', '"minisry of three" and "ministry of three" are spelled alike'],
    ]);
    expect(await dump(world.graph)).toEqual(before);
  });
});
