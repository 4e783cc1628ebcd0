import { kindOfId } from '../../../vocabulary/kinds.ts';
import { AnswerObject, type RecordType, recordId, type Scope } from '../scope.ts';
import type { SelectedField } from '../selection.ts';
import { columns } from './columns.ts';
import { isRecounted } from './recount.ts';

const typeNames: Readonly<Record<RecordType, (id: string) => string | undefined>> = {
  entity: kindOfId,
  relationship: () => 'Relationship',
  claim: () => 'Claim',
  fact: () => 'Fact',
  mention: () => 'Mention',
  merge: () => 'Merge',
};

/** How the scalar fields of records of a type are read. */
export interface RecordColumns {
  /** The Cypher expressions for record `x`; the first is its id. */
  readonly expressions: readonly string[];
  /** Creates the object of a record from the values of the expressions. */
  readonly read: (row: readonly unknown[]) => AnswerObject;
  /** The selected fields that are not read from columns. */
  readonly others: readonly SelectedField[];
}

/** Plans the scalar fields of records of a type. */
export function planColumns(scope: Scope, type: RecordType, fields: readonly SelectedField[]): RecordColumns {
  const ofType = columns[type];
  const expressions: string[] = [recordId[type]('x')];
  const readers: ((object: AnswerObject, row: readonly unknown[]) => void)[] = [];
  const others: SelectedField[] = [];
  for (const field of fields) {
    const column = ofType[field.name];
    if (field.name === 'id') readers.push((object, row) => object.set(field.key, row[0]));
    else if (field.name === 'kind' && type === 'entity') readers.push((object) => object.set(field.key, object.type));
    else if (!column || isRecounted(scope, type, field)) others.push(field);
    else {
      // Reads a field with several aliases once, so that a long text is not transferred repeatedly.
      const known = expressions.indexOf(column.cypher);
      const place = known === -1 ? expressions.push(column.cypher) - 1 : known;
      readers.push((object, row) => {
        if (field.types.has(String(object.type)))
          object.set(field.key, column.read ? column.read(row[place], field, scope) : row[place]);
      });
    }
  }
  const read = (row: readonly unknown[]) => {
    const object = new AnswerObject(typeNames[type](String(row[0])));
    scope.builder.build(1 + readers.length);
    for (const readField of readers) readField(object, row);
    return object;
  };
  return { expressions, read, others };
}
