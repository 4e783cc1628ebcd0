import { type CsvCell, writeCsv } from '../../csv.ts';
import type { ViewSnapshot } from './view-snapshot.ts';

/** The entities that are seen, one a row. The names of columns are those of GraphQL, whatever the language of the reader. */
export const writeEntitiesCsv = ({ entities }: ViewSnapshot): Blob =>
  csvFile([
    ['id', 'kind', 'name', 'unnamed', 'neighbours'],
    ...entities.map(({ id, kind, name, unnamed, neighbours }) => [id, kind, name, unnamed, neighbours]),
  ]);

/** The relationships that are seen, one a row, with what they rest on. */
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

/** The mark at the beginning tells Excel that a file is UTF-8; without it, Excel misreads letters with accents. */
const csvFile = (rows: readonly (readonly CsvCell[])[]): Blob => new Blob(['\uFEFF', writeCsv(rows)]);
