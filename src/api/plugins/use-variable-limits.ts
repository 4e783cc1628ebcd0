import type { Plugin } from 'graphql-yoga';
import { Failure } from '../../failure.ts';
import { lengthFault } from '../../vocabulary/limits.ts';

/** The maximum number of fields of an object in variables; larger than any input type. */
export const maxFields = 100;

/** The maximum nesting depth of variables; deeper than any input type. */
export const maxDepth = 20;

/**
 * Refuses variables with long lists, large objects or deep nesting before graphql-js reads them: for each invalid value
 * it writes a message that repeats the surrounding object.
 */
export function useVariableLimits(): Plugin {
  return {
    onExecute({ args: { variableValues } }) {
      for (const [name, value] of Object.entries(variableValues ?? {})) checkSize(`$${name}`, value, 0);
    },
  };
}

/** @throws Failure BAD_INPUT */
function checkSize(path: string, value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth === maxDepth)
    throw new Failure('BAD_INPUT', `${path} is nested more than ${maxDepth} levels deep.`, 'Use fewer levels.');
  if (Array.isArray(value)) {
    const fault = lengthFault('list', value);
    if (fault) throw new Failure('BAD_INPUT', `${path} ${fault}.`, 'Split the list over several queries.');
    for (const [index, each] of value.entries()) checkSize(`${path}[${index}]`, each, depth + 1);
    return;
  }
  const fields = Object.entries(value);
  if (fields.length > maxFields)
    throw new Failure(
      'BAD_INPUT',
      `${path} has ${fields.length} fields; the maximum is ${maxFields}.`,
      'Pass only the fields that its type has.',
    );
  for (const [name, each] of fields) checkSize(`${path}.${name}`, each, depth + 1);
}
