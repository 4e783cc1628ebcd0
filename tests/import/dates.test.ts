import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readEdtfDays } from '../../src/check/stored/read-edtf-days.ts';
import { exportFiles } from '../../src/export/export-files.ts';
import { check } from '../check/found.ts';
import { ask } from '../setup/ask.ts';
import { edtfLike } from '../setup/some-edtf.ts';
import { testEngine } from '../setup/test-engine.ts';
import { openWorld, type World } from '../setup/world.ts';
import { importTexts, registry } from './small-world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

const dossier = (dates: readonly string[], published = '2021') => `
source: {id: doc:a, title: A, publisher: org:one, published: ${JSON.stringify(published)}, paragraphs: 1-${dates.length}}
mentions:
  - {entity: {new: event:e, name: The Meeting}, paragraphs: 1}
claims:
${dates.map((date, at) => `  - {SUPPORTS: {from: org:one, to: programme:x}, paragraph: ${at + 1}, when: ${JSON.stringify(date)}}`).join('\n')}
  - {fact: {of: event:e, date: ${JSON.stringify(dates[0])}}, paragraph: 1}
`;
const put = (text: string) => importTexts(world.graph, { 'registry.yaml': registry, 'a.yaml': text });

const cypher = (statement: string) => ask(testEngine(), statement);
const storedDays = () =>
  cypher(`MATCH (c:Claim) WHERE c.when IS NOT NULL RETURN [d IN [c.startEarliest, c.startLatest, c.endEarliest, c.endLatest] | toString(d)] AS days
    ORDER BY c.paragraph`);

beforeEach(() => put(dossier(['2020'])));

test('stores dates of every form with the days that an independent reader derives', async () => {
  const all = fc.sample(
    edtfLike.filter((text) => readEdtfDays(text) !== undefined),
    150,
  );
  const [published = '', ...dates] = all;
  await put(dossier(dates, published));
  expect(await storedDays()).toEqual(dates.map(readEdtfDays));
  expect((await check(world.graph)).faults).toEqual([]);
});

test('refuses reversed and impossible dates, and changes nothing', async () => {
  const before = await storedDays();
  for (const [date, why] of [
    ['2021-12-XX/2021-03-01', 'ends before it begins'],
    ['[2021..2020]', 'ends before it begins'],
    ['2021-02-3X', 'does not exist in the calendar'],
    ['0000', 'is outside the years 1 to 9998'],
    ['soon', 'is not an EDTF date'],
  ] as const)
    await expect(put(dossier([date])), date).rejects.toThrow(`"when" ${why}`);
  expect(await storedDays()).toEqual(before);
});

test('the check finds wrongly stored days, and importing again corrects them', async () => {
  const text = dossier(['2022-07-XX/..', '192X-33', '2021-X2-30']);
  await put(text);
  const right = await storedDays();
  // What an older version made of them.
  await cypher(
    `MATCH (c:Claim {when: '2022-07-XX/..'}) SET c.startEarliest = date('2022-01-01'), c.startLatest = date('2022-12-31')`,
  );
  await cypher(
    `MATCH (c:Claim {when: '192X-33'}) SET c.startLatest = date('1920-03-31'), c.endLatest = date('1920-03-31')`,
  );
  await cypher(
    `MATCH (c:Claim {when: '2021-X2-30'}) SET c.startEarliest = date('2021-12-29'), c.startLatest = date('2021-12-29'),
    c.endEarliest = date('2021-12-29'), c.endLatest = date('2021-12-29')`,
  );
  await cypher(`MATCH (s:Source) SET s.contentHash = '00000000000000000000000000000000'`);
  const { faults } = await check(world.graph);
  expect(faults.filter(({ code }) => code === 'claim-days')).toHaveLength(3);
  await put(text);
  expect(await storedDays()).toEqual(right);
  expect((await check(world.graph)).faults).toEqual([]);
});

test('the check finds a date that only an older version accepted, and the export still works', async () => {
  await cypher(`MATCH (c:Claim {when: '2020'}) SET c.when = '2021-12-XX/2021-03-01'`);
  const { faults } = await check(world.graph);
  expect(faults.filter(({ code }) => code === 'claim-date')).toHaveLength(1);
  const texts: string[] = [];
  const write = async ({ text }: { text: string }) => void texts.push(text);
  await exportFiles(world.graph, write, { report: () => undefined });
  expect(texts.join('')).toContain('when: 2021-12-XX/2021-03-01');
});
