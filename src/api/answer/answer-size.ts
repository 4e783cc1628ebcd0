import {
  defaultFieldResolver,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { AnswerObject } from '../plan/scope.ts';
import { definitionOf, type SelectedField, type Selection, selectAllFields } from '../plan/selection.ts';
import { refuseTooLarge, type Size } from '../plan/size-limit.ts';

/** The part of the maximum response size that a request has used. */
export class AnswerBudget {
  readonly #used: Size = { values: 0, bytes: 0 };

  /**
   * Counts something as part of the response.
   * @throws Failure QUERY_TOO_LARGE if the response would become too large.
   */
  spend({ values, bytes }: Readonly<Size>): void {
    this.#used.values += values;
    this.#used.bytes += bytes;
    refuseTooLarge(this.#used);
  }
}

/**
 * Counts the rows read so far.
 * @returns a function that takes each row and throws QUERY_TOO_LARGE if no response could hold them all.
 */
export function countRows(): (row: readonly unknown[]) => void {
  const found: Size = { values: 0, bytes: 0 };
  return (row) => {
    found.values += 1;
    found.bytes += lengthOfTexts(row);
    refuseTooLarge(found);
  };
}

const lengthOfTexts = (value: unknown): number =>
  typeof value === 'string' ? value.length : Array.isArray(value) ? value.reduce<number>(addTexts, 0) : 0;
const addTexts = (sum: number, value: unknown) => sum + lengthOfTexts(value);

/**
 * Measures the answer of a field as it will be serialized. Parents share the objects of an answer, but each occurrence
 * is serialized: every object counts once for each selection on it.
 * @throws Failure QUERY_TOO_LARGE as soon as the total exceeds the limit.
 */
export function measureAnswer(
  value: unknown,
  type: GraphQLOutputType,
  selections: readonly Selection[],
  info: GraphQLResolveInfo,
): Readonly<Size> {
  const fieldsOf = new Map<readonly Selection[], readonly SelectedField[]>();
  const sizes = new Map<readonly Selection[], Map<object, Size>>();

  const measure = (value: unknown, type: GraphQLOutputType, below: readonly Selection[]): Size => {
    if (isNonNullType(type)) return measure(value, type.ofType, below);
    if (value === null || value === undefined) return { values: 1, bytes: 4 };
    if (isListType(type)) {
      const size = { values: 1, bytes: 2 };
      if (Array.isArray(value)) for (const each of value) add(size, measure(each, type.ofType, below), 1);
      return size;
    }
    return typeof value === 'object' && below.length > 0
      ? measureObject(value, typeNameOf(value, type), below)
      : { values: 1, bytes: writtenLength(value) };
  };

  const measureObject = (object: object, typeName: string, below: readonly Selection[]): Size => {
    const known = sizes.get(below) ?? new Map<object, Size>();
    sizes.set(below, known);
    const before = known.get(object);
    if (before) return before;
    const size = { values: 1, bytes: 2 };
    for (const field of selectOnce(below)) {
      if (!field.types.has(typeName)) continue;
      const [value, type] = readField(object, typeName, field, info);
      add(size, measure(value, type, field.below), field.key.length + 4);
    }
    known.set(object, size);
    return size;
  };

  const selectOnce = (below: readonly Selection[]) => {
    const fields = fieldsOf.get(below) ?? selectAllFields(below, info);
    fieldsOf.set(below, fields);
    return fields;
  };

  return measure(value, type, selections);
}

function add(sum: Size, { values, bytes }: Size, around: number): void {
  sum.values += values;
  sum.bytes += bytes + around;
  refuseTooLarge(sum);
}

function typeNameOf(value: object, type: GraphQLOutputType): string {
  const named = getNamedType(type);
  return isAbstractType(named) && value instanceof AnswerObject ? (value.type ?? '') : named.name;
}

/** Returns the value of a field as the executor will read it, and its type. */
function readField(
  object: object,
  typeName: string,
  { key, name, arguments: given }: SelectedField,
  info: GraphQLResolveInfo,
): readonly [value: unknown, type: GraphQLOutputType] {
  const parent = info.schema.getType(typeName);
  const definition = isObjectType(parent) ? definitionOf(parent, name) : undefined;
  if (!isObjectType(parent) || !definition) throw new TypeError(`${typeName} has no field ${name}`);
  if (name === '__typename') return [typeName, definition.type];
  if (object instanceof AnswerObject) return [object.get(key), definition.type];
  const resolve = definition.resolve ?? defaultFieldResolver;
  const place = { ...info, fieldName: name, parentType: parent };
  return [resolve(object, { ...given }, undefined, place), definition.type];
}

/** Returns the length of a value as JSON, in bytes. */
function writtenLength(value: unknown): number {
  if (typeof value !== 'string') return String(value).length;
  return Buffer.byteLength(escaped.test(value) ? JSON.stringify(value) : value) + 2;
}

const escaped = /["\\\p{Cc}\p{Cs}]/u;
