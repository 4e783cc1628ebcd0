import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { toCardinal as english } from 'n2words/en-GB';
import { toCardinal as spanish } from 'n2words/es-ES';
import { toCardinal as french } from 'n2words/fr-FR';
import { toCardinal as portuguese } from 'n2words/pt-PT';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Claim } from '../../src/dossier/dossier.ts';
import { KnownEntities } from '../../src/dossier/known-entities.ts';
import { findClaimDoubts } from '../../src/dossier/text/find-text-doubts.ts';
import { numberText } from '../../src/dossier/text/numbered-text.ts';
import { PlaceText } from '../../src/dossier/text/place-text.ts';
import { check } from '../check/found.ts';
import { openWorld, type World } from '../setup/world.ts';
import { importTexts, registry } from './small-world.ts';

const text = `Agency One and Agency Two met in Aland on a sunny morning.
The ministry and its friends gave two million euros to Programme X; 1.250 people came on 3 May.
They thanked all who came.
`;

const right = `source: {id: doc:a, title: A, publisher: org:one, text: a.txt, language: en, paragraphs: 1-3}
mentions:
  - {entity: org:three, as: the ministry, paragraphs: 2}
claims:
  - {PARTNERS_WITH: {between: [org:one, org:two]}, paragraph: 1, when: 2020, whenWords: a Sunny morning}
  - {FUNDS: {from: org:three, to: programme:x, amount: "2000000", currency: EUR, amountWords: two million euros}, paragraph: 2}
  - {fact: {of: programme:x, participants: 1250, unit: people}, paragraph: 2}
  - {fact: {of: programme:x, start: 2021-05-03}, paragraph: 2}
  - {PARTNERS_WITH: {between: [org:one, org:two]}, paragraph: 3, inferred: "\\"they\\" are the two"}
`;

/** What is wrong with the dossier where one thing in it is another: the warnings of import, and the codes of check. */
const doubtful = [
  {
    what: 'a name that is another entity’s',
    change: ['org:three, as: the ministry', 'org:three, as: [the ministry, Aland]'],
    warnings: ['3:29 "Aland" is a name of country:AA (Aland), not of org:three'],
    codes: ['name-of-another org:three'],
  },
  {
    what: 'a name that is not in its paragraph',
    change: ['as: the ministry', 'as: [the ministry, the agency]'],
    warnings: ['3:29 "the agency" is not in paragraph 2'],
    codes: ['name-absent org:three'],
  },
  {
    what: 'words that are not in the text',
    change: ['a Sunny morning', 'a rainy morning'],
    warnings: ['5:5 "a rainy morning" is not in paragraph 1'],
    codes: ['words-absent claim'],
  },
  {
    what: 'an amount that is not in the text',
    change: ['"2000000"', '"3000000"'],
    warnings: ['6:5 3000000 is not in paragraph 2'],
    codes: ['number-absent claim'],
  },
  {
    what: 'a number that is not in the text',
    change: ['participants: 1250', 'participants: 1520'],
    warnings: ['7:5 1520 is not in paragraph 2'],
    codes: ['number-absent claim'],
  },
  {
    what: 'a date that is not in the text',
    change: ['2021-05-03', '2021-06-04'],
    warnings: ['8:5 2021-06-04 is not in paragraph 2'],
    codes: ['date-absent claim'],
  },
  {
    what: 'a paragraph that names neither end',
    change: [', inferred: "\\"they\\" are the two"', ''],
    warnings: [
      '9:5 neither end, org:one (Agency One), org:two (Agency Two), is named in paragraph 3; ' +
        'if the text uses another name for one of them, list that name under "as" in "mentions"',
    ],
    codes: ['ends-absent claim'],
  },
] as const;

let world: World;
let texts: string;

beforeAll(async () => {
  world = await openWorld();
  texts = await mkdtemp(join(tmpdir(), 'entente-doubts-'));
  await writeFile(join(texts, 'a.txt'), text);
});

afterAll(async () => {
  await world.close();
  await rm(texts, { recursive: true });
});

async function doubtsOf(dossier: string) {
  const { warnings } = await importTexts(world.graph, { 'registry.yaml': registry, 'a.yaml': dossier }, { texts });
  const codes: string[] = [];
  const { faults, summary } = await check(world.graph, {
    texts,
    warned: ({ code, at }) => codes.push(`${code} ${at.replace(/^claim:.*/, 'claim')}`),
  });
  expect(faults).toEqual([]);
  expect(summary.warnings).toBe(codes.length);
  return { warnings: warnings.map(({ line, column, message }) => `${line}:${column} ${message}`), codes };
}

test('check warns about a quote that occurs in several places', async () => {
  const repeated = right.replace('paragraph: 1, when', 'paragraph: 1, quote: Agency, when');
  expect(await doubtsOf(repeated)).toMatchObject({ codes: ['quote-ambiguous claim'] });
});

test('a dossier that matches its text gives no warnings', async () => {
  expect(await doubtsOf(right)).toEqual({ warnings: [], codes: [] });
});

describe('import and check warn about', () => {
  test.each(doubtful)('$what', async ({ change: [from, to], warnings, codes }) => {
    expect(right).toContain(from);
    expect(await doubtsOf(right.replace(from, to))).toEqual({ warnings, codes });
  });

  test('all of them at once as errors if the import is strict', async () => {
    const wrong = doubtful.reduce((dossier, { change: [from, to] }) => dossier.replace(from, to), right);
    await expect(
      importTexts(world.graph, { 'registry.yaml': registry, 'a.yaml': wrong }, { texts, strict: true }),
    ).rejects.toMatchObject({ code: 'DOSSIER_INVALID', problems: { length: 6 } });
  });

  test('nothing that needs a text if there is none', async () => {
    const wrong = right.replace('participants: 1250', 'participants: 9').replace('the ministry', 'Aland');
    const { warnings } = await importTexts(world.graph, { 'registry.yaml': registry, 'a.yaml': wrong });
    expect(warnings.map(({ message }) => message)).toEqual([
      '"Aland" is a name of country:AA (Aland), not of org:three',
    ]);
  });
});

describe('a number stands in a text', () => {
  test.each([
    ['271 people', 271, 'en'],
    ['two hundred and seventy-one people', 271, 'en'],
    ['two hundred seventy-one people', 271, 'en-GB'],
    ['US$2.5 million', 2_500_000, 'en'],
    ['EUR 1.234.567,50', 1_234_567.5, 'de'],
    ['1 234 567 francs', 1_234_567, 'fr'],
    ['doscientas y veintiuno', 21, 'es'],
    ['una-veintiocho', 28, 'es'],
    ['veintiocho países', 28, 'es'],
    ['trente-deux pays', 32, 'fr'],
    ['the 3rd of 12', 12, 'en'],
    ['In 2021, 1,234 people came', 1234, 'en'],
    ['On 4 May 2021 1,200 people came', 1200, 'en'],
    ['Of these 45, 1,200 were', 1200, 'en'],
    ['10, 5.5 and', 5.5, 'en'],
    ['in 2021 300 people', 300, 'en'],
    ['12 500 people', 12_500, 'en'],
    ['12,34,567 rupees', 1_234_567, 'en'],
    ['2 mil millones', 2_000_000_000, 'es'],
    ['from 2.5 to 3 million', 2_500_000, 'en'],
    ['€2.5m', 2_500_000, 'en'],
    ['a hundred delegates', 100, 'en'],
    ['doscientas personas', 200, 'es'],
    ['veintiún países', 21, 'es'],
    ['treinta y una personas', 31, 'es'],
    ['duas organizações', 2, 'pt'],
    ['duzentas pessoas', 200, 'pt'],
    ['２８ ٢٧ people', 28, 'en'],
    ['٢٧ people', 27, 'ar'],
    ['half a million people', 500_000, 'en'],
    ['a dozen boats', 12, 'en'],
    ['between one and two hundred people', 200, 'en'],
    ['one hundred and five hundred people', 500, 'en'],
    ['twenty, eight', 8, 'en'],
    ['whatever', 1, 'en'],
    ['in a language whose words are not known', 12, 'fi'],
  ])('%s: %d', (words, number, language) => {
    expect(new PlaceText(words).numbers.has(number, language)).toBe(true);
  });

  test.each([
    ['217 people', 271, 'en'],
    ['twenty-eight countries', 31, 'en'],
    ['eighty', 8, 'en'],
    ['2 million', 3_000_000, 'en'],
    ['veintiocho', 8, 'es'],
    ['2 countries', 2_000_000, 'en'],
    ['Agency One sent 2 boats', 2_000_000_000, 'en'],
    ['on 2 May', 2_000_000, 'en'],
    ['3 officials', 3000, 'en'],
    ['1,234 boats', 234, 'en'],
    ['1,250 people', 250, 'en'],
    ['2 metres', 2_000_000, 'en'],
    ['twenty-eight states', 8, 'en'],
    ['twenty-eight states', 20, 'en'],
    ['two hundred and\nfive', 200, 'en'],
    ['two thousand million', 2000, 'en'],
    ['half a million', 1_000_000, 'en'],
    ['treinta y ocho', 30, 'es'],
    ['quatre-vingt-dix-huit', 80, 'fr'],
    ['mil e quinhentos', 500, 'pt'],
  ])('%s: not %d', (words, number, language) => {
    expect(new PlaceText(words).numbers.has(number, language)).toBe(false);
  });
});

test('a number in words is the whole number, not a part of it', () => {
  const writers = { en: english, es: spanish, fr: french, pt: portuguese };
  fc.assert(
    fc.property(
      fc.constantFrom(...(Object.keys(writers) as (keyof typeof writers)[])),
      fc.oneof(fc.integer({ min: 2, max: 2000 }), fc.integer({ min: 2, max: 2_000_000_000 })),
      fc.integer({ min: 2, max: 2000 }),
      (language, number, other) => {
        const { numbers } = new PlaceText(`Some ${writers[language](number)} people`);
        expect(numbers.has(number, language)).toBe(true);
        expect(numbers.has(other, language)).toBe(other === number);
      },
    ),
    { numRuns: 500 },
  );
});

describe('the words of a claim', () => {
  const text = numberText(`To the dismay of the party it was put off.\nIn May they met.\n`);
  const against = { source: 'doc:a', language: 'en', text, known: new KnownEntities([]), namesInText: new Map() };
  const claim = (line: number): Claim => ({
    type: 'PARTNERS_WITH',
    from: 'doc:a',
    to: 'org:two',
    qualifiers: {},
    place: { first: line, last: line },
    whenWords: 'may',
  });

  test('are not found inside other words', () => {
    expect(findClaimDoubts(claim(1), against).map(({ code }) => code)).toEqual(['words-absent']);
    expect(findClaimDoubts(claim(2), against)).toEqual([]);
  });

  test('are searched in paragraphs that are read once for all claims', () => {
    let reads = 0;
    const counting = {
      ...text,
      slice(start: number, end: number) {
        reads += 1;
        return text.slice(start, end);
      },
    };
    for (let count = 0; count < 100; count += 1) findClaimDoubts(claim(1), { ...against, text: counting });
    expect(reads).toBe(1);
  });
});
