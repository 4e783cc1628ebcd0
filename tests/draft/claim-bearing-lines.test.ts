import { describe, expect, test } from 'vitest';
import { numberText } from '../../src/dossier/text/numbered-text.ts';
import { draftDossier } from '../../src/draft/draft.ts';

const known = [
  { id: 'org:bay', name: 'Bay Trust', names: [] },
  { id: 'org:upper-bay', name: 'Upper Bay Trust', names: [] },
  { id: 'org:tides', name: 'Office on Tides', names: [] },
  { id: 'org:union-tides', name: 'Coastal Union Office on Tides', names: [] },
];

function draft(text: string) {
  const { dossier } = draftDossier(text, known, { fileName: 'release.txt' });
  const lines = numberText(text);
  const boilerplate = dossier.source.furniture.flatMap(({ first, last }) => {
    const span = lines.span(first, last);
    return span ? lines.slice(span.start, span.end).split(/\n+/) : [];
  });
  return { ...dossier, boilerplate, entities: dossier.mentions.map(({ entity }) => entity) };
}

const opening = 'Harbour ministers open a station\n\nThe Tidal Institute opened a station on the coast on Monday.\n\n';

describe('a line that may state something is no boilerplate', () => {
  test.each([
    [
      'the continuation of a sentence that begins like a contact',
      `${opening}The staff of the station, which has worked on this coast for years, keeps in close\ncontact with fishers, and the plan of the two ministries\nfor more information on tides was welcomed.\n`,
    ],
    [
      'an end date on a line of its own',
      `${opening}The training of all the staff runs from 3 May 2021 to\n5 June 2021\n`,
    ],
    ['a sentence with a verb beside a name', `${opening}See also the boats for which the Harbour Fund paid in 2020.\n`],
    ['a caption that says what somebody did', `${opening}Share this: Ana Perez said that the Harbour Fund was open.\n`],
    [
      'a lead that begins with the name above it',
      'Tidal Institute\n\nTidal Institute and the Ministry of Waters launched a plan for the bays of the coast.\n\nIt runs for years.\n',
    ],
    [
      'una oración con verbo',
      'La junta abre una estación\n\nEl Instituto de Mareas abrió una estación en la costa el lunes, y las ministras llegaron con las autoridades del puerto.\n\nLea también lo que el Fondo del Puerto pagó en la costa.\n',
    ],
  ])('%s', (_, text) => {
    expect(draft(text).boilerplate).toEqual([]);
  });

  test.each([
    ['a contact', `${opening}More talks followed.\n\nMedia contact: Ana Perez will answer at ana@example.org.\n`],
    ['cookies', `${opening}More talks followed.\n\nThis website uses cookies, and Tidal Web has counted you.\n`],
    [
      'a heading and what is below it',
      `${opening}More talks followed.\n\nAbout the Tidal Institute\n\nThe Tidal Institute was founded by the Harbour Fund in 1990.\n`,
    ],
    ['related links', `${opening}More talks followed.\n\nRead more\n\nShare this\n`],
  ])('but %s is', (_, text) => {
    expect(draft(text).boilerplate).not.toEqual([]);
  });
});

describe('names', () => {
  test.each([
    ['Talks were held in Port of Spain and by the Gulf of Oman.', []],
    ['Port of Spain hosts talks', []],
    ['Officials of Spain came to Port of Spain.', ['country:ES']],
    ['The Port of Georgetown and the Republic of Guyana took part.', ['country:GY']],
  ])('a place is no country: %s', (sentence, countries) => {
    const { entities } = draft(`${opening}${sentence}\n`);
    expect(entities.filter((id) => id.startsWith('country:'))).toEqual(countries);
  });

  test.each(['Chief Port Officers', 'Senior Harbour Pilots', 'Deputy Ministers', 'Chief Inspectors'])(
    'several people are nobody: %s',
    (posts) => {
      const { entities } = draft(`${opening}"We must keep the harbours open for all," said ${posts} of the coast.\n`);
      expect(entities.filter((id) => id.startsWith('official:'))).toEqual([]);
    },
  );

  test('a name inside a longer known name is no mention of the shorter', () => {
    const { entities } = draft(`${opening}The Upper Bay Trust met the Coastal Union Office on\nTides in June.\n`);
    expect(entities.filter((id) => id.startsWith('org:') && !id.includes('publisher'))).toEqual([
      'org:union-tides',
      'org:upper-bay',
    ]);
  });
});

describe('numbers over two lines, in words and in digits', () => {
  test.each([
    ['two hundred and\nseventy-one people', 271],
    ['twenty-\nfive people', 25],
    ['one thousand two hundred people', 1200],
    ['2 thousand people', 2000],
    ['1,250 people', 1250],
    ['twelve people', 12],
  ])('%s', (words, number) => {
    const text = `A workshop on tides is held\n\nThe workshop on tides took place on 4 May 2021 in the harbour of the town and was attended by ${words}.\n`;
    const counts = draft(text).claims.flatMap((claim) =>
      claim.type === 'FACT' && claim.value.form === 'number' ? [claim.value.number] : [],
    );
    expect(counts).toEqual([number]);
  });
});

/** How far regular expressions go over texts while something is done, in characters. */
function countScanned(work: () => void): number {
  const { exec } = RegExp.prototype;
  let scanned = 0;
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const to = match ? match.index + match[0].length : this.sticky ? from : text.length;
    scanned += to - from;
    return match;
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return scanned;
}

test.each(['4 May 2021 ', '"Yes, we do," said Ana Perez. ', 'Minister of Waters '])(
  'four times as long a line of %s takes no more than some four times the work',
  (piece) => {
    const workOf = (count: number) => countScanned(() => draft(`${opening}${piece.repeat(count)}\n`));
    expect(workOf(800)).toBeLessThan(5 * workOf(200));
  },
);
