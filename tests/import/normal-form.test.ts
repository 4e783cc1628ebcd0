import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeDossier } from '../../src/dossier/write/write-dossier.ts';
import { draftDossier } from '../../src/draft/draft.ts';
import { check } from '../check/found.ts';
import { openWorld, type World } from '../setup/world.ts';
import { importTexts, registry } from './small-world.ts';

type Form = 'NFC' | 'NFD';
const forms: readonly Form[] = ['NFC', 'NFD'];
const line = 'Café Ñandú: le comité à Besançon prête son appui.';

/** A dossier that quotes a line; offsets count the composed text. */
function quoting(quote: string, { text = line, address = '' } = {}): string {
  const composed = text.normalize('NFC');
  const start = [...composed.slice(0, composed.indexOf(quote.normalize('NFC')))].length;
  return JSON.stringify({
    source: {
      ...{ id: 'doc:a', title: 'A', publisher: 'org:one', text: 'a.txt', paragraphs: '1' },
      ...(address === '' ? {} : { address }),
    },
    claims: [
      {
        PARTNERS_WITH: { between: ['org:one', 'org:two'] },
        paragraph: '1',
        quote,
        offset: [String(start), String(start + [...quote.normalize('NFC')].length)],
      },
    ],
  });
}

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

const changeOf = async (text: string) =>
  (await importTexts(world.graph, { 'a.yaml': text }, { texts })).sources.map(({ change }) => change).join();

async function quoteFaults() {
  const { faults, summary } = await check(world.graph, { texts });
  expect(summary.checked.quotes).toBe(1);
  return faults;
}

describe('a quote', () => {
  test('in two normal forms is a repeated claim', async () => {
    const { claims, ...rest } = JSON.parse(quoting('le comité'));
    const twice = JSON.stringify({
      ...rest,
      claims: forms.flatMap((form) => [{ ...claims[0], quote: 'le comité'.normalize(form) }]),
    });
    await expect(importTexts(world.graph, { 'a.yaml': twice })).rejects.toThrow('this claim repeats claim 1');
  });

  test('changed only in its normal form counts as unchanged, and matches its text', async () => {
    await writeFile(join(texts, 'a.txt'), line);
    expect(await changeOf(quoting('Besançon'.normalize('NFD')))).toBe('added');
    expect(await quoteFaults()).toEqual([]);
    expect(await changeOf(quoting('Besançon'))).toBe('unchanged');
    expect(await quoteFaults()).toEqual([]);
    const [stored] = await world.graph.readRows('MATCH (c:Claim) RETURN c.quote', {}, { name: 'quote' });
    expect(stored).toEqual(['Besançon'.normalize('NFC')]);
  });

  test('has the same offsets in any normal form of dossier and text', async () => {
    const letters = fc.constantFrom(
      'é',
      'ñ',
      'Å',
      '각',
      'ệ',
      'क़',
      '\u{1D157}',
      '𝒍',
      'a',
      'b',
      ' ',
      'q\u0303',
      '\u0301',
      '\n',
    );
    const words = fc.array(letters, { maxLength: 12 }).map((all) => all.join(''));
    await fc.assert(
      fc.asyncProperty(
        words,
        words,
        words,
        ...([fc.constantFrom(...forms), fc.constantFrom(...forms)] as const),
        async (before, quote, after, form, other) => {
          const said = `x${quote.replaceAll('\n', '')}x`;
          const text = `y${before.replaceAll('\n', '')}${said}${after.replaceAll('\n', '')}`;
          await writeFile(join(texts, 'a.txt'), text.normalize(form));
          // A mark that stands behind the last letter belongs to it.
          fc.pre(text.normalize('NFC').includes(said.normalize('NFC')));
          await changeOf(quoting(said.normalize(other), { text }));
          expect(await quoteFaults()).toEqual([]);
        },
      ),
      { numRuns: 15 },
    );
  });

  test('with offsets that count decomposed accents gets an explanation', async () => {
    const decomposed = 'Besançon prête'.normalize('NFD');
    const offset = quoting('Besançon prête').replace(/"offset":.*?\]/, '"offset":["30","46"]');
    await expect(importTexts(world.graph, { 'a.yaml': offset.replace('Besançon prête', decomposed) })).rejects.toThrow(
      'offset counts accents as separate characters: count both ends in the composed form of the text (NFC), where the quote has 14 characters, not 16',
    );
  });

  test('stored in another form by an older version is a fault, which importing again fixes', async () => {
    await writeFile(join(texts, 'a.txt'), line);
    await changeOf(quoting('Besançon'));
    await world.graph.alterSchema([
      'MATCH (c:Claim) SET c.quote = normalize(c.quote, NFD)',
      "MATCH (s:Source) SET s.contentHash = 'of before'",
    ]);
    expect((await quoteFaults()).map(({ code }) => code)).toContain('claim-quote');
    expect(await changeOf(quoting('Besançon'))).toBe('replaced');
    expect(await quoteFaults()).toEqual([]);
  });
});

test('a draft counts characters as the import does, in any normal form', async () => {
  const release =
    'Réunion à Besançon\n\n“Le comité de la forêt prête déjà son appui”, said José Núñez, Director of Agency One.\n';
  for (const form of forms) {
    await writeFile(join(texts, 'a.txt'), release.normalize(form));
    const { dossier } = draftDossier(release.normalize(form), [{ id: 'org:one', name: 'Agency One', names: [] }], {
      ...{ fileName: 'a.txt', id: 'doc:a', publisher: 'org:one' },
    });
    expect(dossier.claims.some(({ quote }) => quote?.words.includes('é'))).toBe(true);
    const importing = importTexts(world.graph, { 'a.yaml': writeDossier(dossier) }, { texts, acceptReview: true });
    expect((await importing).sources).toMatchObject([{ change: form === 'NFC' ? 'added' : 'unchanged' }]);
  }
});

test('a web address is not normalized: another form is stored', async () => {
  const [composed = '', decomposed = ''] = forms.map((form) => `https://example.org/${'café'.normalize(form)}`);
  await changeOf(quoting('appui', { address: decomposed }));
  expect(await changeOf(quoting('appui', { address: composed }))).toBe('replaced');
  const [stored] = await world.graph.readRows('MATCH (s:Source) RETURN s.address', {}, { name: 'address' });
  expect(stored).toEqual([composed]);
});
