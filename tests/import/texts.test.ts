import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exportFiles } from '../../src/export/export-files.ts';
import { check } from '../check/found.ts';
import { runInProcess } from '../questions/in-process.ts';
import { testEngine } from '../setup/test-engine.ts';
import { openWorld, type World } from '../setup/world.ts';
import { importTexts, registry } from './small-world.ts';

const { bolt, user, password } = testEngine();
const spaced = ' Press  release\u00a0of  May .txt ';

const dossier = (text: string, quote = 'they work together') =>
  JSON.stringify({
    source: { id: 'doc:a', title: 'A', publisher: 'org:one', text, paragraphs: '1' },
    claims: [{ PARTNERS_WITH: { between: ['org:one', 'org:two'] }, paragraph: '1', quote }],
  });

let world: World;
let texts: string;

beforeEach(async () => {
  world = await openWorld();
  texts = await mkdtemp(join(tmpdir(), 'entente-texts-'));
  await importTexts(world.graph, { 'registry.yaml': registry });
});

afterEach(async () => {
  await rm(texts, { recursive: true });
  await world.close();
});

async function warningsOf(text: string, file = dossier(text)) {
  const { warnings } = await importTexts(world.graph, { 'a.yaml': file }, { texts });
  return warnings.map(({ line, message }) => `${line} ${message.replaceAll(texts, 'FOLDER')}`);
}

describe('the text of a dossier', () => {
  test.each([
    ['as it is written, with its spaces', spaced, spaced],
    ['in the composed form, found under the decomposed', 'Résumé.txt'.normalize('NFC'), 'Résumé.txt'.normalize('NFD')],
    ['in the decomposed form, found under the composed', 'Résumé.txt'.normalize('NFD'), 'Résumé.txt'.normalize('NFC')],
    ['in both forms at once', `é${'é'.normalize('NFD')}.txt`, 'éé.txt'.normalize('NFC')],
  ])('is looked up by its name %s', async (_, name, file) => {
    await writeFile(join(texts, file), 'Agency One and Agency Two say that they work together.\n');
    expect(await warningsOf(name)).toEqual([]);
    const misquote = importTexts(world.graph, { 'a.yaml': dossier(name, 'they work alone') }, { texts });
    await expect(misquote).rejects.toThrow('are not in the text');
    const { faults, notReread } = await check(world.graph, { texts });
    expect([faults, notReread]).toEqual([[], []]);
  });

  test('keeps its name through export and import', async () => {
    await warningsOf(spaced);
    const files: Record<string, string> = {};
    const write = async ({ path, text }: { path: string; text: string }) =>
      void Object.assign(files, { [path.replace('/', '-')]: text });
    await exportFiles(world.graph, write, { report: () => undefined });
    await importTexts(world.graph, files);
    const rows = await world.graph.readRows('MATCH (s:Source) RETURN s.text', {}, { name: 'text' });
    expect(rows).toEqual([[spaced]]);
  });

  test('under a name in another normal form is another text', async () => {
    await warningsOf('é.txt'.normalize('NFD'));
    const { sources } = await importTexts(world.graph, { 'a.yaml': dossier('é.txt'.normalize('NFC')) });
    expect(sources).toMatchObject([{ change: 'replaced' }]);
  });

  test('that is missing gives a warning, and the import continues', async () => {
    expect(await warningsOf('a.txt')).toEqual([
      '1 no file "a.txt" in FOLDER: the paragraphs and quotes of this dossier are not checked against its text',
    ]);
    await expect(importTexts(world.graph, { 'a.yaml': dossier('a.txt') }, { texts, strict: true })).rejects.toThrow(
      'no file "a.txt"',
    );
  });

  test('that cannot be read gives a warning with the reason, and other texts are read', async () => {
    await writeFile(join(texts, 'broken.txt'), new Uint8Array([0x41, 0x0a, 0xff]));
    await mkdir(join(texts, 'folder.txt'));
    await writeFile(join(texts, 'é.txt'.normalize('NFC') + 'é'.normalize('NFD')), '');
    await writeFile(join(texts, 'é.txt'.normalize('NFD') + 'é'.normalize('NFC')), '');
    const why = [
      ['broken.txt', '"broken.txt" in FOLDER cannot be read: line 2, column 1: invalid UTF-8'],
      ['folder.txt', '"folder.txt" in FOLDER cannot be read: it is not a file'],
      ['é.txté'.normalize('NFC'), 'several files in FOLDER have the name "é.txté"'],
      ['x'.repeat(255), `no file "${'x'.repeat(255)}" in FOLDER`],
      ['字'.repeat(255), `no file "${'字'.repeat(255)}" in FOLDER`],
    ] as const;
    for (const [name, message] of why) expect(await warningsOf(name)).toEqual([expect.stringContaining(message)]);
    await writeFile(join(texts, 'b.txt'), 'Nothing of it.\n');
    const other = dossier('b.txt').replace('doc:a', 'doc:b');
    const both = importTexts(world.graph, { 'a.yaml': dossier('broken.txt'), 'b.yaml': other }, { texts });
    await expect(both).rejects.toThrow('are not in the text');
  });

  test.each([
    ['a/b', 'without folders'],
    ['..', 'without folders'],
    ['a\nb', 'contains control characters'],
    ['', 'is empty'],
    ['x'.repeat(256), 'is longer than 255 characters'],
  ])('cannot have the name %j', async (name, message) => {
    await expect(importTexts(world.graph, { 'a.yaml': dossier(name) })).rejects.toThrow(message);
  });
});

test('a missing folder of texts is reported at once', async () => {
  const missing = join(texts, 'missing');
  await expect(importTexts(world.graph, { 'a.yaml': dossier('a.txt') }, { texts: missing })).rejects.toMatchObject({
    code: 'FILE_UNREADABLE',
    message: `${missing} is not a folder.`,
  });
});

test('a draft gives the exact name of its text', async () => {
  const path = join(texts, 'My  release.txt');
  await writeFile(path, 'A meeting\n\nAgency One met Agency Two.\n');
  const printed = await runInProcess(['draft', path, '--publisher', 'org:one'], {
    NEO4J_URI: bolt,
    NEO4J_USERNAME: user,
    NEO4J_PASSWORD: password,
  });
  expect(printed).toContain('text: My  release.txt\n');
  expect(await warningsOf('', printed)).toEqual([]);
});
