import { describe, expect, test } from 'vitest';
import { numberText } from '../../src/dossier/text/numbered-text.ts';
import { draftDossier } from '../../src/draft/draft.ts';
import { joinLines } from '../../src/draft/text/blocks.ts';
import { PublishedText } from '../../src/draft/text/published-text.ts';
import { SpelledNumbers } from '../../src/draft/text/spelled-numbers.ts';
import { languages } from '../../src/draft/words/languages.ts';

const known = [
  { id: 'org:bay', name: 'Bay Trust', names: [] },
  { id: 'org:upper-bay', name: 'Upper Bay Trust', names: [] },
  { id: 'org:tides', name: 'Office on Tides', names: [] },
  { id: 'org:union-tides', name: 'Coastal Union Office on Tides', names: [] },
];

function draft(text: string) {
  const { dossier } = draftDossier(text, known, { fileName: 'release.txt' });
  const lines = numberText(text);
  const boilerplate = dossier.source.boilerplate.flatMap(({ first, last }) => {
    const span = lines.span(first, last);
    return span ? lines.slice(span.start, span.end).split(/\n+/) : [];
  });
  return { ...dossier, boilerplate, entities: dossier.mentions.map(({ entity }) => entity) };
}

const opening = 'Harbour ministers open a station\n\nThe Tidal Institute opened a station on the coast on Monday.\n\n';

describe('a line that may state something is not boilerplate', () => {
  test.each([
    [
      'the continuation of a sentence that begins like a contact',
      `${opening}The staff of the station, which has worked on this coast for years, keeps in close\ncontact with fishers, and the plan of the two ministries\nfor more information on tides was welcomed.\n`,
    ],
    [
      'an end date on a separate line',
      `${opening}The training of all the staff runs from 3 May 2021 to\n5 June 2021\n`,
    ],
    [
      'a sentence with a verb next to a name',
      `${opening}See also the boats for which the Harbour Fund paid in 2020.\n`,
    ],
    ['a caption about what somebody did', `${opening}Share this: Ana Perez said that the Harbour Fund was open.\n`],
    [
      'a lead that begins with the name above it',
      'Tidal Institute\n\nTidal Institute and the Ministry of Waters launched a plan for the bays of the coast.\n\nIt runs for years.\n',
    ],
    ['a sentence with a verb of saying', `${opening}See also what Ana Perez said about the Harbour Fund.\n`],
    [
      'a sentence in the present tense',
      `${opening}Read more: the Ministry of Waters hosts Ana Perez of Kenya and Uganda on Friday.\n\nRelated: Minister Ana Perez signs the Harbour Pact with the Bay Trust.\n`,
    ],
    [
      'a caption without a full stop',
      `${opening}Share this: Ana Perez, Jo Diaz, Kim Lee, Sam Moe and Max Roe were there with the Harbour Fund\n`,
    ],
    [
      'a sentence above the text',
      'Read more: the Ministry of Waters hosts Ana Perez of Kenya and Uganda on Friday.\n\nHarbour ministers open a station\n\nThe Tidal Institute opened a station on the coast on Monday.\n',
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
      'a heading and the text below it',
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
  ])('a place is not a country: %s', (sentence, countries) => {
    const { entities } = draft(`${opening}${sentence}\n`);
    expect(entities.filter((id) => id.startsWith('country:'))).toEqual(countries);
  });

  test.each([
    ['Port of Spain hosts regional meeting on ports', 'regional meeting'],
    ['Port of Spain hosted regional meeting on ports', 'regional meeting'],
    ['Experts came to an extended regional meeting on ports', 'extended regional meeting'],
  ])('of an event do not begin with its organizer: %s', (sentence, name) => {
    const { mentions } = draft(
      `${sentence}\n\nPort of Spain - The ministers of all the islands met on 5 May 2021 and agreed on more.\n`,
    );
    expect(mentions.filter(({ entity }) => entity.startsWith('event:')).flatMap(({ names }) => names)).toEqual([name]);
  });

  test.each([
    'Chief Port Officers',
    'Senior Harbour Pilots',
    'Deputy Ministers',
    'Chief Inspectors',
    'Chief Customs Agents',
    'Senior Immigration Clerks',
  ])('several people are not a person: %s', (posts) => {
    const { entities } = draft(`${opening}"We must keep the harbours open for all," said ${posts} of the coast.\n`);
    expect(entities.filter((id) => id.startsWith('official:'))).toEqual([]);
  });

  test('a name inside a longer known name is not a mention of the shorter one', () => {
    const { entities } = draft(`${opening}The Upper Bay Trust met the Coastal Union Office on\nTides in June.\n`);
    expect(entities.filter((id) => id.startsWith('org:') && !id.includes('publisher'))).toEqual([
      'org:union-tides',
      'org:upper-bay',
    ]);
  });
});

describe('numbers across two lines, in words and in digits', () => {
  test.each([
    ['two hundred and\nseventy-one people', 271],
    ['twenty-\nfive people', 25],
    ['one thousand two hundred people', 1200],
    ['2 thousand people', 2000],
    ['1,250 people', 1250],
    ['twelve people', 12],
    ['1.5 million people', 1_500_000],
    ['2.5 thousand participants', 2500],
    ['a hundred delegates', 100],
    ['two thousand million people', 2_000_000_000],
    ['12 500 participants', 12_500],
  ])('%s', (words, number) => {
    expect(countsOf(words)).toEqual([number]);
  });

  test.each([
    'one and a half thousand participants',
    'half a million people',
    'two dozen participants',
    'several hundred people',
    'one hundred and two hundred people',
    'twenty and five people',
    '1 million 200 thousand people',
  ])('%s do not form a known number', (words) => {
    expect(countsOf(words)).toEqual([]);
  });

  test.each([
    ['ciento veintiséis', 126],
    ['treinta y una', 31],
    ['mil millones', 1_000_000_000],
    ['dos mil trescientos millones', 2_300_000_000],
    ['2 mil millones', 2_000_000_000],
    ['veinte cinco y', undefined],
  ])('%s', (words, number) => {
    const [, spanish] = languages;
    expect(spanish && new SpelledNumbers(spanish).read(words)).toBe(number);
  });

  function countsOf(words: string) {
    const text = `A workshop on tides is held\n\nThe workshop on tides took place on 4 May 2021 in the harbour of the town and was attended by ${words}.\n`;
    return draft(text).claims.flatMap((claim) =>
      claim.type === 'FACT' && claim.value.form === 'number' ? [claim.value.number] : [],
    );
  }
});

describe('what is only announced is planned', () => {
  test.each([
    ['was attended by Kenya and Ghana, who will meet again next year', false],
    ['was attended by thirty people who will meet again next year', false],
    ['will be\nattended by Kenya and Ghana', true],
    ['will\nbring together representatives from Kenya and Ghana', true],
    ['will be attended by thirty people', true],
    ['will bring together 30 participants', true],
    ['that thirty people from both coasts will attend', true],
  ])('%s: %s', (words, planned) => {
    const text = `A workshop on tides is held\n\nThe workshop on tides in the harbour of the town ${words}.\n`;
    const { claims } = draft(text);
    const found = claims.filter(({ type }) => type === 'PARTICIPATED_IN' || type === 'FACT');
    expect(found).not.toEqual([]);
    expect(found.map((claim) => claim.planned ?? false)).toEqual(found.map(() => planned));
  });
});

describe('lines of one paragraph', () => {
  const blocks = (text: string) => joinLines(new PublishedText(text)).map(({ words }) => words);

  test.each([
    'Costa Rica firma un acuerdo con España\nSan José, 4 de mayo de 2021. El ministro firmó el acuerdo.',
    'El país pone en marcha una nueva campaña\nEl ministro la abrió el lunes.',
    'New agreement to fight trafficking signed today\nby Ana Ruiz',
  ])('are not %s', (text) => {
    expect(blocks(text)).toHaveLength(2);
  });

  test.each([
    'El país firma un acuerdo con la\nUnión de Puertos en mayo.',
    'The new agreement to fight trafficking was signed\nby Ana Ruiz and Jo Diaz on Monday.',
  ])('are %s', (text) => {
    expect(blocks(text)).toHaveLength(1);
  });
});

/** Counts the characters that regular expressions scan during some work. */
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
  'a line of %s that is four times as long takes about four times the work',
  (piece) => {
    const workOf = (count: number) => countScanned(() => draft(`${opening}${piece.repeat(count)}\n`));
    expect(workOf(800)).toBeLessThan(5 * workOf(200));
  },
);
