import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyDatabase } from '../setup/empty-database.ts';
import { runEntente, spawnEntente } from '../setup/entente.ts';
import { drawingBySoftware, findBrowser } from '../setup/find-browser.ts';
import { testEngine } from '../setup/test-engine.ts';

/** Everything that a person types to add a relationship type. */
const entry = `  LOBBIED: {
    from: ['Organization'],
    to: ['Programme', 'Country'],
    forward: 'lobbied',
    forwardMeaning: 'The programmes and countries that this tried to persuade.',
    reverse: 'lobbiedBy',
    reverseMeaning: 'The organizations that tried to persuade this.',
    qualifiers: ['subject'],
    meaning: 'Tried to persuade it.',
    family: 'work',
    words: {
      en: { sentence: '{from} lobbied {to}', headings: ['Lobbied', 'Lobbied by'] },
      es: { sentence: '{from} presionó a {to}' },
    },
  },
`;

const registry = {
  registry: 'agencies',
  entities: [
    { id: 'org:agency', name: 'Agency' },
    { id: 'country:AA', name: 'Aland' },
    { id: 'programme:x', name: 'Programme X' },
  ],
};
const dossier = {
  source: { id: 'doc:a', title: 'Release', publisher: 'org:agency', published: '2021-05-04', paragraphs: '1-5' },
  claims: [
    { LOBBIED: { from: 'org:agency', to: 'country:AA', subject: 'taxes' }, paragraph: '2' },
    { LOBBIED: { from: 'org:agency', to: 'programme:x' }, paragraph: '3' },
  ],
};

const project = fileURLToPath(new URL('../../', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'entente-type-'));
const copy = join(home, 'project');
const main = join(copy, 'src/main.ts');

const run = (...words: readonly string[]) => spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8' });

function environment() {
  const { bolt, user, password } = testEngine();
  return { NEO4J_URI: bolt, NEO4J_USERNAME: user, NEO4J_PASSWORD: password, PORT: '0' };
}

beforeAll(async () => {
  await emptyDatabase(testEngine());
  const { stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: project,
    encoding: 'utf8',
  });
  for (const file of stdout.split('\0').filter((name) => name !== '')) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(project, file), join(copy, file));
  }
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(async () => {
  // The copy has recorded a schema step that this project does not have.
  await emptyDatabase(testEngine());
  rmSync(home, { recursive: true, force: true });
});

test('a relationship type is added by one entry', () => {
  const path = join(copy, 'src/vocabulary/relationship-types.ts');
  const end = '});\n\nexport type RelationshipType';
  const [before, after, ...more] = readFileSync(path, 'utf8').split(end);
  expect(more).toEqual([]);
  writeFileSync(path, `${before}${entry}${end}${after}`);

  const steps = readdirSync(join(project, 'cypher/schema')).length;
  const stale = run('src/generate.ts', '--check');
  expect(stale.status).toBe(1);
  expect([...stale.stderr.matchAll(/^(\S+) is out of date/gm)].map(([, file]) => file)).toEqual([
    'schema.graphql',
    'docs/vocabulary.md',
    'src/api/resolver-types.ts',
    'schemas/dossier.schema.json',
    'src/explorer/records/vocabulary.ts',
    'src/explorer/words/en.ts',
    'src/explorer/words/es.ts',
    `cypher/schema/${String(steps + 1).padStart(3, '0')}-lobbied.cypher`,
    'cypher/read/evidence/brief.cypher',
    'cypher/read/connections/paths.cypher',
  ]);
  expect(run('src/generate.ts')).toMatchObject({ status: 0 });
  expect(run('src/generate.ts', '--check')).toMatchObject({ status: 0, stderr: '' });
});

test('its claims are imported, found by `ask paths` and exported', async () => {
  const folder = join(home, 'documents');
  mkdirSync(folder);
  writeFileSync(join(folder, 'agencies.yaml'), JSON.stringify(registry));
  writeFileSync(join(folder, 'release.yaml'), JSON.stringify(dossier));
  expect(await runEntente(['import', folder], environment(), '', main)).toMatchObject({ code: 0 });

  const asked = ['ask', 'paths', '--start', 'country:AA', '--end', 'programme:x', '--json'];
  const paths = await runEntente(asked, environment(), '', main);
  expect([...new Set(paths.stdout.match(/\b[A-Z_]+(?=:[0-9a-f]{8})/g))]).toEqual(['LOBBIED']);

  const brief = await runEntente(['ask', 'brief', '--id', 'country:AA', '--markdown'], environment(), '', main);
  expect(brief.stdout).toMatch(/Lobbied by\s+- Agency/);

  const exported = join(home, 'exported');
  expect(await runEntente(['export', exported], environment(), '', main)).toMatchObject({ code: 0 });
  const check = await runEntente(['check'], environment(), '', main);
  expect(check).toMatchObject({ code: 0 });
  expect(readFileSync(join(exported, 'dossiers/a.yaml'), 'utf8')).toMatch(
    /LOBBIED: \{from: org:agency, to: country:AA, subject: taxes\}/,
  );
});

test('GraphQL reads it from both ends, and the legend names it in two languages', async () => {
  await using opened = new AsyncDisposableStack();
  const program = spawnEntente(['start', '--no-sample', '--json'], environment(), main);
  opened.defer(async () => {
    program.process.kill('SIGINT');
    await program.ended;
  });
  let printed = '';
  program.process.stdout?.on('data', (text: string) => {
    printed += text;
  });
  await expect.poll(() => printed).toMatch(/"explorer":.*\n/s);
  const url = /"explorer": *"([^"]+?)\/?"/.exec(printed)?.[1] ?? expect.unreachable(printed);
  const query = `{
    agency: node(id: "org:agency") { ... on Organization { lobbied {
      edges { node { id } relationships { type evidence { nodes { subject } } } } } } }
    aland: node(id: "country:AA") { ... on Country { lobbiedBy { nodes { name } } } }
    x: node(id: "programme:x") { ... on Programme { lobbiedBy { nodes { name } } } }
  }`;
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const edge = (id: string, subject: string | null) => ({
    node: { id },
    relationships: [{ type: 'LOBBIED', evidence: { nodes: [{ subject }] } }],
  });
  expect(await answer.json()).toEqual({
    data: {
      agency: { lobbied: { edges: [edge('country:AA', 'taxes'), edge('programme:x', null)] } },
      aland: { lobbiedBy: { nodes: [{ name: 'Agency' }] } },
      x: { lobbiedBy: { nodes: [{ name: 'Agency' }] } },
    },
  });

  const launch = { executablePath: findBrowser(), args: [...drawingBySoftware] };
  const browser = opened.adopt(await chromium.launch(launch), (each) => each.close());
  for (const [locale, words] of [
    ['en', 'lobbied'],
    ['es', 'presionó a'],
  ] as const) {
    const page = await browser.newPage({ locale });
    page.setDefaultTimeout(240_000);
    await page.goto(`${url}/#focus=org:agency`);
    await page.locator('.legend label.entry', { hasText: words }).waitFor();
    await page.close();
  }
});

test('the copy compiles without further changes', () => {
  expect(run(join(copy, 'node_modules/typescript/bin/tsc'))).toMatchObject({ status: 0, stdout: '' });
});
