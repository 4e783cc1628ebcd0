import {
  type ExecutionArgs,
  type FragmentDefinitionNode,
  getOperationAST,
  getVariableValues,
  Kind,
  OperationTypeNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { AnswerContext } from '../answer/answer.ts';
import { measureAnswer } from '../answer/answer-size.ts';
import { definitionOf, selectAllFields } from '../plan/selection.ts';

/** Counts introspection as part of the response: the executor answers it without the project's resolvers. */
export function useIntrospectionLimit(): Plugin<AnswerContext> {
  return { onExecute: ({ args }) => spendIntrospection(args, args.contextValue) };
}

function spendIntrospection(
  { schema, document, operationName, variableValues: given, rootValue }: ExecutionArgs,
  { budget }: AnswerContext,
): void {
  const operation = getOperationAST(document, operationName);
  const parentType = schema.getQueryType();
  if (operation?.operation !== OperationTypeNode.QUERY || !parentType) return;
  const { coerced: variableValues } = getVariableValues(schema, operation.variableDefinitions ?? [], given ?? {}, {
    maxErrors: 1,
  });
  // The executor reports invalid variables.
  if (!variableValues) return;
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments[each.name.value] = each;
  const request = { schema, fragments, variableValues };
  for (const field of selectAllFields([{ set: operation.selectionSet, type: parentType }], request)) {
    const { key, name, below } = field;
    if (name !== '__schema' && name !== '__type') continue;
    const returnType = definitionOf(parentType, name)?.type;
    if (!returnType) continue;
    const value = name === '__schema' ? schema : schema.getType(String(field.arguments.name));
    budget.spend(
      measureAnswer(value, returnType, below, {
        ...request,
        fieldName: name,
        fieldNodes: [],
        returnType,
        parentType,
        path: { prev: undefined, key, typename: parentType.name },
        rootValue,
        operation,
      }),
    );
  }
}
