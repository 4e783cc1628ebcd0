import type { SendQuery } from '../data/query-endpoint.ts';
import { later, list, maybe, object, optional, type Read, read, type Shape, text } from '../records/shape.ts';

/** A type in introspection, wrapped in list and non-null types. */
export interface TypeReference {
  readonly kind: string;
  readonly name: string | null;
  /** Absent below the nesting that the query requests, which suffices for this endpoint. */
  readonly ofType?: TypeReference | null | undefined;
}
const typeReference: Shape<TypeReference> = object<TypeReference>({
  kind: text,
  name: maybe(text),
  ofType: optional(later(() => typeReference)),
});

const input = object({ name: text, description: maybe(text), defaultValue: maybe(text), type: typeReference });
type Input = Read<typeof input>;
const field = object({ name: text, description: maybe(text), type: typeReference });
const schema = object({
  __schema: object({
    queryType: object({
      fields: list(object({ name: text, description: maybe(text), args: list(input), type: typeReference })),
    }),
    types: list(
      object({
        kind: text,
        name: text,
        interfaces: maybe(list(object({ name: text }))),
        fields: maybe(list(field)),
        inputFields: maybe(list(input)),
        enumValues: maybe(list(object({ name: text, description: maybe(text) }))),
      }),
    ),
  }),
});
type Schema = Read<typeof schema>['__schema'];
export type Field = Read<typeof field>;
/** The types of the endpoint by name. */
export type Types = ReadonlyMap<string, Schema['types'][number]>;

const libraryQuery = `query Library {
  __schema {
    queryType { fields { name description args { ...Value } type { ...Type } } }
    types {
      kind name interfaces { name } fields { name description type { ...Type } }
      inputFields { ...Value } enumValues { name description }
    }
  }
}
fragment Value on __InputValue { name description defaultValue type { ...Type } }
fragment Type on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }`;

/** A possible value of a parameter. */
export interface Choice {
  readonly name: string;
  readonly meaning: string;
}

/** The kind of control for a parameter. */
export type ParameterKind = 'id' | 'choice' | 'number' | 'flag' | 'day' | 'text' | 'group';

/** A parameter of a question. */
export interface Parameter {
  readonly name: string;
  /** Unique in a question: includes the names of the groups around it. */
  readonly key: string;
  readonly meaning: string;
  /** In GraphQL notation: `[ID!]!`. */
  readonly type: string;
  readonly kind: ParameterKind;
  readonly isList: boolean;
  readonly isNeeded: boolean;
  /** The default value in GraphQL notation, if any. */
  readonly defaultText: string | undefined;
  readonly choices: readonly Choice[];
  readonly parts: readonly Parameter[];
}

/** A question that the endpoint answers in rows. */
export interface Question {
  readonly name: string;
  readonly meaning: string;
  readonly parameters: readonly Parameter[];
  /** The fields of a row. */
  readonly columns: readonly Field[];
  /** The fields of a page other than its rows. */
  readonly page: readonly Field[];
}

/** The questions of an endpoint and its types. */
export interface Library {
  readonly questions: readonly Question[];
  readonly types: Types;
}

/** Fetches the available questions: the fields of `Query` whose type has `rows`. */
export async function fetchLibrary(sendQuery: SendQuery, signal: AbortSignal): Promise<Library> {
  const { queryType, types: all } = read(schema, await sendQuery(libraryQuery, {}, signal)).__schema;
  const types: Types = new Map(all.map((type) => [type.name, type]));
  const questions = queryType.fields.flatMap(({ name, description, args, type }) => {
    const page = types.get(namedType(type))?.fields ?? [];
    const rows = page.find((each) => each.name === 'rows');
    if (!rows) return [];
    return {
      name,
      meaning: description ?? '',
      parameters: args.filter((each) => each.name !== 'after').map((each) => readParameter(each, '', types)),
      columns: types.get(namedType(rows.type))?.fields ?? [],
      page: page.filter((each) => each !== rows),
    };
  });
  return { questions, types };
}

/** Returns the name of a type without list and non-null types. */
export const namedType = ({ name, ofType }: TypeReference): string => (ofType ? namedType(ofType) : (name ?? ''));

/** Returns whether a type is an enumeration. */
export const isChoice = ({ kind, ofType }: TypeReference): boolean => (ofType ? isChoice(ofType) : kind === 'ENUM');

/** Returns a type in GraphQL notation. */
const writeType = ({ kind, name, ofType }: TypeReference): string => {
  if (!ofType) return name ?? '';
  return kind === 'LIST' ? `[${writeType(ofType)}]` : `${writeType(ofType)}!`;
};

function readParameter({ name, description, defaultValue, type }: Input, group: string, types: Types): Parameter {
  const named = types.get(namedType(type));
  const key = `${group}${name}`;
  const bare = type.kind === 'NON_NULL' ? type.ofType : type;
  return {
    name,
    key,
    meaning: description ?? '',
    type: writeType(type),
    kind: kindOf(named?.kind ?? '', named?.name ?? ''),
    isList: bare?.kind === 'LIST',
    isNeeded: type.kind === 'NON_NULL' && defaultValue === null,
    defaultText: defaultValue === null || defaultValue === 'null' ? undefined : defaultValue,
    choices: (named?.enumValues ?? []).map((each) => ({ name: each.name, meaning: each.description ?? '' })),
    parts: (named?.inputFields ?? []).map((each) => readParameter(each, `${key}.`, types)),
  };
}

const scalars: ReadonlyMap<string, ParameterKind> = new Map([
  ['ID', 'id'],
  ['Int', 'number'],
  ['Float', 'number'],
  ['Boolean', 'flag'],
  ['Day', 'day'],
]);

function kindOf(kind: string, name: string): ParameterKind {
  if (kind === 'ENUM') return 'choice';
  if (kind === 'INPUT_OBJECT') return 'group';
  return scalars.get(name) ?? 'text';
}
