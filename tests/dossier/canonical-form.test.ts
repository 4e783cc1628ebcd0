import { expect, test } from 'vitest';
import { KnownEntities } from '../../src/dossier/known-entities.ts';
import { readDossier } from '../../src/dossier/read/read-dossier.ts';
import { writeDossier } from '../../src/dossier/write/write-dossier.ts';

const known = new KnownEntities(
  ['org:one', 'org:two', 'org:three', 'org:four', 'country:AA', 'country:BB', 'programme:x'].map((id) => ({
    id,
    name: `Name of ${id.slice(id.indexOf(':') + 1)}`,
    names: [],
  })),
);

const asWritten = `
claims:
  - {PARTICIPATED_IN: {to: the meeting, from: country:BB}, list: open, paragraph: 4}
  - {FUNDS: {from: [name of one, country:AA], to: programme:x, amount: 2000000.00, currency: EUR, shared: true, amountWords: "two million euros, over four years, from 2021"}, paragraph: 3, quote: "two\\nmillion ", offset: [12, 24]}
  - {PARTNERS_WITH: {between: [Name of three, org:one, org:two]}, paragraph: 3-3}
  - {PARTNERS_WITH: {from: org:four, to: [org:one, org:three]}, paragraph: 4}
  - {PARTNERS_WITH: {from: org:two, to: org:one}, paragraph: 4}
  - {fact: {of: {new: event:e, name: The meeting, identifiers: {wikidata: Q1}}, duration: '3', unit: days}, paragraph: '4'}
  - {fact: {date: 2021, of: event:e}, paragraph: 3, review: 'which year?'}
  - {PARTICIPATED_IN: {from: country:AA, to: event:e}, paragraph: 4, list: open}
  - {PARTICIPATED_IN: {from: country:AA, to: programme:x}, paragraph: 4, list: open}
mentions:
  - {entity: Name of two, paragraphs: [3, 4], as: [Two, "2"]}
  - {entity: org:three, paragraphs: [4, 3]}
source: {title: "Release: a title", paragraphs: 1-9, id: doc:a, publisher: [org:two], boilerplate: [9, 1-2], published: "2021"}
`;

const canonical = `source:
  id: doc:a
  title: 'Release: a title'
  publisher: org:two
  published: '2021'
  paragraphs: 1-9
  boilerplate: [1-2, 9]

mentions:
  - {entity: org:two, as: ['2', Two], paragraphs: [3, 4]}

  - {entity: {new: event:e, name: The meeting, identifiers: {wikidata: Q1}}, paragraphs: [3, 4]}

claims:
  - FUNDS:
      from: [country:AA, org:one]
      to: programme:x
      amount: '2000000.00'
      amountWords: two million euros, over four years, from 2021
      currency: EUR
      shared: true
    paragraph: 3
    quote: "two\\nmillion "
    offset: [12, 24]
  - {PARTNERS_WITH: {between: [org:one, org:three, org:two]}, paragraph: 3}
  - {fact: {of: event:e, date: '2021'}, paragraph: 3, review: which year?}

  - {PARTNERS_WITH: {between: [org:four, org:three]}, paragraph: 4}
  - {PARTNERS_WITH: {from: org:one, to: [org:four, org:two]}, paragraph: 4}
  - {PARTICIPATED_IN: {from: country:AA, to: programme:x}, paragraph: 4, list: open}
  - {PARTICIPATED_IN: {from: [country:AA, country:BB], to: event:e}, paragraph: 4, list: open}
  - {fact: {of: event:e, duration: 3, unit: days}, paragraph: 4}
`;

test('pins names to ids, sorts entries and groups similar ones', () => {
  const { dossier, problems } = readDossier('a.yaml', asWritten, known, { acceptReview: true });
  expect(problems).toEqual([]);
  expect(dossier && writeDossier(dossier)).toBe(canonical);
});

test('adjacent words and figures are not taken for a phone number', () => {
  const head = 'source: {id: doc:a, title: A, publisher: org:one, paragraphs: 1-9}\n';
  const claim = `claims: [{FUNDS: {amount: "2000000", grant: Mobile, from: org:one, to: programme:x}, paragraph: 1}]\n`;
  const { dossier } = readDossier('a.yaml', head + claim, known);
  const text = dossier ? writeDossier(dossier) : '';
  expect(text).toContain('      grant: Mobile\n      amount: ');
  expect(readDossier('a.yaml', text, known)).toMatchObject({ dossier, problems: [] });
});
