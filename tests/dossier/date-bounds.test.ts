import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DateError, dateBounds } from '../../src/dossier/date-bounds.ts';

/** Start from … to, end from … to; a dash where it is open, unknown or of no given year. */
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
    ['1950S2', '1900-01-01 1999-12-31 1900-01-01 1999-12-31'],
    ['XXXX-10-29/XXXX-10-30', '- - - -'],
  ])('%s', (edtf, expected) => expect(show(edtf)).toBe(expected));

  test.each([
    ['2004-06-01/2004-06-20', '2004-06-01 2004-06-01 2004-06-20 2004-06-20'],
    ['2021-05-04/2021-05-04', '2021-05-04 2021-05-04 2021-05-04 2021-05-04'],
    ['2004-02-01/2004', '2004-02-01 2004-02-01 2004-02-01 2004-12-31'],
    ['2004/2004-06', '2004-01-01 2004-06-30 2004-06-01 2004-06-30'],
    ['2004/..', '2004-01-01 2004-12-31 - -'],
    ['2004/', '2004-01-01 2004-12-31 - -'],
    ['../2004', '- - 2004-01-01 2004-12-31'],
    ['/2004', '- - 2004-01-01 2004-12-31'],
  ])('an interval: %s', (edtf, expected) => expect(show(edtf)).toBe(expected));

  test.each([
    ['[1667,1668,1670..1672]', '1667-01-01 1672-12-31 1667-01-01 1672-12-31'],
    ['[2004-02,2004-01]', '2004-01-01 2004-02-29 2004-01-01 2004-02-29'],
    ['[..1984]', '- 1984-12-31 - 1984-12-31'],
    ['[1984..]', '1984-01-01 - 1984-01-01 -'],
    ['{1960,1961-12}', '1960-01-01 1960-12-31 1961-12-01 1961-12-31'],
    ['{..1984}', '- - 1984-01-01 1984-12-31'],
  ])('one or all of several: %s', (edtf, expected) => expect(show(edtf)).toBe(expected));

  test.each([
    ['2004-25', '2004-03-01 2004-06-21 2004-03-01 2004-06-21'],
    ['2004-21', '2004-03-01 2004-12-22 2004-03-01 2004-12-22'],
    ['2004-28', '2003-12-01 2005-03-21 2003-12-01 2005-03-21'],
    ['2004-34', '2004-04-01 2004-06-30 2004-04-01 2004-06-30'],
    ['2004-25/2004-26', '2004-03-01 2004-06-21 2004-06-01 2004-09-23'],
  ])('a season: %s', (edtf, expected) => expect(show(edtf)).toBe(expected));

  test.each([
    ['25 July 2023', 'is no EDTF date'],
    ['2004-02-30', 'is no EDTF date'],
    ['2007-02-29', 'is in no calendar'],
    ['1900-02-29', 'is in no calendar'],
    ['2004-13', 'is no EDTF date'],
    ['2004-06-20/2004-06-01', 'ends before it begins'],
    ['2004-06-11T10:00:00Z', 'is no day or stretch of days'],
    ['Y170000002', 'lies outside the years 1 to 9998'],
    ['-0044', 'lies outside the years 1 to 9998'],
    ['', 'is no EDTF date'],
    [`[${'2004,'.repeat(100)}2004]`, 'is too long for a date'],
  ])('refuses %s', (text, reason) => expect(() => dateBounds(text)).toThrow(new DateError(reason)));
});

/** A date of which any digits are X, with each day that has the other digits. */
const partialDate = fc
  .tuple(
    fc.date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true }),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([date, unknown]) => {
    const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-');
    return {
      day: `${year}-${month}-${day}`,
      edtf: [year, unknown === 2 ? 'XX' : month, unknown > 0 ? 'XX' : day].join('-'),
    };
  });

describe('whatever the date', () => {
  test('the day itself lies within the bounds of the date that leaves some of it open', () => {
    fc.assert(
      fc.property(partialDate, ({ day, edtf }) => {
        const { startEarliest = '', endLatest = '' } = dateBounds(edtf);
        expect(startEarliest <= day && day <= endLatest).toBe(true);
      }),
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

  test('no text breaks it: it is a date, or a DateError says why not', () => {
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
