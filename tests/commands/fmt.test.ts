import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { importTexts, registry } from '../import/small-world.ts';
import { runEntente } from '../setup/entente.ts';
import { testEngine } from '../setup/test-engine.ts';
import { openWorld, type World } from '../setup/world.ts';

const { bolt, user, password } = testEngine();
const given = { NEO4J_URI: bolt, NEO4J_USERNAME: user, NEO4J_PASSWORD: password };
const nowhere = { NEO4J_URI: 'bolt://127.0.0.1:9' };
const dossier = 'source: {id: doc:a, title: A, publisher: Agency One, paragraphs: 1-9}\n';
const canonical = 'source:\n  id: doc:a\n  title: A\n  publisher: org:one\n  paragraphs: 1-9\n';

let world: World;
let folder: string;
let file: string;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-'));
  file = join(folder, 'a.yaml');
  writeFileSync(file, dossier);
});

afterEach(() => rmSync(folder, { recursive: true }));

test('resolves names with the database, like the import', async () => {
  await importTexts(world.graph, { 'registry.yaml': registry });
  expect(await runEntente(['fmt', folder], given)).toMatchObject({
    code: 0,
    stdout: `${file}\n1 of 1 file changed.\n`,
  });
  expect(readFileSync(file, 'utf8')).toBe(canonical);
});

test('offline, resolves names with registries among the files; a check lists what would change', async () => {
  const unknown = await runEntente(['fmt', '--offline', '--check', file], nowhere);
  expect(unknown).toMatchObject({ code: 1, stdout: 'No files would be changed.\n' });
  expect(unknown.stderr).toContain(`${file}:1:42: unknown name "Agency One"`);
  expect(unknown.stderr).toContain('DOSSIER_INVALID');

  writeFileSync(join(folder, 'registry.yaml'), 'registry: bodies\nentities:\n  - {id: org:one, name: Agency One}\n');
  const check = await runEntente(['fmt', '--offline', '--check', folder], nowhere);
  expect(check).toMatchObject({ code: 1, stdout: `${file}\n1 of 2 files would be changed.\n` });
  expect(readFileSync(file, 'utf8')).toBe(dossier);

  expect(await runEntente(['fmt', '--offline', folder], nowhere)).toMatchObject({ code: 0 });
  const again = await runEntente(['fmt', '--offline', '--check', folder], nowhere);
  expect(again).toMatchObject({ code: 0, stdout: 'All 2 files are in canonical form.\n' });
});
