import { z } from 'zod';
import { Failure } from '../../failure.ts';
import { isDay } from '../../vocabulary/day.ts';
import type { CypherBuilder } from './cypher-builder.ts';

/** One key of a sort order. The last key of an order is unique, so that a cursor identifies one place. */
export interface SortKey {
  /** The Cypher expression to compare; never null. */
  readonly expression: string;
  readonly descending?: true;
  /** Returns whether a value from a cursor has the right type. */
  readonly accepts: (value: string | number) => boolean;
  /** Converts the cursor's parameter back to a value, in Cypher; not converted if absent. */
  readonly read?: (parameter: string) => string;
  /** Converts the value for the cursor, in Cypher; not converted if absent. */
  readonly write?: (expression: string) => string;
}

const cursorParts = z.tuple([z.string()], z.union([z.string(), z.number()]));

/** Encodes a cursor: the name of the sort order and the values of its keys at one entry. */
export function encodeCursor(order: string, values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([order, ...values])).toString('base64url');
}

/** A place in a sort order: the values of its keys. */
export type Place = readonly (string | number)[];

/**
 * Decodes a cursor to a place in this order.
 * @throws Failure BAD_CURSOR if it is malformed or belongs to another order.
 */
export function readCursor(cursor: string, order: string, keys: readonly SortKey[]): Place {
  const parts = cursorParts.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()));
  const [name, ...values] = parts.data ?? [];
  const isPlace = values.length === keys.length && keys.every(({ accepts }, index) => accepts(values[index] ?? ''));
  if (name !== order || !isPlace)
    throw new Failure(
      'BAD_CURSOR',
      `Invalid cursor for this list in this order: "${cursor.slice(0, 80)}".`,
      'Use a cursor that the same field returned with the same `orderBy`, or omit `after`.',
    );
  return values;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Returns the condition under which an entry comes after a place. */
export function afterPlace(place: Place, keys: readonly SortKey[], builder: CypherBuilder): string {
  const values = place.map((value, index) => {
    const parameter = builder.parameter(value);
    return keys[index]?.read?.(parameter) ?? parameter;
  });
  const [first] = keys;
  const alternatives = keys.map((key, index) => {
    const equal = keys.slice(0, index).map((before, at) => `${before.expression} = ${values[at]}`);
    return [...equal, `${key.expression} ${key.descending ? '<' : '>'} ${values[index]}`].join(' AND ');
  });
  // The separate bound on the first key lets an index scan start at the place.
  const bound = first ? `${first.expression} ${first.descending ? '<=' : '>='} ${values[0]} AND ` : '';
  return `${bound}(${alternatives.map((alternative) => `(${alternative})`).join(' OR ')})`;
}

/** Returns the ORDER BY clause, over the key expressions or over the variables that hold them. */
export function orderBy(
  keys: readonly SortKey[],
  expressions: readonly string[] = keys.map((key) => key.expression),
): string {
  return `ORDER BY ${keys.map((key, index) => `${expressions[index]}${key.descending ? ' DESC' : ''}`).join(', ')}`;
}

const farFuture = "date('9999-12-31')";
const farPast = "date('0001-01-01')";
const readDay = (parameter: string) => `date(${parameter})`;
const writeDay = (expression: string) => `toString(${expression})`;

const isText = (value: string | number) => typeof value === 'string';
const isNumber = (value: string | number) => typeof value === 'number';
const isDayText = (value: string | number) => typeof value === 'string' && isDay(value);

/** Sorts texts in ascending order. */
export const byText = (expression: string): SortKey => ({ expression, accepts: isText });
/** Sorts numbers in ascending order. */
export const leastFirst = (expression: string): SortKey => ({ expression, accepts: isNumber });
/** Sorts numbers in descending order. */
export const greatestFirst = (expression: string): SortKey => ({ expression, descending: true, accepts: isNumber });
/** Sorts days in ascending order, with missing days last. */
export const earliestFirst = (expression: string): SortKey => ({
  expression: `coalesce(${expression}, ${farFuture})`,
  accepts: isDayText,
  read: readDay,
  write: writeDay,
});
/** Sorts days in descending order, with missing days last. */
export const latestFirst = (expression: string): SortKey => ({
  expression: `coalesce(${expression}, ${farPast})`,
  descending: true,
  accepts: isDayText,
  read: readDay,
  write: writeDay,
});
