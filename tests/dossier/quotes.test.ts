import { describe, expect, test } from 'vitest';
import { isCovered } from '../../src/dossier/place.ts';
import { locateQuote } from '../../src/dossier/text/locate-quote.ts';
import { numberText } from '../../src/dossier/text/numbered-text.ts';

describe('a quote', () => {
  test('is moved to the occurrence nearest to its offset', () => {
    const text = numberText('ab '.repeat(3000));
    expect(locateQuote({ words: 'ab', start: 8002, end: 8004 }, { first: 1, last: 1 }, text)).toMatchObject({
      found: 'moved',
      start: 8001,
      end: 8003,
    });
    expect(locateQuote({ words: 'ab', start: 99_999 }, { first: 1, last: 1 }, text)).toMatchObject({ start: 8997 });
  });

  test('is moved within its own paragraphs', () => {
    const text = numberText('one ab\ntwo \u{1F600} ab\nthree ab\n');
    expect(locateQuote({ words: 'ab', start: 30 }, { first: 2, last: 2 }, text)).toMatchObject({ start: 13, end: 15 });
    expect(locateQuote({ words: 'ab', start: 0 }, { first: 2, last: 2 }, text)).toMatchObject({ start: 13, end: 15 });
  });

  test('in many other paragraphs is reported with the first of them', () => {
    const text = numberText(`here\n${'ab\n'.repeat(3000)}`);
    expect(locateQuote({ words: 'ab' }, { first: 1, last: 1 }, text)).toEqual({
      found: 'elsewhere',
      paragraphs: 'paragraphs 2, 3, 4, 5, 6 and others',
    });
  });
});

test.each([
  [
    [
      { first: 5, last: 7 },
      { first: 1, last: 4 },
    ],
    true,
  ],
  [
    [
      { first: 1, last: 3 },
      { first: 5, last: 9 },
    ],
    false,
  ],
  [[{ first: 1, last: 9_999_999 }], true],
  [[{ first: 3, last: 7 }], false],
  [[], false],
])('whether %j covers lines 2 to 7', (stretches, covered) => {
  expect(isCovered({ first: 2, last: 7 }, stretches)).toBe(covered);
});
