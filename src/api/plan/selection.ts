import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { checkLengths } from './check-lengths.ts';

/** The parts of a request that are the same at every level of its selections. */
export interface PlanningContext {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/** A selected field, for the concrete types on which it has the same selection. */
export interface SelectedField {
  /** Its key in the answer: the alias, or else the name. */
  readonly key: string;
  readonly name: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  /** The names of the concrete types that it applies to. */
  readonly types: ReadonlySet<string>;
  /** The selections below it. */
  readonly below: readonly Selection[];
  /** Where the query selects it; absent for what the planner adds. */
  readonly nodes?: readonly FieldNode[];
}

/** A selection set and the type that it applies to. */
export interface Selection {
  readonly set: SelectionSetNode;
  readonly type: GraphQLCompositeType;
}

interface Occurrence {
  readonly node: FieldNode;
  readonly parent: GraphQLCompositeType;
}

/** The occurrences of each key on each concrete type, and the types for which each fragment has been visited. */
interface Collected {
  readonly byKey: Map<string, Map<string, Occurrence[]>>;
  readonly spread: Map<string, ReadonlySet<string>>;
}

/**
 * Flattens fragments and directives into fields. A key that is selected differently on different concrete types is
 * returned once for each group of types with the same occurrences, so that fields merge for every concrete type as the
 * GraphQL specification requires.
 */
export function selectFields(selections: readonly Selection[], context: PlanningContext): readonly SelectedField[] {
  return selectAllFields(selections, context).filter(({ name }) => name !== '__typename');
}

/**
 * Like `selectFields`, but includes `__typename`.
 * @param typeName only what is selected on this concrete type, in the order of its answers; otherwise of all.
 */
export function selectAllFields(
  selections: readonly Selection[],
  context: PlanningContext,
  typeName?: string,
): readonly SelectedField[] {
  const collected: Collected = { byKey: new Map(), spread: new Map() };
  const only = typeName === undefined ? undefined : new Set([typeName]);
  for (const { set, type } of selections) collect(set, type, only ?? concreteTypes(type, context), collected, context);
  const fields: SelectedField[] = [];
  for (const [key, byType] of collected.byKey) {
    const groups: { occurrences: Occurrence[]; types: Set<string> }[] = [];
    for (const [typeName, occurrences] of byType) {
      const group = groups.find((other) => sameOccurrences(other.occurrences, occurrences));
      if (group) group.types.add(typeName);
      else groups.push({ occurrences, types: new Set([typeName]) });
    }
    for (const { occurrences, types } of groups) {
      const [first] = occurrences;
      if (first) fields.push(toField(key, first, occurrences, types, context));
    }
  }
  return fields;
}

/** Returns the selections below the root field that is being resolved, and its context. */
export function rootSelection(info: GraphQLResolveInfo): {
  context: PlanningContext;
  selections: readonly Selection[];
} {
  const type: GraphQLNamedType = getNamedType(info.returnType);
  const selections = info.fieldNodes.flatMap((node) =>
    node.selectionSet && isCompositeType(type) ? [{ set: node.selectionSet, type }] : [],
  );
  return { context: info, selections };
}

function collect(
  set: SelectionSetNode,
  parent: GraphQLCompositeType,
  possible: ReadonlySet<string>,
  into: Collected,
  context: PlanningContext,
): void {
  for (const node of set.selections) {
    if (!isIncluded(node, context)) continue;
    if (node.kind === 'Field') {
      const key = node.alias?.value ?? node.name.value;
      const byType = into.byKey.get(key) ?? new Map<string, Occurrence[]>();
      into.byKey.set(key, byType);
      for (const type of possible) {
        const occurrences = byType.get(type);
        if (occurrences) occurrences.push({ node, parent });
        else byType.set(type, [{ node, parent }]);
      }
      continue;
    }
    const fragment = node.kind === 'FragmentSpread' ? context.fragments[node.name.value] : node;
    if (!fragment) continue;
    const condition = fragment.typeCondition ? context.schema.getType(fragment.typeCondition.name.value) : parent;
    if (!isCompositeType(condition)) continue;
    let narrowed = concreteTypes(condition, context).intersection(possible);
    if (node.kind === 'FragmentSpread') {
      // A repeated fragment adds nothing, and nested repetitions would grow exponentially.
      const before = into.spread.get(node.name.value) ?? new Set();
      into.spread.set(node.name.value, before.union(narrowed));
      narrowed = narrowed.difference(before);
    }
    if (narrowed.size > 0) collect(fragment.selectionSet, condition, narrowed, into, context);
  }
}

function toField(
  key: string,
  first: Occurrence,
  occurrences: readonly Occurrence[],
  types: ReadonlySet<string>,
  { variableValues }: PlanningContext,
): SelectedField {
  const name = first.node.name.value;
  const definition = definitionOf(first.parent, name);
  if (!definition) throw new TypeError(`${first.parent.name} has no field ${name}`);
  const type = getNamedType(definition.type);
  const given = getArgumentValues(definition, first.node, variableValues);
  checkLengths(definition.args, given);
  return {
    key,
    name,
    arguments: given,
    types,
    nodes: occurrences.map(({ node }) => node),
    below: occurrences.flatMap(({ node, parent }) => {
      const own = definitionOf(parent, name);
      const below = own ? getNamedType(own.type) : type;
      return node.selectionSet && isCompositeType(below) ? [{ set: node.selectionSet, type: below }] : [];
    }),
  };
}

/** Returns the definition of a field, including the introspection fields. */
export function definitionOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  return metaFields.get(name) ?? (isUnionType(parent) ? undefined : parent.getFields()[name]);
}

const metaFields = new Map(
  [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].map((each) => [each.name, each]),
);

function concreteTypes(type: GraphQLCompositeType, { schema }: PlanningContext): ReadonlySet<string> {
  return new Set(isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name]);
}

function isIncluded(node: SelectionSetNode['selections'][number], { variableValues }: PlanningContext): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variableValues);
  return skip?.if !== true && include?.if !== false;
}

function sameOccurrences(left: readonly Occurrence[], right: readonly Occurrence[]): boolean {
  return left.length === right.length && left.every((occurrence, index) => occurrence.node === right[index]?.node);
}
