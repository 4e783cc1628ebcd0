import { kindOfId } from '../../../vocabulary/kinds.ts';
import { planEntityLink } from '../links/entity-links.ts';
import { planRecordLink } from '../links/record-links.ts';
import { AnswerObject, type Records, type RecordType, recordId, type Scope } from '../scope.ts';
import type { SelectedField } from '../selection.ts';
import { columns } from './columns.ts';
import { isRecounted, planRecount } from './recount.ts';

const typeNames: Readonly<Record<RecordType, (id: string) => string | undefined>> = {
  entity: kindOfId,
  relationship: () => 'Relationship',
  claim: () => 'Claim',
  fact: () => 'Fact',
  mention: () => 'Mention',
  merge: () => 'Merge',
};

/**
 * Plans the records of a list: one table with each distinct record once and its scalar fields as columns, and
 * everything selected below them.
 */
export function planRecords(scope: Scope, type: RecordType, list: string, fields: readonly SelectedField[]): Records {
  const records: Records = { type, list, objects: new Map<string, AnswerObject>() };
  const ofType = columns[type];
  const expressions: string[] = [recordId[type]('x')];
  const readers: ((object: AnswerObject, row: readonly unknown[]) => void)[] = [];
  const recounted: SelectedField[] = [];
  for (const field of fields) {
    const column = ofType[field.name];
    if (field.name === 'id') readers.push((object, row) => object.set(field.key, row[0]));
    else if (field.name === 'kind' && type === 'entity') readers.push((object) => object.set(field.key, object.type));
    else if (isRecounted(scope, type, field)) recounted.push(field);
    else if (column) {
      // Reads a field with several aliases once, so that a long text is not transferred repeatedly.
      const known = expressions.indexOf(column.cypher);
      const place = known === -1 ? expressions.push(column.cypher) - 1 : known;
      readers.push((object, row) => {
        if (field.types.has(String(object.type)))
          object.set(field.key, column.read ? column.read(row[place], field, scope) : row[place]);
      });
    } else if (!planEntityOrRecordLink(scope, records, field))
      throw new TypeError(`No plan knows how to read ${field.name} of ${type}.`);
  }
  scope.builder.send([list], `UNWIND ${list} AS x`, expressions, (row) => {
    const id = String(row[0]);
    const object = new AnswerObject(typeNames[type](id));
    scope.builder.build(1 + readers.length);
    for (const read of readers) read(object, row);
    records.objects.set(id, object);
  });
  if (recounted.length > 0) planRecount(scope, records, recounted);
  return records;
}

function planEntityOrRecordLink(scope: Scope, records: Records, field: SelectedField): boolean {
  return records.type === 'entity'
    ? planEntityLink(scope, records, field, planRecords)
    : planRecordLink(scope, records, field, planRecords);
}
