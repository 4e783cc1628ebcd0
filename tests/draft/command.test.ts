import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runEntente } from '../setup/entente.ts';
import { testEngine } from '../setup/test-engine.ts';
import { openWorld, type World } from '../setup/world.ts';

let [world, folder]: [World | undefined, string] = [undefined, ''];

const registry = `
registry: tides
entities:
  - {id: org:tide-institute, name: Tide Institute, names: [TI]}
  - {id: org:other, name: Tidal Insurers, names: [TIN]}
  - {id: org:third, name: Third Institute of Nowhere, names: [TIN]}
  - {id: country:KE, name: Kenya}
`;
const release = `Tide tables for all

Mombasa, 4 May 2026 – Representatives from Kenya, Uganda and the Tide Institute attended a three-day workshop. TIN sent a letter.

“Every harbour should know its tides,” said Zola Mbeki, Director of the Tide Institute.

For more information: press@example.org, Tel. +254 20 123 4567
`;
const page = `<!doctype html><html lang="en"><head><title>x</title><link rel="canonical" href="https://example.org/tides">
<meta property="og:site_name" content="Tide Institute"></head><body><nav><a>Home</a></nav><main><h1>Tide tables &amp; more</h1>
<p>Write to <b>press@example.org</b> or call +254 20 123 4567 about <i>Kenya</i>.</p></main><footer>© 2026</footer></body></html>`;

beforeAll(async () => {
  world = await openWorld();
  folder = mkdtempSync(join(tmpdir(), 'entente-draft-'));
  writeFileSync(join(folder, 'tides.yaml'), registry);
  writeFileSync(join(folder, 'release.txt'), release);
  writeFileSync(join(folder, 'release.html'), page);
});

afterAll(async () => {
  await world?.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string) => join(folder, name);

function draft(...words: string[]) {
  return runEntente(['draft', ...words], { ENTENTE_ENGINE: 'managed', ENTENTE_STATE: at('no-engine-here') });
}

function databaseSettings(): Record<string, string> {
  const { bolt, user, password } = testEngine();
  return { NEO4J_URI: bolt, NEO4J_USERNAME: user, NEO4J_PASSWORD: password };
}

test('participation that is only announced is planned', async () => {
  const text = (verb: string) =>
    `Tide school\n\nMombasa, 4 May 2026 – Representatives from Kenya, Uganda and the Tide Institute ${verb} a workshop.\n`;
  const plannedIn = async (verb: string) => {
    writeFileSync(at('school.txt'), text(verb));
    const { stdout } = await draft(at('school.txt'), '--registry', at('tides.yaml'));
    const { claims } = parse(stdout) as { claims: readonly { PARTICIPATED_IN?: object; planned?: boolean }[] };
    return claims.filter((claim) => claim.PARTICIPATED_IN).map(({ planned }) => planned ?? false);
  };
  expect(new Set(await plannedIn('will next week attend'))).toEqual(new Set([true]));
  expect(new Set(await plannedIn('are expected to take part in'))).toEqual(new Set([true]));
  expect(new Set(await plannedIn('attended'))).toEqual(new Set([false]));
});

test('drafts a dossier from a text without a database', async () => {
  const { code, stdout } = await draft(
    at('release.txt'),
    '--registry',
    at('tides.yaml'),
    '--publisher',
    'org:tide-institute',
  );
  expect(code).toBe(0);
  expect(stdout).toContain(
    '# "TIN" is the name of several entities, so it is not among the mentions: org:other (Tidal Insurers), org:third',
  );
  const { source, mentions, claims } = parse(stdout);
  expect(source).toEqual({
    id: 'doc:tide-tables-for-all',
    title: 'Tide tables for all',
    publisher: 'org:tide-institute',
    published: '2026-05-04',
    language: 'en',
    text: 'release.txt',
    paragraphs: '1-4',
    boilerplate: [4],
  });
  expect(mentions).toContainEqual({
    entity: { new: 'country:UG', name: 'Uganda', identifiers: { iso3166: 'UG' } },
    as: ['Uganda'],
    paragraphs: 2,
  });
  const points = [...release];
  for (const { quote, offset } of claims) expect(points.slice(...offset).join('')).toBe(quote);
  expect(claims.map((claim: object) => Object.keys(claim)[0]).sort()).toEqual([
    'AFFILIATED_WITH',
    'PARTICIPATED_IN',
    'QUOTED_IN',
    'fact',
  ]);
});

test('import refuses the draft until it is reviewed, and accepts it with the option', async () => {
  const words = ['--registry', at('tides.yaml'), '--publisher', 'org:tide-institute', '--out', at('draft.yaml')];
  expect((await draft(at('release.txt'), ...words)).code).toBe(0);
  const refused = await runEntente(['import', at('tides.yaml'), at('draft.yaml')], databaseSettings());
  expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('not reviewed yet') });
  const again = await draft(at('release.txt'), ...words);
  expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('already exists') });
  const taken = await runEntente(['import', '--accept-review', at('tides.yaml'), at('draft.yaml')], databaseSettings());
  expect(taken).toMatchObject({ code: 0, stdout: expect.stringContaining('doc:tide-tables-for-all: added') });
  const known = await runEntente(['draft', at('release.txt')], databaseSettings());
  expect(parse(known.stdout).mentions).toContainEqual({
    entity: 'org:tide-institute',
    as: ['Tide Institute'],
    paragraphs: '2-3',
  });
});

test('a saved page is drafted too, without the contacts in it', async () => {
  const { code } = await draft(at('release.html'), '--registry', at('tides.yaml'), '--out', at('page.yaml'));
  expect(code).toBe(0);
  expect(parse(readFileSync(at('page.yaml'), 'utf8')).source).toEqual({
    id: 'doc:tide-tables-and-more',
    title: 'Tide tables & more',
    publisher: 'org:tide-institute',
    language: 'en',
    address: 'https://example.org/tides',
    text: 'page.txt',
    paragraphs: '1-4',
    boilerplate: [1, 4],
  });
  expect(readFileSync(at('page.txt'), 'utf8').split('\n').filter(Boolean)).toEqual([
    'Home',
    'Tide tables & more',
    'Write to [contact left out] or call [contact left out] about Kenya.',
    '© 2026',
  ]);
});

test('says what cannot be drafted', async () => {
  writeFileSync(at('empty.txt'), ' \n\t\n');
  writeFileSync(at('latin.txt'), Buffer.from([0x41, 0xe9, 0x0a]));
  const failures = [
    [[at('empty.txt')], 'contains no text'],
    [[at('latin.txt')], 'invalid UTF-8'],
    [[at('none.txt')], 'Cannot read'],
    [[at('release.txt'), '--id', 'org:x'], 'is not the id of a document'],
    [[at('release.txt'), '--publisher', 'tides'], 'is not the id of an organization'],
    [[at('release.txt'), '--out', join(folder, 'none', 'draft.yaml')], 'Cannot write'],
  ] as const;
  for (const [words, message] of failures)
    expect(await draft(...words)).toMatchObject({ code: 1, stderr: expect.stringContaining(message) });
});
