import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FormatOptions, formatPaths } from '../../src/import/format/format-paths.ts';
import type { Registered } from '../../src/restore/registered.ts';

const registry = `# Who is who
#   here

registry: bodies
entities: [{id: org:two, name: Agency Two}, {id: org:one, name: Agency One}]
`;
const canonicalRegistry = `# Who is who
#   here
registry: bodies
entities:
  - {id: org:one, name: Agency One}
  - {id: org:two, name: Agency Two}
`;
const dossier = `source: {id: doc:a, title: A, publisher: agency one, paragraphs: 1-9}
claims: [{PARTNERS_WITH: {from: Agency Two, to: org:one}, paragraph: 1, review: is it so?}]
`;
const canonicalDossier = `source:
  id: doc:a
  title: A
  publisher: org:one
  paragraphs: 1-9

claims:
  - {PARTNERS_WITH: {between: [org:one, org:two]}, paragraph: 1, review: is it so?}
`;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-format-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function write(texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
}

async function texts(): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  );
}

/** What formatting the folder does, with file names for paths. */
async function format(options: Partial<FormatOptions> = {}, registered: readonly Registered[] = []) {
  const { files, changed, problems } = await formatPaths(registered, [folder], { report: () => undefined, ...options });
  return {
    files,
    changed: changed.map((path) => path.slice(folder.length + 1)),
    problems: problems.map(
      ({ file, line, column, message }) => `${file.slice(folder.length + 1)}:${line}:${column} ${message}`,
    ),
  };
}

test('brings files into canonical form below their first comments, and leaves canonical files unchanged', async () => {
  await write({ 'a.yaml': dossier, 'b.yaml': registry });
  expect(await format()).toEqual({ files: 2, changed: ['a.yaml', 'b.yaml'], problems: [] });
  expect(await texts()).toEqual({ 'a.yaml': canonicalDossier, 'b.yaml': canonicalRegistry });
  expect(await format()).toEqual({ files: 2, changed: [], problems: [] });
});

test('a check writes nothing', async () => {
  await write({ 'a.yaml': dossier, 'b.yaml': registry });
  expect(await format({ check: true })).toEqual({ files: 2, changed: ['a.yaml', 'b.yaml'], problems: [] });
  expect(await texts()).toEqual({ 'a.yaml': dossier, 'b.yaml': registry });
});

test('resolves names that only the database knows', async () => {
  await write({ 'a.yaml': dossier });
  const known = ['one', 'two'].map((name) => ({
    ...{ id: `org:${name}`, name: `Agency ${name}`, names: [], identifiers: [], unnamed: false, registry: 'bodies' },
  }));
  expect(await format({}, known)).toEqual({ files: 1, changed: ['a.yaml'], problems: [] });
  expect(await texts()).toEqual({ 'a.yaml': canonicalDossier });
});

test('leaves a file unchanged if comments would be lost, unless dropComments is set', async () => {
  const commented = `${dossier}  # - and so on\n`.replace('source: {', 'source: { # the head\n  ');
  await write({ 'a.yaml': `# head\n${commented}`, 'b.yaml': registry });
  const message = 'this comment would be lost: move it above the first key, or use --drop-comments';
  expect(await format()).toEqual({
    files: 2,
    changed: ['b.yaml'],
    problems: [`a.yaml:2:11 ${message}`, `a.yaml:5:3 ${message}`],
  });
  expect((await texts())['a.yaml']).toBe(`# head\n${commented}`);
  expect(await format({ dropComments: true })).toEqual({ files: 2, changed: ['a.yaml'], problems: [] });
  expect((await texts())['a.yaml']).toBe(`# head\n${canonicalDossier}`);
});

test('leaves files with problems unchanged and formats the others', async () => {
  const wrong = dossier.replace('Agency Two', 'Agency Ten').replace('doc:a', 'doc:b');
  await write({ 'a.yaml': dossier, 'b.yaml': registry, 'c.yaml': wrong });
  expect(await format()).toEqual({
    files: 3,
    changed: ['a.yaml', 'b.yaml'],
    problems: [expect.stringMatching(/^c\.yaml:2:33 unknown name "Agency Ten"/)],
  });
  expect((await texts())['c.yaml']).toBe(wrong);
});

test('leaves dossiers unchanged while a registry has problems', async () => {
  const files = { 'a.yaml': dossier, 'b.yaml': registry.replace('name: Agency Two', 'nam: Agency Two') };
  await write(files);
  const { changed, problems } = await format();
  expect(changed).toEqual([]);
  expect(problems.every((problem) => problem.startsWith('b.yaml:5:'))).toBe(true);
  expect(await texts()).toEqual(files);
});

test('with texts, corrects unambiguous offsets and warns about the others', async () => {
  const source = 'source: {id: doc:a, title: A, publisher: org:one, text: a.txt, paragraphs: 1-1}\nclaims:\n';
  const claim = (offset: string) =>
    `  - {PARTNERS_WITH: {between: [org:one, org:two]}, paragraph: 1, quote: funds B, offset: ${offset}}\n`;
  const input = `${source}${claim('[20, 27]')}`;
  await write({
    'a.yaml': input,
    'a.txt': 'Agency One funds B. In time also Agency One funds B again.\n',
    'b.yaml': canonicalRegistry,
  });
  const { warnings } = await formatPaths([], [folder], { report: () => undefined, texts: folder });
  expect((await texts())['a.yaml']).toContain('offset: [20, 27]');
  expect(warnings.map(({ message }) => message)).toEqual([
    'the quote is not at offset 20 to 27, and ambiguous: it occurs 2 times in paragraph 1, the nearest at 11 to 18; the offset is left as it is',
  ]);

  await write({ 'a.txt': 'So: Agency One funds B again.\n' });
  await formatPaths([], [folder], { report: () => undefined, texts: folder });
  expect((await texts())['a.yaml']).toContain('offset: [15, 22]');
});

test('warns about a missing text', async () => {
  await write({ 'a.yaml': dossier.replace('publisher:', 'text: none.txt, publisher:'), 'b.yaml': registry });
  const { warnings } = await formatPaths([], [folder], { report: () => undefined, texts: folder });
  expect(warnings).toMatchObject([{ message: expect.stringMatching(/^no file "none.txt"/) }]);
});

test('a replaced file keeps its mode, and a symbolic link its target', async () => {
  await write({ 'b.yaml': registry });
  await chmod(join(folder, 'b.yaml'), 0o640);
  await symlink(join(folder, 'b.yaml'), join(folder, 'link'));
  await formatPaths([], [join(folder, 'link')], { report: () => undefined });
  expect(await texts()).toEqual({ 'b.yaml': canonicalRegistry, link: canonicalRegistry });
  expect((await stat(join(folder, 'b.yaml'))).mode & 0o777).toBe(0o640);
});

test('the sample is in canonical form', async () => {
  const data = fileURLToPath(new URL('../../data/', import.meta.url));
  expect(await formatPaths([], [data], { report: () => undefined, check: true })).toMatchObject({
    changed: [],
    problems: [],
  });
});
