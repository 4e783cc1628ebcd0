import { planColumns } from '../columns/plan-columns.ts';
import { isRecounted, planRecount } from '../columns/recount.ts';
import { planEntityLink } from '../links/entity-links.ts';
import { planRecordLink } from '../links/record-links.ts';
import type { AnswerObject, Records, RecordType, Scope } from '../scope.ts';
import type { SelectedField } from '../selection.ts';

/**
 * Plans the records of a list: one table with each distinct record once and its scalar fields as columns, and
 * everything selected below them.
 */
export function planRecords(scope: Scope, type: RecordType, list: string, fields: readonly SelectedField[]): Records {
  const records: Records = { type, list, objects: new Map<string, AnswerObject>(), further: [] };
  const { expressions, read, others } = planColumns(scope, type, fields);
  const recounted = others.filter((field) => isRecounted(scope, type, field));
  for (const field of others)
    if (!recounted.includes(field) && !planEntityOrRecordLink(scope, records, field))
      throw new TypeError(`No plan knows how to read ${field.name} of ${type}.`);
  const all = [...expressions, ...records.further.map(({ cypher }) => cypher)];
  scope.builder.sendEach(list, '', all, (row) => {
    const id = String(row[0]);
    records.objects.set(id, read(row));
    for (const [index, { take }] of records.further.entries()) take(id, row[expressions.length + index]);
  });
  if (recounted.length > 0) planRecount(scope, records, recounted);
  return records;
}

function planEntityOrRecordLink(scope: Scope, records: Records, field: SelectedField): boolean {
  return records.type === 'entity'
    ? planEntityLink(scope, records, field, planRecords)
    : planRecordLink(scope, records, field, planRecords);
}
