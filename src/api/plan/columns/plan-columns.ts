import { kindOfId } from '../../../vocabulary/kinds.ts';
import { AnswerObject, type RecordType, recordId, type Scope } from '../scope.ts';
import { type SelectedField, selectFields } from '../selection.ts';
import { columns, entitiesAtHand, longFields } from './columns.ts';
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

/**
 * Plans the scalar fields of records of a type, and those of entities at hand to which they lead: such an entity is part of
 * the row, if only short fields of it are selected.
 * @param atHand further entities at hand, as Cypher expressions by field.
 */
export function planColumns(
  scope: Scope,
  type: RecordType,
  fields: readonly SelectedField[],
  atHand: Readonly<Record<string, string>> = entitiesAtHand[type],
): RecordColumns {
  const ofType = columns[type];
  const expressions: string[] = [recordId[type]('x')];
  const readers: ((object: AnswerObject, row: readonly unknown[]) => void)[] = [];
  const others: SelectedField[] = [];
  for (const field of fields) {
    const column = ofType[field.name];
    if (field.name === 'id') readers.push((object, row) => object.set(field.key, row[0]));
    else if (field.name === 'kind' && type === 'entity') readers.push((object) => object.set(field.key, object.type));
    else if (!column || isRecounted(scope, type, field)) {
      const entity = planEntityAtHand(scope, field, atHand[field.name]);
      if (!entity) others.push(field);
      else {
        const place = expressions.push(entity.expression) - 1;
        readers.push((object, row) => object.set(field.key, entity.read(row[place])));
      }
    } else {
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

/** An expression for the row of a record, and how the row becomes an object. */
export interface NestedRow {
  readonly expression: string;
  /** Whether the row is only the id of the record, not in a list. */
  readonly isId: boolean;
  readonly read: (row: unknown) => AnswerObject | null;
}

function planEntityAtHand(scope: Scope, field: SelectedField, expression: string | undefined): NestedRow | undefined {
  if (expression === undefined) return undefined;
  const fields = selectFields(field.below, scope.request);
  if (fields.some(({ name }) => longFields.has(name))) return undefined;
  return nestRow(scope, planColumns({ ...scope, claimFilters: [] }, 'entity', fields), expression);
}

/**
 * Puts the row of a record into that of another; undefined if something selected is not in its columns.
 * @param expression the record.
 */
export function nestRow(
  { builder }: Scope,
  { expressions, read, others }: RecordColumns,
  expression: string,
): NestedRow | undefined {
  if (others.length > 0) return undefined;
  builder.countTable();
  const objects = new Map<unknown, AnswerObject>();
  const isId = expressions.length === 1;
  return {
    expression: isId ? `${expression}.id` : `[x IN [${expression}] | [${expressions.join(', ')}]][0]`,
    isId,
    read(row) {
      const cells = isId ? [row] : row;
      if (!Array.isArray(cells) || cells[0] === null) return null;
      const object = objects.get(cells[0]) ?? read(cells);
      objects.set(cells[0], object);
      return object;
    },
  };
}
