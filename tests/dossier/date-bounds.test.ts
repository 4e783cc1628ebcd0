import { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEdtfDays } from '../../src/check/stored/read-edtf-days.ts';
import { DateError, dateBounds } from '../../src/dossier/dates/date-bounds.ts';
import { edtfLike, nearlyEdtf } from '../setup/some-edtf.ts';

/** Formats start from … to, end from … to; with a dash if open, unknown or without a year. */
function show(edtf: string): string {
  const { startEarliest, startLatest, endEarliest, endLatest } = dateBounds(edtf);
  return [startEarliest, startLatest, endEarliest, endLatest].map((day) => day ?? '-').join(' ');
}

describe('the days that a date can mean', () => {
  test.each([
    ['2021-05-04', '2021-05-04 2021-05-04 2021-05-04 2021-05-04'],
    ['2004', '2004-01-01 2004-12-31 2004-01-01 2004-12-31'],
    ['2004-06~', '2004-06-01 2004-06-30 2004-06-01 2004-06-30'],
    ['2007?', '2007-01-01 2007-12-31 2007-01-01 2007-12-31'],
    ['201X', '2010-01-01 2019-12-31 2010-01-01 2019-12-31'],
    ['2004-1X', '2004-10-01 2004-12-31 2004-10-01 2004-12-31'],
    ['2004-06-XX', '2004-06-01 2004-06-30 2004-06-01 2004-06-30'],
    ['201X-02-29', '2012-02-29 2016-02-29 2012-02-29 2016-02-29'],
    ['199', '1990-01-01 1999-12-31 1990-01-01 1999-12-31'],
    ['0XXX', '0001-01-01 0999-12-31 0001-01-01 0999-12-31'],
    ['999X', '9990-01-01 9998-12-31 9990-01-01 9998-12-31'],
    ['000', '0001-01-01 0009-12-31 0001-01-01 0009-12-31'],
    ['2021-X0', '2021-10-01 2021-10-31 2021-10-01 2021-10-31'],
    ['2021-X2-30', '2021-12-30 2021-12-30 2021-12-30 2021-12-30'],
    ['2021-XX-31', '2021-01-31 2021-12-31 2021-01-31 2021-12-31'],
    ['20X1?-~0X', '2001-01-01 2091-09-30 2001-01-01 2091-09-30'],
    ['XXXX-02-29', '- - - -'],
    ['Y2E3', '2000-01-01 2000-12-31 2000-01-01 2000-12-31'],
    ['1950S2', '1900-01-01 1999-12-31 1900-01-01 1999-12-31'],
    ['XXXX-10-29/XXXX-10-30', '- - - -'],
  ])('%s', (edtf, expected) => expect(show(edtf)).toBe(expected));

  test.each([
    ['2004-06-01/2004-06-20', '2004-06-01 2004-06-01 2004-06-20 2004-06-20'],
    ['2021-05-04/2021-05-04', '2021-05-04 2021-05-04 2021-05-04 2021-05-04'],
    ['2004-02-01/2004', '2004-02-01 2004-02-01 2004-02-01 2004-12-31'],
    ['2004/2004-06', '2004-01-01 2004-06-30 2004-06-01 2004-06-30'],
    ['2022-07-XX/..', '2022-07-01 2022-07-31 - -'],
    ['2022-07-XX/2022-1X', '2022-07-01 2022-07-31 2022-10-01 2022-12-31'],
    ['2004/XXXX-03', '2004-01-01 2004-12-31 2004-01-01 -'],
    ['2004/..', '2004-01-01 2004-12-31 - -'],
    ['2004/', '2004-01-01 2004-12-31 2004-01-01 -'],
    ['../2004', '- - 2004-01-01 2004-12-31'],
    ['/2004', '- 2004-12-31 2004-01-01 2004-12-31'],
  ])('an interval: %s', (edtf, expected) => expect(show(edtf)).toBe(expected));

  test.each([
    ['[1667,1668,1670..1672]', '1667-01-01 1672-12-31 1667-01-01 1672-12-31'],
    ['[2004-02,2004-01]', '2004-01-01 2004-02-29 2004-01-01 2004-02-29'],
    ['[..1984]', '- 1984-12-31 - 1984-12-31'],
    ['[1984..]', '1984-01-01 - 1984-01-01 -'],
    ['{1960,1961-12}', '1960-01-01 1960-12-31 1961-12-01 1961-12-31'],
    ['[2022-07-XX,2023-X2-30]', '2022-07-01 2023-12-30 2022-07-01 2023-12-30'],
    ['{2019,2019-06}', '2019-01-01 2019-06-30 2019-06-01 2019-12-31'],
    ['{2019,XXXX-05}', '- 2019-12-31 2019-01-01 -'],
    ['[2019-25,2020]', '2019-03-01 2020-12-31 2019-03-01 2020-12-31'],
    ['{..1984}', '- - 1984-01-01 1984-12-31'],
  ])('one or all of several: %s', (edtf, expected) => expect(show(edtf)).toBe(expected));

  test.each([
    ['2004-25', '2004-03-01 2004-06-21 2004-03-01 2004-06-21'],
    ['2004-21', '2004-03-01 2004-12-22 2004-03-01 2004-12-22'],
    ['2004-28', '2003-12-01 2005-03-21 2003-12-01 2005-03-21'],
    ['2004-34', '2004-04-01 2004-06-30 2004-04-01 2004-06-30'],
    ['192X-33', '1920-01-01 1929-03-31 1920-01-01 1929-03-31'],
    ['192X-33/..', '1920-01-01 1929-03-31 - -'],
    ['XXXX-21', '- - - -'],
    ['0001-22', '0001-01-01 0002-03-21 0001-01-01 0002-03-21'],
    ['2004-25/2004-26', '2004-03-01 2004-06-21 2004-06-01 2004-09-23'],
  ])('a season: %s', (edtf, expected) => expect(show(edtf)).toBe(expected));

  test.each([
    ['25 July 2023', 'is not an EDTF date'],
    ['2004-02-30', 'does not exist in the calendar'],
    ['2007-02-29', 'does not exist in the calendar'],
    ['1900-02-29', 'does not exist in the calendar'],
    ['2004-13', 'does not exist in the calendar'],
    ['2004-06-20/2004-06-01', 'ends before it begins'],
    ['2021-12-XX/2021-03-01', 'ends before it begins'],
    ['2021-25/2021-01', 'ends before it begins'],
    ['[2021..2020]', 'ends before it begins'],
    ['{2019,2021-05..2021-04}', 'ends before it begins'],
    ['[2021-05..2022]', 'is not an EDTF date'],
    ['[201X..2020]', 'is not an EDTF date'],
    ['2021-02-3X', 'does not exist in the calendar'],
    ['XXXX-02-30', 'does not exist in the calendar'],
    ['2021-2X', 'does not exist in the calendar'],
    ['2021-25-01', 'is not an EDTF date'],
    ['20/2021', 'is not an EDTF date'],
    ['2021/2022/2023', 'is not an EDTF date'],
    ['0000', 'is outside the years 1 to 9998'],
    ['9999', 'is outside the years 1 to 9998'],
    ['2004-06-11T10:00:00Z', 'is not a date or a date range'],
    ['Y0E2021', 'is outside the years 1 to 9998'],
    ['Y170000002', 'is outside the years 1 to 9998'],
    ['-0044', 'is outside the years 1 to 9998'],
    ['', 'is not an EDTF date'],
    [`[${'2004,'.repeat(100)}2004]`, 'is too long for a date'],
  ])('refuses %s', (text, reason) => expect(() => dateBounds(text)).toThrow(new DateError(reason)));
});

/** A date with X for any of its digits, or shortened, and a day that it can mean. */
const partialDate = fc
  .tuple(
    fc.date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true }),
    fc.constantFrom(4, 7, 10),
    fc.subarray([1, 2, 3, 5, 6, 8, 9]),
  )
  .map(([date, length, unknown]) => {
    const day = date.toISOString().slice(0, 10);
    return {
      day,
      edtf: [...day]
        .map((digit, at) => (unknown.includes(at) ? 'X' : digit))
        .join('')
        .slice(0, length),
    };
  });

function refusalOf(text: string): string | undefined {
  try {
    dateBounds(text);
    return undefined;
  } catch (error) {
    if (error instanceof DateError) return error.message;
    throw error;
  }
}

function daysOrRefusal(text: string): readonly (string | null)[] | undefined {
  if (refusalOf(text) !== undefined) return undefined;
  const { startEarliest, startLatest, endEarliest, endLatest } = dateBounds(text);
  return [startEarliest, startLatest, endEarliest, endLatest].map((day) => day ?? null);
}

function isEdtf(text: string): boolean {
  try {
    parse(text, { level: 3 });
    return true;
  } catch {
    return false;
  }
}

describe('for any date', () => {
  test('each day that it can mean is within its bounds, and the bounds are such days', () => {
    fc.assert(
      fc.property(partialDate, ({ day, edtf }) => {
        const { startEarliest = '', endLatest = '' } = dateBounds(edtf);
        expect(startEarliest <= day && day <= endLatest).toBe(true);
        const form = new RegExp(`^${edtf.replaceAll('X', String.raw`\d`)}`);
        expect([startEarliest, endLatest]).toEqual([expect.stringMatching(form), expect.stringMatching(form)]);
      }),
    );
  });

  test('the independent reader of the check finds the same days', () => {
    fc.assert(
      fc.property(fc.oneof(edtfLike, nearlyEdtf), (text) => {
        expect(daysOrRefusal(text)).toEqual(readEdtfDays(text));
      }),
      { numRuns: 5000 },
    );
  });

  test('accepts what the edtf library accepts for these years, except impossible and reversed dates', () => {
    fc.assert(
      fc.property(edtfLike, (text) => {
        fc.pre(isEdtf(text));
        const reason = refusalOf(text);
        if (reason !== undefined)
          expect(reason).toMatch(/^(does not exist in the calendar|is outside the years|ends before it begins)/);
      }),
      { numRuns: 2000 },
    );
  });

  test('nothing ends before it begins, and earliest is never after latest', () => {
    const interval = fc.tuple(partialDate, partialDate).map(([a, b]) => (a.day <= b.day ? [a, b] : [b, a]));
    fc.assert(
      fc.property(interval, ([start, end]) => {
        const {
          startEarliest = '',
          startLatest = '',
          endEarliest = '',
          endLatest = '',
        } = dateBounds(`${start?.edtf}/${end?.edtf}`);
        expect(startEarliest <= startLatest && endEarliest <= endLatest).toBe(true);
        expect(startEarliest <= endEarliest && startLatest <= endLatest).toBe(true);
      }),
    );
  });

  test('any text is a date or a DateError', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...'0129X?~%/.[]{},-TSYZ') });
    fc.assert(
      fc.property(hostile, (text) => {
        try {
          dateBounds(text);
        } catch (error) {
          expect(error).toBeInstanceOf(DateError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
