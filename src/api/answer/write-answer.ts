import {
  defaultFieldResolver,
  type FieldNode,
  GraphQLBoolean,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  GraphQLString,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { AnswerObject } from '../plan/scope.ts';
import { definitionOf, type SelectedField, type Selection, selectAllFields } from '../plan/selection.ts';
import { refuseTooLarge, type Size } from '../plan/size-limit.ts';

/** A value that could not be written: null stands in its place, or in place of what contains it. */
export interface Fault {
  /** Its place below the written value: keys and indexes. */
  readonly path: readonly (string | number)[];
  readonly nodes: readonly FieldNode[];
  readonly error: unknown;
}

/** The JSON of a value in an answer, and its size. */
export class WrittenAnswer implements Readonly<Size> {
  readonly json: string;
  readonly values: number;
  readonly bytes: number;
  readonly faults: readonly Fault[];
  /** Whether it is null although the schema promises a value, so that what contains it becomes null. */
  readonly isBroken: boolean;

  constructor(json: string, { values, bytes }: Readonly<Size>, faults: readonly Fault[] = [], isBroken = false) {
    this.json = json;
    this.values = values;
    this.bytes = bytes;
    this.faults = faults;
    this.isBroken = isBroken;
  }

  get isNull(): boolean {
    return this.json === 'null';
  }

  /** For what serializes an answer without knowing that it is written already. */
  toJSON(): unknown {
    return JSON.parse(this.json);
  }
}

/** How a field of one concrete type is written. */
interface FieldWriter {
  readonly key: string;
  /** The key as JSON, with the colon. */
  readonly prefix: string;
  /** The type and name of the field, as in errors. */
  readonly coordinate: string;
  readonly nodes: readonly FieldNode[];
  readonly type: GraphQLOutputType;
  /** The type of its values, if they are scalars or enum values. */
  readonly leaf: GraphQLLeafType | undefined;
  readonly below: readonly Selection[];
  readonly read: (object: object) => unknown;
}

/** What writing a value needs of its field. */
type WrittenField = Pick<FieldWriter, 'coordinate' | 'nodes' | 'below'>;

/** The maximum number of faults that are kept of one value: shared objects would repeat theirs without end. */
const maxFaults = 100;

const noSize = { values: 1, bytes: 4 };
const nothing = new WrittenAnswer('null', noSize);

/**
 * Writes the answer of a root field as JSON, with nulls and errors as the GraphQL specification requires. Parents share
 * the objects of an answer: each is written once for every selection on it, and its text is used wherever it occurs.
 * The executor of graphql-js would complete each occurrence.
 * @throws Failure QUERY_TOO_LARGE as soon as the answer exceeds the limit.
 */
export function writeAnswer(
  answer: unknown,
  type: GraphQLOutputType,
  selections: readonly Selection[],
  info: GraphQLResolveInfo,
): WrittenAnswer {
  const writers = new Map<readonly Selection[], Map<string, readonly FieldWriter[]>>();
  const written = new Map<readonly Selection[], Map<object, WrittenAnswer>>();
  const shared = new Map<readonly Selection[], ReadonlyMap<string, readonly SelectedField[]>>();

  const writeValue = (value: unknown, type: GraphQLOutputType, field: WrittenField): WrittenAnswer => {
    if (isNonNullType(type)) {
      const inner = writeValue(value, type.ofType, field);
      if (!inner.isNull) return inner;
      const { faults } =
        inner.faults.length > 0
          ? inner
          : fail(field, new Error(`Cannot return null for non-nullable field ${field.coordinate}.`));
      return new WrittenAnswer('null', noSize, faults, true);
    }
    if (value === null || value === undefined) return nothing;
    if (value instanceof Error) return fail(field, value);
    if (isListType(type))
      return Array.isArray(value)
        ? writeList(value, type.ofType, field)
        : fail(field, new TypeError(`Expected a list for ${field.coordinate}, but it is ${typeof value}.`));
    if (!isLeafType(type))
      return typeof value === 'object'
        ? writeObject(value, typeNameOf(value, type), field.below)
        : fail(field, new TypeError(`Expected an object for ${field.coordinate}, but it is ${typeof value}.`));
    try {
      return writeLeaf(type.serialize(value));
    } catch (error) {
      return fail(field, error);
    }
  };

  const writeList = (values: readonly unknown[], type: GraphQLOutputType, field: WrittenField): WrittenAnswer => {
    const size = { values: 1, bytes: 2 };
    const faults: Fault[] = [];
    let json = '';
    for (const [index, each] of values.entries()) {
      const entry = writeValue(each, type, field);
      keepFaults(faults, entry, index);
      if (entry.isBroken) return new WrittenAnswer('null', noSize, faults);
      add(size, entry, 1);
      json += json === '' ? entry.json : `,${entry.json}`;
    }
    return new WrittenAnswer(`[${json}]`, size, faults);
  };

  const writeObject = (object: object, typeName: string, below: readonly Selection[]): WrittenAnswer => {
    const known = written.get(below) ?? new Map<object, WrittenAnswer>();
    written.set(below, known);
    const before = known.get(object);
    if (before) return before;
    const whole = writeFields(object, writersFor(typeName, below));
    known.set(object, whole);
    return whole;
  };

  const writeFields = (object: object, fields: readonly FieldWriter[]): WrittenAnswer => {
    const size = { values: 1, bytes: 2 };
    const faults: Fault[] = [];
    let json = '';
    for (const field of fields) {
      const value = readField(object, field);
      const before = json === '' ? field.prefix : `,${field.prefix}`;
      const text = writePlain(value, field.leaf);
      if (text !== undefined) {
        size.values += 1;
        size.bytes += Buffer.byteLength(text) + field.prefix.length + 1;
        json += before + text;
        continue;
      }
      const written = writeValue(value, field.type, field);
      keepFaults(faults, written, field.key);
      if (written.isBroken) return new WrittenAnswer('null', noSize, faults);
      add(size, written, field.prefix.length + 1);
      json += before + written.json;
    }
    refuseTooLarge(size);
    return new WrittenAnswer(`{${json}}`, size, faults);
  };

  const readField = (object: object, field: FieldWriter): unknown => {
    try {
      return field.read(object);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  };

  const writersFor = (typeName: string, below: readonly Selection[]): readonly FieldWriter[] => {
    const byType = writers.get(below) ?? new Map<string, readonly FieldWriter[]>();
    writers.set(below, byType);
    const known = byType.get(typeName);
    if (known) return known;
    // What is selected below a field is shared by types, as in the plan: otherwise objects of several types would be
    // written once for each way that leads to them.
    const belowOf = sharedBelow(below);
    const fields = selectAllFields(below, info, typeName).map((field) =>
      toWriter({ ...field, below: belowOf(field.key, typeName) ?? field.below }, typeName, info),
    );
    byType.set(typeName, fields);
    return fields;
  };

  const sharedBelow = (below: readonly Selection[]) => {
    const byKey = shared.get(below) ?? Map.groupBy(selectAllFields(below, info), ({ key }) => key);
    shared.set(below, byKey);
    return (key: string, typeName: string) => byKey.get(key)?.find(({ types }) => types.has(typeName))?.below;
  };

  const coordinate = `${info.parentType.name}.${info.fieldName}`;
  return writeValue(answer, type, { coordinate, nodes: info.fieldNodes, below: selections });
}

function keepFaults(kept: Fault[], { faults, isBroken }: WrittenAnswer, step: string | number): void {
  // The last one is what has made the whole null: it is always kept.
  for (const [index, fault] of faults.entries())
    if (kept.length < maxFaults || (isBroken && index === faults.length - 1))
      kept.push({ ...fault, path: [step, ...fault.path] });
}

/** Writes a value that is of its type already, as most are; undefined for others. */
function writePlain(value: unknown, type: GraphQLLeafType | undefined): string | undefined {
  const isPlain =
    typeof value === 'string'
      ? type === GraphQLString || type === GraphQLID
      : typeof value === 'boolean'
        ? type === GraphQLBoolean
        : type === GraphQLInt && typeof value === 'number' && value === (value | 0);
  return isPlain ? JSON.stringify(type?.serialize(value)) : undefined;
}

function fail({ nodes }: WrittenField, error: unknown): WrittenAnswer {
  return new WrittenAnswer('null', noSize, [{ path: [], nodes, error }]);
}

function writeLeaf(value: unknown): WrittenAnswer {
  const json = JSON.stringify(value) ?? 'null';
  return new WrittenAnswer(json, {
    values: 1,
    bytes: typeof value === 'string' ? Buffer.byteLength(json) : json.length,
  });
}

function add(sum: Size, { values, bytes }: Readonly<Size>, around: number): void {
  sum.values += values;
  sum.bytes += bytes + around;
  refuseTooLarge(sum);
}

function typeNameOf(value: object, type: GraphQLOutputType): string {
  const named = getNamedType(type);
  return isAbstractType(named) && value instanceof AnswerObject ? (value.type ?? '') : named.name;
}

function toWriter(field: SelectedField, typeName: string, info: GraphQLResolveInfo): FieldWriter {
  const { key, name, arguments: given, below, nodes = [] } = field;
  const parent = info.schema.getType(typeName);
  const definition = isObjectType(parent) ? definitionOf(parent, name) : undefined;
  if (!isObjectType(parent) || !definition) throw new TypeError(`${typeName} has no field ${name}.`);
  const resolve = definition.resolve ?? defaultFieldResolver;
  const place = { ...info, fieldName: name, parentType: parent };
  const read =
    name === '__typename'
      ? () => typeName
      : (object: object) =>
          object instanceof AnswerObject ? object.get(key) : resolve(object, { ...given }, undefined, place);
  const coordinate = `${typeName}.${name}`;
  const { type } = definition;
  const bare = getNullableType(type);
  const leaf = isLeafType(bare) ? bare : undefined;
  return { key, prefix: `${JSON.stringify(key)}:`, coordinate, nodes, type, leaf, below, read };
}
