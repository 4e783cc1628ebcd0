// The build that needs nothing of Node, and so runs in browsers too.
import { stringify } from 'csv-stringify/browser/esm/sync';

/** What a cell of a table holds. */
export type CsvCell = string | number | boolean | null | readonly string[];

/**
 * What a spreadsheet takes for a formula, even behind blanks and invisible characters. A text that already has
 * apostrophes before such a formula is guarded too, so that removing one apostrophe always gives back what was there.
 */
const formula = /^'*(?:[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/**
 * Writes a table as CSV: RFC 4180, lines ended by CRLF. Nothing is an empty cell; a list is a JSON array. A text that
 * a spreadsheet would run as a formula has an apostrophe before it.
 */
export const writeCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  stringify(
    rows.map((row) => row.map(writeCell)),
    { record_delimiter: '\r\n', quoted_match: /[\r\n]|^\s|\s$|^\ufeff/ },
  );

function writeCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return (formula.test(cell) ? `'${cell}` : cell).toWellFormed();
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}
