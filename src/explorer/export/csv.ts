import { type CsvCell, writeCsv } from '../../csv.ts';
import type { ViewSnapshot } from './view-snapshot.ts';

/** Writes the visible entities, one in a row. Columns have the names of GraphQL fields in all languages. */
export const writeEntitiesCsv = ({ entities }: ViewSnapshot): Blob =>
  csvFile([
    ['id', 'kind', 'name', 'unnamed', 'neighbours'],
    ...entities.map(({ id, kind, name, unnamed, neighbours }) => [id, kind, name, unnamed, neighbours]),
  ]);

/** Writes the visible relationships, one in a row, with their evidence. */
export const writeRelationshipsCsv = ({ relationships }: ViewSnapshot): Blob =>
  csvFile([
    [
      ...[
        'id',
        'type',
        'from',
        'fromName',
        'to',
        'toName',
        'qualifier',
        'symmetric',
        'stated',
        'planned',
        'selfReported',
        'disagrees',
      ],
      ...['sourceCount', 'publisherCount', 'firstPublished', 'lastPublished'],
    ],
    ...relationships.map(({ id, type, from, fromName, to, toName, qualifier, symmetric, ...evidence }) => [
      ...[id, type, from.id, fromName, to.id, toName, qualifier, symmetric],
      ...[evidence.stated, evidence.planned, evidence.selfReported, evidence.disagrees],
      ...[evidence.sourceCount, evidence.publisherCount, evidence.firstPublished, evidence.lastPublished],
    ]),
  ]);

/** Excel needs the byte order mark to read a file as UTF-8; without it, accented letters are wrong. */
const csvFile = (rows: readonly (readonly CsvCell[])[]): Blob => new Blob(['\uFEFF', writeCsv(rows)]);
