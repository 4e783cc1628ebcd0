import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KnownEntities } from '../../src/dossier/known-entities.ts';
import { readDossier } from '../../src/dossier/read/read-dossier.ts';
import { writeDossier } from '../../src/dossier/write/write-dossier.ts';
import { draftDossier } from '../../src/draft/draft.ts';
import { isHtml, readHtml } from '../../src/draft/text/html-text.ts';
import { withoutContacts } from '../../src/draft/text/without-contacts.ts';

const known = [
  { id: 'org:tide-institute', name: 'Tide Institute', names: ['TI', 'Institut des marées'] },
  { id: 'org:other-institute', name: 'Other Institute', names: ['TI'] },
  { id: 'programme:deep-current', name: 'Deep Current Programme', names: [] },
  { id: 'country:KE', name: 'Kenya', names: [] },
  { id: 'official:ana-ruiz', name: 'Ana Ruiz', names: [] },
  { id: 'event:tide-forum', name: 'Tide Forum', names: [] },
  { id: 'doc:title', name: 'Title', names: [] },
];
const registered = new KnownEntities(known);

/** Pieces that each trigger some part of drafting, in any order and with anything between. */
const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    'Title',
    'Who we are',
    'Tide Institute',
    'TI',
    'the Kenya',
    'Kenya, Uganda and Chad',
    'representatives from Kenya, Uganda and Tide Institute attended the Tide Forum',
    'The workshop was held on 3-5 March 2026 in Kenya.',
    'from 30 February to 31 April',
    'Over 50 participants from fourteen countries took part in the three-day meeting.',
    '“We will go on with this work, whatever comes,” said Ana Ruiz, Director of the Tide Institute.',
    'Dr. Bo Lee, President of Kenya, added that it rained: “It did rain here all day.”',
    'Deep Current Programme, funded by the Tide Institute',
    'Tide Institute provided €2.5 million to the Deep Current Programme',
    'Coastal Data Alliance (CDA)',
    'For more information contact press@example.org or tel +254 20 123 4567.',
    'About the Tide Institute',
    '© 2026',
    '𝔘𝔫𝔦 😀 ‏שלום‎ مرحبا',
    '\t',
    '\r\n',
    '\r',
    '\n',
    '\n\n',
    '\uFEFF',
    '\u0000\u0007',
    ': - # {a: [b]} "quoted" \'single\' | > & * ! % @ `',
    '---\n...',
  ),
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', '\n', '\r\n', '. ', ', ')), { maxLength: 25 })
  .map((pieces) => pieces.flat().join('').toWellFormed())
  .filter((whole) => whole.trim() !== '');

function check(whole: string, title: string | undefined, outside: ReadonlySet<number>): void {
  const page = title === undefined ? undefined : { title };
  const { dossier } = draftDossier(whole, known, { fileName: 'release.txt', page, outside });
  const written = writeDossier(dossier);
  const { problems, dossier: read } = readDossier('draft.yaml', written, registered, { acceptReview: true });
  expect(problems).toEqual([]);
  expect(read && writeDossier(read)).toBe(written);
  // Places count the normalized text, in whatever form it was given.
  const composed = whole.normalize('NFC');
  const points = [...composed];
  const lines = composed.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  expect(dossier.source.paragraphs).toEqual({ first: 1, last: lines.length });
  for (const { quote, review, place } of dossier.claims) {
    expect(review).toBeTruthy();
    if (!quote) continue;
    expect(points.slice(quote.start, quote.end).join('')).toBe(quote.words);
    const quoted = quote.words.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
    expect(lines[place.first - 1]).toContain(quoted[0]?.trim());
    expect(lines[place.last - 1]).toContain(quoted.at(-1)?.trim());
  }
}

test('the draft of any text is valid, and its quotes match their offsets', () => {
  fc.assert(
    fc.property(text, (whole) => check(whole, undefined, new Set())),
    { numRuns: 400 },
  );
});

test('the draft of any web page is valid', () => {
  const tag = fc.constantFrom(
    'p',
    'div',
    'li',
    'b',
    'nav',
    'footer',
    'td',
    'pre',
    'script',
    'h1',
    'br',
    'svg',
    'template',
  );
  const element = fc.tuple(tag, piece).map(([name, inner]) => `<${name}>${inner}</${name}>`);
  fc.assert(
    fc.property(fc.array(element, { maxLength: 15 }), (elements) => {
      const html = `<!doctype html><html><title>Title</title><body>${elements.join('')}</body></html>`.toWellFormed();
      expect(isHtml(html)).toBe(true);
      const page = readHtml(html);
      const whole = withoutContacts(page.text);
      if (whole.trim() !== '') check(whole, page.title, page.outside);
    }),
    { numRuns: 150 },
  );
});
