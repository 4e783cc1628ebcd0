import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLFieldConfig,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLScalarType,
  GraphQLSchema,
  isInputType,
  isNonNullType,
  Kind,
  locatedError,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  visit,
} from 'graphql';
import { rootSelection } from '../plan/selection.ts';
import type { AnswerContext } from './answer.ts';
import { WrittenAnswer, writeAnswer } from './write-answer.ts';

/**
 * Executes an operation with graphql-js, but only its root fields: their answers, introspection included, are written
 * as JSON with everything below them. The function `stringify` of the result puts them together.
 */
export async function executeWritten(args: ExecutionArgs): Promise<ExecutionResult & { stringify: typeof stringify }> {
  const schema = rootSchemas.get(args.schema) ?? buildRootSchema(args.schema);
  rootSchemas.set(args.schema, schema);
  const document = rootDocuments.get(args.document) ?? cutBelowRoots(args.document);
  rootDocuments.set(args.document, document);
  const faults: GraphQLError[] = [];
  const result = await execute({ ...args, schema, document, rootValue: faults });
  const errors = [...(result.errors ?? []), ...faults];
  return { ...result, ...(errors.length > 0 && { errors }), stringify };
}

/** Serializes a result whose root fields are written already. */
function stringify({ data, errors, extensions }: ExecutionResult): string {
  const parts = [];
  if (errors) parts.push(`"errors":${JSON.stringify(errors)}`);
  if (data === null) parts.push('"data":null');
  if (data) {
    const entries = Object.entries(data).map(
      ([key, value]) => `${JSON.stringify(key)}:${value instanceof WrittenAnswer ? value.json : JSON.stringify(value)}`,
    );
    parts.push(`"data":{${entries.join(',')}}`);
  }
  if (extensions) parts.push(`"extensions":${JSON.stringify(extensions)}`);
  return `{${parts.join(',')}}`;
}

/** The schemas and documents whose root fields are leaves, by their originals. */
const rootSchemas = new WeakMap<GraphQLSchema, GraphQLSchema>();
const rootDocuments = new WeakMap<DocumentNode, DocumentNode>();

/** What the operation of such a document was cut from. */
interface Original {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly fields: ReadonlyMap<FieldNode, FieldNode>;
}

const originals = new WeakMap<OperationDefinitionNode, Original>();

/** The root fields of introspection, under names of their own: the executor answers the usual ones itself. */
const introspection: Readonly<Record<string, GraphQLField<unknown, unknown>>> = {
  introspectSchema: SchemaMetaFieldDef,
  introspectType: TypeMetaFieldDef,
};

/** Removes the selections below root fields. */
function cutBelowRoots(document: DocumentNode): DocumentNode {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments[each.name.value] = each;
  const fields = new Map<FieldNode, FieldNode>();
  const cut: DocumentNode = visit(document, {
    Field(node) {
      const { selectionSet: _, alias = node.name, name, ...others } = node;
      const [ownName] = Object.entries(introspection).find(([, field]) => field.name === name.value) ?? [name.value];
      const field: FieldNode = { ...others, alias, name: { ...name, value: ownName } };
      fields.set(field, node);
      return field;
    },
  });
  for (const [index, operation] of document.definitions.entries()) {
    const cutOperation = cut.definitions[index];
    if (operation.kind === Kind.OPERATION_DEFINITION && cutOperation?.kind === Kind.OPERATION_DEFINITION)
      originals.set(cutOperation, { operation, fragments, fields });
  }
  return cut;
}

const writtenType = new GraphQLScalarType({ name: 'WrittenAnswer', serialize: (value) => value });

/** Returns a schema with the same root fields, whose answers are written. */
function buildRootSchema(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType();
  if (!query) throw new TypeError('The schema has no Query.');
  const fields = Object.entries({ ...query.getFields(), ...introspection });
  return new GraphQLSchema({
    query: new GraphQLObjectType({
      name: query.name,
      fields: Object.fromEntries(fields.map(([name, field]) => [name, writing(field, { schema, parentType: query })])),
    }),
    // Variables can have any input type, also one that only a nested field takes.
    types: Object.values(schema.getTypeMap()).filter((type) => isInputType(type) && !type.name.startsWith('__')),
    directives: schema.getDirectives(),
    assumeValid: true,
  });
}

/** Returns a root field that writes its answer, and puts the errors below it into the list that is the root value. */
function writing(
  { type, args, resolve }: GraphQLField<unknown, AnswerContext>,
  own: Pick<GraphQLResolveInfo, 'schema' | 'parentType'>,
): GraphQLFieldConfig<GraphQLError[], AnswerContext> {
  return {
    type: isNonNullType(type) ? new GraphQLNonNull(writtenType) : writtenType,
    args: Object.fromEntries(args.map(({ name, type, defaultValue }) => [name, { type, defaultValue }])),
    async resolve(faults, given, context, info) {
      const original = originals.get(info.operation);
      if (!original) throw new TypeError('The operation was not cut below its root fields.');
      const { operation, fragments, fields } = original;
      const fieldNodes = info.fieldNodes.map((node) => fields.get(node) ?? node);
      const whole: GraphQLResolveInfo = { ...info, ...own, operation, fragments, fieldNodes, returnType: type };
      const answer: unknown = await resolve?.(undefined, given, context, whole);
      const written = writeAnswer(answer, type, rootSelection(whole).selections, whole);
      context.budget.spend(written);
      const errors = written.faults.map(({ path, nodes, error }) =>
        locatedError(error, nodes, [info.path.key, ...path]),
      );
      const [first] = errors;
      if (!written.isBroken || !first) {
        faults.push(...errors);
        return written.isNull ? null : written;
      }
      faults.push(...errors.slice(1));
      throw first;
    },
  };
}
