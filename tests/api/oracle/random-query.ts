import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { questions } from '../../../src/questions/library.ts';
import { kindNames, kinds } from '../../../src/vocabulary/kinds.ts';

/** A part of a selection set. */
export type Part =
  | {
      readonly kind: 'field';
      readonly name: string;
      readonly given: Readonly<Record<string, unknown>>;
      /** Whether arguments are passed as variables. */
      readonly byVariable: boolean;
      /** Whether it uses a key that other fields share, if that is valid. */
      readonly renamed: boolean;
      readonly condition: Condition;
      readonly below: readonly Part[];
    }
  | {
      readonly kind: 'inline';
      readonly on: string | null;
      readonly condition: Condition;
      readonly below: readonly Part[];
    }
  | { readonly kind: 'spread'; readonly fragment: number; readonly condition: Condition };

/** A directive that includes or skips a part. */
export type Condition =
  | ''
  | '@include(if: $yes)'
  | '@include(if: $no)'
  | '@skip(if: $no)'
  | '@skip(if: $yes)'
  | '@skip(if: true)';

/** A query before it is written. */
export interface RandomQuery {
  readonly fragments: readonly { readonly on: string; readonly parts: readonly Part[] }[];
  readonly parts: readonly Part[];
}

/** The values for arguments. */
export interface Pools {
  /** Ids of entities and of other objects, and some unknown ids. */
  readonly ids: readonly string[];
  readonly publishers: readonly string[];
  readonly days: readonly string[];
  readonly words: readonly string[];
}

type Field = GraphQLField<unknown, unknown>;
type FieldedType = GraphQLObjectType | GraphQLInterfaceType;

/** Random queries of the schema, nested to a depth of 5. */
export class QueryArbitrary {
  readonly #schema: GraphQLSchema;
  readonly #pools: Pools;
  readonly #known = new Map<string, fc.Arbitrary<Part[]>>();

  constructor(schema: GraphQLSchema, pools: Pools) {
    this.#schema = schema;
    this.#pools = pools;
  }

  /** A single link of all entities of a kind, with arguments. */
  get focused(): fc.Arbitrary<RandomQuery> {
    const link = fc.constantFrom(...kindNames).chain((kind) =>
      fc
        .constantFrom(...linksOf(this.#type(kind)))
        .chain((field) => this.#selected(field, 2, this.#given(field.args, field.args.length)))
        .map((link) => listOf(kinds[kind].plural, link)),
    );
    return fc.record({ fragments: fc.constant([]), parts: fc.tuple(link) });
  }

  /** Any query. */
  get query(): fc.Arbitrary<RandomQuery> {
    const places = [...this.#entityTypes(), this.#type('Relationship')];
    const fragment = fc
      .constantFrom<FieldedType[]>(...places)
      .chain((type) => fc.record({ on: fc.constant(type.name), parts: this.#parts(type, 1) }));
    return fc.record({
      fragments: fc.array(fragment, { maxLength: 2 }),
      parts: fc.array(this.#field(this.#type('Query'), 5), { minLength: 1, maxLength: 2 }),
    });
  }

  #type(name: string): FieldedType {
    const type = this.#schema.getType(name);
    if (isObjectType(type) || isInterfaceType(type)) return type;
    throw new Error(`${name} has no fields`);
  }

  #entityTypes(): FieldedType[] {
    const names = ['Entity', 'Actor', ...kindNames];
    return names.map((name) => this.#type(name));
  }

  #parts(type: FieldedType, depth: number): fc.Arbitrary<Part[]> {
    const key = `${type.name} ${depth}`;
    const known = this.#known.get(key);
    if (known) return known;
    const others = [...this.#entityTypes(), ...['Relationship', 'Claim', 'Fact'].map((name) => this.#type(name))];
    const on = others.filter((other) => other !== type && overlaps(this.#schema, type, other));
    const fields = this.#field(type, depth);
    const isWrapper = isObjectType(type) && type.getInterfaces().length === 0;
    const parts = fc.array(
      isWrapper
        ? fields
        : fc.oneof(
            { weight: type.name === 'Node' ? 1 : 6, arbitrary: fields },
            { weight: 2, arbitrary: fc.constantFrom(null, ...on).chain((other) => this.#inline(type, other, depth)) },
            {
              weight: 1,
              arbitrary: fc.record({
                kind: fc.constant('spread' as const),
                fragment: fc.nat({ max: 1 }),
                condition,
              }),
            },
          ),
      { minLength: 1, maxLength: depth > 3 ? 4 : depth > 1 ? 3 : 2 },
    );
    this.#known.set(key, parts);
    return parts;
  }

  #inline(type: FieldedType, on: FieldedType | null, depth: number): fc.Arbitrary<Part> {
    return fc.record({
      kind: fc.constant('inline' as const),
      on: fc.constant(on?.name ?? null),
      condition,
      below: fc.array(this.#field(on ?? type, depth), { minLength: 1, maxLength: 3 }),
    });
  }

  #field(type: FieldedType, depth: number): fc.Arbitrary<Part> {
    const fields = Object.values(type.getFields()).filter(({ name }) => !isQuestion(type, name));
    const richest = fields.filter(({ name }) => ['relationships', 'evidence', 'facts', 'edges'].includes(name));
    return fc
      .constantFrom(...fields, ...linksOf(type).filter((link) => fields.includes(link)), ...richest, ...richest)
      .chain((field) => this.#selected(field, depth));
  }

  #selected(field: Field, depth: number, given = this.#arguments(field.args)): fc.Arbitrary<Part> {
    const type = getNamedType(field.type);
    const cost = isWrapping(type.name) ? 0 : 1;
    return fc.record({
      kind: fc.constant('field' as const),
      name: fc.constant(field.name),
      given,
      byVariable: fc.boolean(),
      renamed: fc.integer({ min: 0, max: 12 }).map((die) => die === 12),
      condition,
      below:
        isCompositeType(type) && depth >= cost ? this.#parts(this.#type(type.name), depth - cost) : fc.constant([]),
    });
  }

  #arguments(all: readonly GraphQLArgument[]): fc.Arbitrary<Record<string, unknown>> {
    return fc.oneof(this.#given(all, 0), this.#given(all, 3));
  }

  #given(all: readonly GraphQLArgument[], most: number) {
    return this.#some(
      all.filter(({ name }) => name !== 'after'),
      most,
    );
  }

  /** Generates values for required arguments and a few others: with all of them, there would hardly be any results. */
  #some(all: readonly { readonly name: string; readonly type: GraphQLInputType }[], most: number) {
    const must = all.filter(({ type }) => isNonNullType(type));
    const may = all.filter(({ type }) => !isNonNullType(type));
    return fc
      .subarray(may, { maxLength: Math.min(may.length, most) })
      .chain((some) =>
        fc.record<Record<string, unknown>>(
          Object.fromEntries([...must, ...some].map(({ name, type }) => [name, this.#mayBeNull(name, type)])),
        ),
      );
  }

  #mayBeNull(name: string, type: GraphQLInputType): fc.Arbitrary<unknown> {
    const value = this.#value(name, type);
    return isNonNullType(type) ? value : fc.option(value, { freq: 15 });
  }

  #value(name: string, type: GraphQLInputType): fc.Arbitrary<unknown> {
    const { ids, publishers, days, words } = this.#pools;
    if (isNonNullType(type)) return this.#value(name, type.ofType);
    if (isListType(type)) return fc.uniqueArray(this.#value(name, type.ofType), { maxLength: 3 });
    if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((each) => each.name));
    if (isInputObjectType(type)) {
      const some = this.#some(Object.values(type.getFields()), 2);
      return type.name === 'Period' ? some.map(inOrder) : some;
    }
    if (type.name === 'Day') return fc.constantFrom(...days);
    if (type.name === 'ID') return fc.constantFrom(...(name === 'publishers' ? publishers : ids));
    if (type.name === 'Boolean') return fc.boolean();
    if (type.name === 'Int') return fc.constantFrom(0, 1, 1, 2, 2, 3, 4);
    return name === 'languages' ? fc.constantFrom('en', 'es', 'fr') : fc.constantFrom(...words);
  }
}

const condition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 12, arbitrary: fc.constant('' as const) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Condition>(
      '@include(if: $yes)',
      '@include(if: $no)',
      '@skip(if: $no)',
      '@skip(if: $yes)',
      '@skip(if: true)',
    ),
  },
);

/** Orders the days of a period. */
const inOrder = ({ from, to }: Record<string, unknown>) =>
  typeof from === 'string' && typeof to === 'string' && from > to ? { from: to, to: from } : { from, to };

const linksOf = (type: FieldedType) =>
  Object.values(type.getFields()).filter((field) => isCompositeType(getNamedType(field.type)));

const plain = (name: string, below: readonly Part[]): Part => ({
  kind: 'field',
  name,
  given: {},
  byVariable: false,
  renamed: false,
  condition: '',
  below,
});

const listOf = (plural: string, link: Part) => plain(plural, [plain('nodes', [link])]);

/** Returns whether an object can be of both types. */
export function overlaps(schema: GraphQLSchema, one: GraphQLCompositeType, other: GraphQLCompositeType): boolean {
  const names = (type: GraphQLCompositeType) =>
    new Set(isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name]);
  return !names(one).isDisjointFrom(names(other));
}

const isWrapping = (typeName: string) => /(Connection|Edge|PageInfo|Identifier|Count|Statistics)$/.test(typeName);

/** The questions of the library have their own oracles. */
function isQuestion(type: FieldedType, name: string): boolean {
  return type.name === 'Query' && questions.some(({ field }) => field === name);
}
