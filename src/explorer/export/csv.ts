import type { Seen } from './seen.ts';

type Cell = string | number | boolean | null;

/** The entities that are seen, one a row. The names of columns are those of GraphQL, whatever the language of the reader. */
export const writeEntitiesCsv = ({ entities }: Seen): Blob =>
  writeCsv([
    ['id', 'kind', 'name', 'unnamed', 'neighbours'],
    ...entities.map(({ id, kind, name, unnamed, neighbours }) => [id, kind, name, unnamed, neighbours]),
  ]);

/** The relationships that are seen, one a row, with what they rest on. */
export const writeRelationshipsCsv = ({ relationships }: Seen): Blob =>
  writeCsv([
    [
      ...['id', 'type', 'from', 'fromName', 'to', 'toName', 'symmetric', 'stated', 'selfReported', 'disagrees'],
      ...['sourceCount', 'publisherCount', 'firstPublished', 'lastPublished'],
    ],
    ...relationships.map(({ id, type, from, fromName, to, toName, symmetric, ...evidence }) => [
      ...[id, type, from.id, fromName, to.id, toName, symmetric],
      ...[evidence.stated, evidence.selfReported, evidence.disagrees],
      ...[evidence.sourceCount, evidence.publisherCount, evidence.firstPublished, evidence.lastPublished],
    ]),
  ]);

/** As RFC 4180 has it. The mark at the beginning tells Excel that it is UTF-8: without, it spoils every letter with an accent. */
const writeCsv = (rows: readonly (readonly Cell[])[]): Blob =>
  new Blob(['\uFEFF', ...rows.map((row) => `${row.map(writeCell).join(',')}\r\n`)]);

// What a spreadsheet takes for a formula, even behind blanks and marks that are not seen.
const formula = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A cell; an apostrophe goes before what would run as a formula where the file is opened. */
function writeCell(cell: Cell): string {
  const text = String(cell ?? '').toWellFormed();
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
