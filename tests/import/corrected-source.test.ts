import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Run, runEntente } from '../setup/entente.ts';
import { testEngine } from '../setup/test-engine.ts';
import { openWorld, type World } from '../setup/world.ts';
import { registry } from './small-world.ts';

const text = 'Agency One gives money to Programme X.\nIn all, 28 people came, of whom 28 people stayed.\n';

const dossier = (claims: string) =>
  `source: {id: doc:a, title: A, publisher: org:one, text: a.txt, paragraphs: 1-2}\nclaims:\n${claims}`;
const funds = (rest: string) => `  - {FUNDS: {from: org:one, to: programme:x}, paragraph: 1${rest}}\n`;
const came = (number: number, rest = '') =>
  `  - {fact: {of: programme:x, participants: ${number}, unit: people}, paragraph: 2${rest}}\n`;
const quoted = dossier(
  funds(', quote: gives money, offset: [11, 22]') + came(28, ', quote: 28 people, offset: [71, 80]'),
);

let world: World;
let folder: string;

beforeEach(async () => {
  world = await openWorld();
  folder = await mkdtemp(join(tmpdir(), 'entente-corrected-'));
  await write('registry.yaml', registry);
});

afterEach(async () => {
  await world.close();
  await rm(folder, { recursive: true });
});

const write = (name: string, content: string) => writeFile(join(folder, name), content);

function run(...words: string[]): Promise<Run> {
  const { bolt, user, password } = testEngine();
  return runEntente(words, { NEO4J_URI: bolt, NEO4J_USERNAME: user, NEO4J_PASSWORD: password });
}

const importAll = (...options: string[]) => run('import', folder, '--texts', folder, ...options);

const storedQuotes = () =>
  world.graph.readRows(
    'MATCH (c:Claim) WHERE c.quote IS NOT NULL RETURN c.quote, c.quoteStart, c.quoteEnd ORDER BY c.quoteStart',
    {},
    { name: 'quotes' },
  );

describe('a text that was published again with one more word', () => {
  beforeEach(async () => {
    await write('a.txt', text);
    await write('a.yaml', quoted);
    expect(await importAll()).toMatchObject({ code: 0, stderr: expect.not.stringContaining('Warning') });
  });

  test('quotes are found by their words, and stored with the new offsets', async () => {
    await write('a.txt', `Today ${text}`);
    expect(await run('check', '--texts', folder)).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^(quote-moved: .*\n){2}2 faults: /),
    });
    const { code, stderr } = await importAll();
    expect(code).toBe(0);
    expect(stderr).toContain(
      'a.yaml:3:68: the quote is not at offset 11 to 22, but at 17 to 28; the corrected offset is stored',
    );
    expect(stderr).toContain(
      'ambiguous: it occurs 2 times in paragraph 2, the nearest at 77 to 86; the offset of the nearest is stored',
    );
    expect(await storedQuotes()).toEqual([
      ['gives money', 17, 28],
      ['28 people', 77, 86],
    ]);
    expect(await run('check', '--texts', folder)).toMatchObject({ code: 0 });
  });

  test('--strict refuses the dossier, and fmt --texts corrects unambiguous offsets', async () => {
    await write('a.txt', `Today ${text}`);
    const before = await storedQuotes();
    expect(await importAll('--strict')).toMatchObject({ code: 1, stderr: expect.stringContaining('2 problems') });
    expect(await storedQuotes()).toEqual(before);
    expect(await run('fmt', folder, '--texts', folder)).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('the nearest at 77 to 86; the offset is left as it is'),
    });
    const formatted = await readFile(join(folder, 'a.yaml'), 'utf8');
    expect(formatted).toContain('offset: [17, 28]');
    expect(formatted).toContain('offset: [71, 80]');
    expect(await importAll('--strict')).toMatchObject({ code: 1, stderr: expect.stringContaining('1 problem') });
    await write('a.yaml', formatted.replace('[71, 80]', '[77, 86]'));
    expect(await importAll('--strict')).toMatchObject({ code: 0, stderr: expect.not.stringContaining('Warning') });
  });

  test('reports a quote whose words are missing or in another paragraph', async () => {
    await write('a.txt', `Introduction\n${text.replace('28 people', '31 people')}`);
    expect((await importAll()).stderr).toContain(
      'a.yaml:3:68: these words are not in paragraph 1 of the text, but in paragraph 2',
    );
    await write('a.txt', text.replace('gives money', 'lends money'));
    expect((await importAll()).stderr).toContain('a.yaml:3:68: these words are not in the text');
  });
});

test('a quote without an offset that occurs twice in its paragraph is ambiguous', async () => {
  await write('a.txt', text);
  await write('a.yaml', dossier(came(28, ', quote: 28 people')));
  const { code, stderr } = await importAll();
  expect(code).toBe(0);
  expect(stderr).toContain('ambiguous: these words occur 2 times in paragraph 2');
});

describe('importing a source again reports what changed', () => {
  const first = dossier(`${funds('') + came(28)}  - {COVERS: {from: programme:x, to: country:AA}, paragraph: 2}\n`);
  const corrected = dossier(
    `${funds(', note: yearly') + came(31)}  - {COVERS: {from: programme:x, to: country:BB}, paragraph: 2}\n`,
  );
  const expected = [
    '  ~ Agency One FUNDS Programme X, paragraph 1: note yearly was added',
    '  ~ participants of Programme X, paragraph 2: participants 28 → 31',
    '  + Programme X COVERS Beland, paragraph 2',
    '  - Programme X COVERS Aland, paragraph 2',
    '  ~ which entities are mentioned, and where',
  ].join('\n');

  test('added, removed and altered claims, also in a dry run', async () => {
    await write('a.yaml', first);
    expect((await importAll()).stdout).not.toContain('~');
    await write('a.yaml', corrected);
    const foretold = await importAll('--dry-run');
    expect(foretold.stdout).toContain(`doc:a: replaced; 3 claims, 2 relationships, 3 entities\n${expected}\n`);
    const done = await importAll();
    expect(done.stdout).toContain(expected);
    expect((await importAll()).stdout).toContain('doc:a: unchanged');
  });

  test('changes of the document itself', async () => {
    await write('a.yaml', first);
    await importAll();
    await write('a.yaml', first.replace('title: A,', 'title: B, language: en,'));
    expect((await importAll()).stdout).toContain('  ~ the document: title A → B; language en was added');
  });

  test('with ids and names as JSON', async () => {
    await write('a.yaml', first);
    await importAll();
    await write('a.yaml', corrected);
    const { stdout } = await importAll('--json');
    expect(JSON.parse(stdout).sources[0].changes.claims[1]).toEqual({
      change: 'altered',
      statement: 'participants',
      entities: [{ id: 'programme:x', name: 'Programme X' }],
      paragraphs: '2',
      fields: [{ field: 'participants', before: '28', after: '31' }],
    });
  });
});
