import { type GraphQLArgument, type GraphQLInputType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { Failure } from '../../failure.ts';
import { lengthFault } from '../../vocabulary/limits.ts';

/**
 * Checks the lengths of a field's arguments before they are used.
 * @throws Failure BAD_INPUT, or BAD_CURSOR for a cursor.
 */
export function checkLengths(definitions: readonly GraphQLArgument[], given: Readonly<Record<string, unknown>>): void {
  for (const { name, type } of definitions) checkValue(name, type, given[name]);
}

function checkValue(path: string, type: GraphQLInputType, value: unknown): void {
  if (value == null) return;
  if (isNonNullType(type)) checkValue(path, type.ofType, value);
  else if (isListType(type) && Array.isArray(value)) {
    refuse(path, 'list', value);
    for (const [index, each] of value.entries()) checkValue(`${path}[${index}]`, type.ofType, each);
  } else if (isInputObjectType(type) && typeof value === 'object') {
    const fields = new Map(Object.entries(value));
    for (const field of Object.values(type.getFields()))
      checkValue(`${path}.${field.name}`, field.type, fields.get(field.name));
  } else if (typeof value === 'string')
    refuse(path, path === 'after' ? 'cursor' : String(type) === 'ID' ? 'id' : 'text', value);
}

const nextSteps: Readonly<Record<'id' | 'text' | 'cursor' | 'list', string>> = {
  id: 'Use a shorter id.',
  text: 'Use a shorter text.',
  cursor: 'Use the endCursor of a page of the same field, or omit `after`.',
  list: 'Split the list over several queries.',
};

function refuse(path: string, what: keyof typeof nextSteps, value: string | readonly unknown[]): void {
  const fault = lengthFault(what, value);
  if (fault) throw new Failure(what === 'cursor' ? 'BAD_CURSOR' : 'BAD_INPUT', `${path} ${fault}.`, nextSteps[what]);
}
