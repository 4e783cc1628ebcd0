import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Parser } from 'yaml';
import { DossierInvalid } from '../../src/files/problem.ts';
import { importPaths } from '../../src/import/import-paths.ts';
import { relationshipTypeNames } from '../../src/vocabulary/relationship-types.ts';
import { openWorld, type World } from '../setup/world.ts';
import { dump, importTexts, registry } from './small-world.ts';

const folder = new URL('broken/', import.meta.url);
const good = `
source: {id: doc:good, title: Good, publisher: org:one, paragraphs: 1-9}
claims: [{PARTNERS_WITH: {between: [org:one, org:two]}, paragraph: 1}]
`;

/** Each file ends with a comment for each problem that it has: `# expect line:column message`. */
const broken = readdirSync(folder).map((name) => {
  const bytes = readFileSync(new URL(name, folder));
  const expected = [...bytes.toString().matchAll(/^# expect (\d+:\d+) (.*)$/gm)].map(
    ([, at, message]) => `${at} ${message?.replace('{relationship types}', relationshipTypeNames.join(', '))}`,
  );
  return { name, bytes, expected };
});

let world: World;
let before: readonly string[];

beforeAll(async () => {
  world = await openWorld();
  await importTexts(world.graph, { 'registry.yaml': registry });
  before = await dump(world.graph);
});

afterAll(() => world.close());

async function problemsOf(work: Promise<unknown>) {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DossierInvalid)) throw error ?? new Error('nothing was wrong');
  return error.problems;
}

describe('a broken file is refused with all its problems, and the graph is unchanged', () => {
  test.each(broken)('$name', async ({ name, bytes, expected }) => {
    const problems = await problemsOf(importTexts(world.graph, { [name]: bytes, 'good.yaml': good }));
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual(expected);
    expect(problems.every(({ file }) => file.endsWith(name))).toBe(true);
    expect(await dump(world.graph)).toEqual(before);
  });

  test('with its text: missing quotes, and a paragraph after the end', async () => {
    const texts = await mkdtemp(join(tmpdir(), 'entente-texts-'));
    await writeFile(join(texts, 'a.txt'), '\uFEFFFirst 𝒍ine.\r\n \r\nSecond line: they work together.\r\n');
    const claim = (quote: string, paragraph: string, offset?: readonly [string, string]) =>
      JSON.stringify({ PARTNERS_WITH: { between: ['org:one', 'org:two'] }, paragraph, quote, offset });
    const dossier = (last: number, ...claims: string[]) =>
      [
        `source: {id: doc:a, title: A, publisher: org:one, text: a.txt, paragraphs: 1-${last}}`,
        'claims:',
        ...claims.map((each) => `  - ${each}`),
      ].join('\n');
    const wrong = dossier(
      3,
      claim('work together', '1'),
      claim('work alone', '2'),
      claim('work together', '2', ['33', '45']),
      claim('work together', '1', ['34', '47']),
    );
    const problems = await problemsOf(importTexts(world.graph, { 'a.yaml': wrong }, { texts }));
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '1 paragraphs end at 3, and a.txt has only 2 non-empty lines',
      '3 these words are not in paragraph 1 of the text, but in paragraph 2',
      '4 these words are not in the text',
      '5 offset spans 12 characters, but the quote has 13: write [33, 46]',
      '6 these words are not in paragraph 1 of the text, but in paragraph 2',
    ]);
    expect(await dump(world.graph)).toEqual(before);
    const right = dossier(2, claim('work together', '2', ['34', '47']), claim('𝒍ine', '1', ['6', '10']));
    await expect(importTexts(world.graph, { 'a.yaml': right }, { texts, dryRun: true })).resolves.toBeDefined();
    await rm(texts, { recursive: true });
  });

  test('all files at once: every problem of every file', async () => {
    const problems = await problemsOf(importPaths(world.graph, [folder.pathname], { report: () => undefined }));
    const files = new Set(problems.map(({ file }) => file));
    expect(files.size).toBe(broken.length);
    expect(await dump(world.graph)).toEqual(before);
  });

  test('with a broken registry, what dossiers refer to is not reported as unknown', async () => {
    const problems = await problemsOf(
      importTexts(world.graph, {
        'bodies.yaml': 'registry: others\nentities: [{id: org:ten}]',
        'good.yaml': good.replace('org:two', 'org:ten'),
      }),
    );
    expect(problems.map(({ message }) => message)).toEqual(['the key "name" is missing']);
  });
});

describe('hostile files are refused', () => {
  test.each([
    ['brackets', '['.repeat(1_000_000), /^nested deeper than 32 levels/],
    ['dashes', '- '.repeat(500_000), /^nested deeper than 32 levels/],
    ['explicit keys', '? '.repeat(500_000), /^explicit keys/],
    [
      'nested maps',
      Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      /^nested deeper than 32 levels/,
    ],
    ['twenty thousand keys', Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n'), /./],
    ['quotes', '"'.repeat(200_001), /^invalid YAML/],
    [
      'dates',
      `source: {id: doc:h, title: H, publisher: org:one, published: "${'[2004,'.repeat(30)}", paragraphs: 1-9}`,
      /./,
    ],
    ['nine megabytes', ' '.repeat(9 * 1024 * 1024), /^more than 4 MiB here/],
  ])('%s', async (_, text, message) => {
    const [problem] = await problemsOf(importTexts(world.graph, { 'hostile.yaml': text }));
    expect(problem?.message).toMatch(message);
  });

  test.each([
    ['brackets', '['],
    ['dashes', '- '],
    ['explicit keys', '? '],
  ])('%s, after a few of their signs are read', async (_, sign) => {
    const parsed = vi.spyOn(Parser.prototype, 'next');
    await problemsOf(importTexts(world.graph, { 'hostile.yaml': sign.repeat(500_000) }));
    expect(parsed.mock.calls.length).toBeLessThan(200);
    parsed.mockRestore();
  });
});
