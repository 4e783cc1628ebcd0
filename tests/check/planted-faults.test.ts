import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { faultCodes } from '../../src/check/found/fault.ts';
import { importTexts } from '../import/small-world.ts';
import { type FaultyWorld, openFaultyWorld, text } from './faulty-world.ts';
import { check } from './found.ts';
import { plantings } from './plantings.ts';

let world: FaultyWorld;

beforeEach(async () => {
  world = await openFaultyWorld();
});

afterEach(() => world.close());

/** Codes and places, in order. */
async function findFaults(): Promise<string[]> {
  const { faults } = await check(world.graph, { texts: world.texts });
  return faults.map(({ code, at }) => `${code} ${at}`).sort();
}

test('the graph has no faults before any are planted', async () => {
  const { faults, notReread, summary } = await check(world.graph, { texts: world.texts });
  expect(faults).toEqual([]);
  expect(notReread).toEqual([{ source: 'doc:b', text: 'b.txt' }]);
  expect(summary).toEqual({
    checked: { entities: 12, sources: 2, mentions: 13, claims: 14, relationships: 9, merges: 1, texts: 1, quotes: 3 },
    faults: 0,
    warnings: 6,
    notReread: 1,
    doubts: 1,
  });
});

describe('finds each planted fault and nothing else', () => {
  test.each(plantings.map((planting) => [planting.plant, planting] as const))('%s', async (_, planting) => {
    const expected: string[] = [];
    for (const [code, where] of planting.faults)
      for (const at of where.startsWith('MATCH') ? await world.cypher(where) : [where]) expected.push(`${code} ${at}`);
    expect(expected.length).toBeGreaterThan(0);
    try {
      for (const statement of planting.plant.split(';')) await world.cypher(statement);
      expect(await findFaults()).toEqual(expected.sort());
    } finally {
      for (const statement of planting.undo?.split(';') ?? []) await world.cypher(statement);
    }
  });

  test('cycles of parts', async () => {
    const source = (id: string) => `source: {id: ${id}, title: T, publisher: org:one, paragraphs: 1-9}\nclaims:\n`;
    await importTexts(world.graph, {
      'c.yaml': `${source('doc:c')}  - {PART_OF: {from: org:three, to: org:two}, paragraph: 1}\n`,
      'd.yaml': `${source('doc:d')}  - {PART_OF: {from: org:two, to: org:one}, paragraph: 1}\n`,
    });
    const { faults } = await check(world.graph);
    expect(faults).toMatchObject([
      { code: 'part-of-cycle', at: 'org:one', wrong: 'org:one → org:three → org:two → org:one' },
    ]);
  });
});

describe('texts', () => {
  const quoted = (words: string) => `MATCH (c:Claim) WHERE c.quote = '${words}' RETURN c.id`;

  test('that lack lines of the source and its claims', async () => {
    await world.writeText('a.txt', 'Menu\n\nthis week\n');
    const without = await world.cypher("MATCH (c:Claim) WHERE c.quote IN ['gives money', 'Aland funds'] RETURN c.id");
    expect(await findFaults()).toEqual(['text-short doc:a', ...without.map((id) => `quote-wrong ${id}`)].sort());
  });

  test.each([
    ['one letter is another', 'gives money', (text: string) => text.replace('gives money', 'gives m0ney')],
    [
      'the words stand in another paragraph',
      'this week',
      (text: string) =>
        text.replace('this week', 'last week').replace('Menu', 'Menu this week').replace('Meeting 😀 took place ', ''),
    ],
    ['white space is another', 'Aland funds', (text: string) => text.replace('Aland funds', 'Aland  funds')],
  ])('in which %s', async (_, words, change) => {
    await world.writeText('a.txt', change(text));
    const [id] = await world.cypher(quoted(words));
    const faults = await findFaults();
    expect(faults).toContain(`quote-wrong ${id}`);
    expect(faults.every((fault) => /^quote-(wrong|moved) /.test(fault))).toBe(true);
  });

  test('with one letter less before a quote', async () => {
    await world.writeText('a.txt', text.replace('😀 took', ' took'));
    const [id] = await world.cypher(quoted('gives money'));
    expect(await findFaults()).toEqual([`quote-moved ${id}`]);
  });

  test('with a byte order mark, which does not count, and with their own line ends', async () => {
    await world.writeText('a.txt', `\ufeff${text}`);
    expect(await findFaults()).toEqual([]);
    const [id] = await world.cypher(quoted('gives money'));
    await world.writeText('a.txt', text.replaceAll('\n', '\r\n'));
    expect(await findFaults()).toEqual([`quote-moved ${id}`]);
  });

  test('that are not text', async () => {
    await world.writeText('a.txt', new Uint8Array([0x41, 0xff, 0xfe]));
    expect(await findFaults()).toEqual(['text-unreadable doc:a']);
  });
});

test('every fault code is planted', () => {
  const planted = plantings.flatMap(({ faults }) => faults.map(([code]) => code));
  const apart = ['part-of-cycle', 'text-unreadable', 'text-short', 'quote-wrong'];
  expect([...new Set([...planted, ...apart])].sort()).toEqual(Object.keys(faultCodes).sort());
});
