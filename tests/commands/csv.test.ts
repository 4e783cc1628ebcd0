import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from '../../src/csv.ts';
import { readCsv } from '../explorer/read-csv.ts';

const guarded = /^'+(?:[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|[\t\r\n])/u;
const startsFormula = /^(?:[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|[\t\r\n])/u;
const cell = oneof(
  string({ unit: 'binary' }),
  array(
    constantFrom(
      '=',
      '+',
      '-',
      '@',
      "'",
      '"',
      ',',
      ';',
      '\r',
      '\n',
      '\t',
      ' ',
      '\u200b',
      '\u0000',
      '\ufeff',
      'a',
      '＝',
    ),
    {
      maxLength: 6,
    },
  ).map((characters) => characters.join('')),
);

test('CSV round-trips every text, and none runs as a formula', () => {
  assert(
    property(array(cell, { minLength: 2, maxLength: 4 }), array(cell), (texts, list) => {
      const [read = []] = readCsv(writeCsv([[...texts, list, null, -1]]));
      const [written, json] = [read.slice(0, texts.length), read.at(-3) ?? ''];
      expect(written.filter((text) => startsFormula.test(text))).toEqual([]);
      expect(written.map((text) => (guarded.test(text) ? text.slice(1) : text))).toEqual(texts);
      expect(JSON.parse(json)).toEqual(list);
      expect(read.slice(-2)).toEqual(['', '-1']);
    }),
  );
});
