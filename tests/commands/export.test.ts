import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { importTexts, registry } from '../import/small-world.ts';
import { runInProcess } from '../questions/in-process.ts';
import { runEntente } from '../setup/entente.ts';
import { testEngine } from '../setup/test-engine.ts';
import { openWorld, type World } from '../setup/world.ts';

const { bolt, user, password } = testEngine();
const given = { NEO4J_URI: bolt, NEO4J_USERNAME: user, NEO4J_PASSWORD: password };
const all = ['dossiers/a.yaml', 'registry/bodies.yaml'];

let world: World;
let folder: string;

beforeAll(async () => {
  world = await openWorld();
  const dossier = 'source: {id: doc:a, title: A, publisher: Agency One, paragraphs: 1-9}\n';
  await importTexts(world.graph, { 'registry.yaml': registry, 'a.yaml': dossier });
});

afterAll(() => world.close());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const exporting = (...words: readonly string[]) => runInProcess(['export', ...words], given);

const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(path.length + 1))
    .sort();

test('writes the whole graph to a new folder, and creates its parents', async () => {
  const path = join(folder, 'some', 'backup');
  expect(JSON.parse(await exporting(path, '--json')).sort()).toEqual(all);
  expect(filesIn(path)).toEqual(all);
  expect(readFileSync(join(path, 'dossiers/a.yaml'), 'utf8')).toContain('id: doc:a');
});

test('accepts an empty folder, also with hidden files', async () => {
  writeFileSync(join(folder, '.gitignore'), '');
  expect(await exporting(folder)).toBe(`2 files in ${folder}`);
});

test('refuses a folder with files, and leaves them unchanged', async () => {
  writeFileSync(join(folder, 'mine.txt'), 'mine');
  const failure = { code: 'BAD_INPUT', message: `${folder} is not empty: it contains 1 file, including mine.txt.` };
  await expect(exporting(folder)).rejects.toMatchObject(failure);
  expect(filesIn(folder)).toEqual(['mine.txt']);
});

test('--replace deletes only what an earlier export left', async () => {
  await exporting(folder);
  const mine = ['dossiers/notes.txt', 'dossiers/old/kept.yaml', 'mine.yaml', 'registry/.hidden.yaml'];
  mkdirSync(join(folder, 'dossiers/old'));
  for (const file of [...mine, 'dossiers/retracted.yaml', 'registry/gone.yaml', 'merges.yaml'])
    writeFileSync(join(folder, file), 'x');
  writeFileSync(join(folder, 'dossiers/a.yaml'), 'x');
  await exporting(folder, '--replace');
  expect(filesIn(folder)).toEqual([...all, ...mine].sort());
  expect(readFileSync(join(folder, 'dossiers/a.yaml'), 'utf8')).toContain('id: doc:a');
});

test('if a file is in the way, the failure says what to do', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, 'x');
  await expect(exporting(file)).rejects.toMatchObject({ name: 'Failure', code: 'FILE_UNREADABLE' });
  await expect(exporting(join(file, 'below'))).rejects.toMatchObject({ name: 'Failure', code: 'FILE_UNREADABLE' });
  symlinkSync(join(folder, 'nowhere', 'at', 'all'), join(folder, 'registry'));
  await expect(exporting(folder, '--replace')).rejects.toMatchObject({ name: 'Failure', code: 'FILE_UNWRITABLE' });
  expect(readFileSync(file, 'utf8')).toBe('x');
});

test('shows a failure in three lines, without a stack trace', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, 'x');
  const { code, stdout, stderr } = await runEntente(['export', file], given);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(
    /Cannot read .*file as a folder.*\nChoose a new or empty folder\.\n\(FILE_UNREADABLE: .*\)\n$/,
  );
  expect(existsSync(join(folder, 'registry'))).toBe(false);
});
