import { z } from 'zod';
import { Failure } from '../../failure.ts';
import { isDay } from '../../vocabulary/day.ts';
import type { CypherBuilder } from './cypher-builder.ts';

/** One part of an order. The last key of an order is unique, so that a cursor names one place. */
export interface SortKey {
  /** What is compared, in Cypher; never null. */
  readonly expression: string;
  readonly descending?: true;
  /** Whether a value that a cursor brought can be one of it. */
  readonly accepts: (value: string | number) => boolean;
  /** How a value of it is written from the parameter that carries it back; as it is where absent. */
  readonly read?: (parameter: string) => string;
  /** How its value travels in a row; as it is where absent. */
  readonly write?: (expression: string) => string;
}

const cursorParts = z.tuple([z.string()], z.union([z.string(), z.number()]));

/** A cursor: the values of the sort keys at one entry, under the name of their order. */
export function encodeCursor(order: string, values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([order, ...values])).toString('base64url');
}

/** One place in an order: the values of its sort keys. */
export type Place = readonly (string | number)[];

/**
 * The place that a cursor names.
 * @throws Failure BAD_CURSOR where it names none of this order.
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

/** The condition under which an entry comes after a place. */
export function afterPlace(place: Place, keys: readonly SortKey[], statement: CypherBuilder): string {
  const values = place.map((value, index) => {
    const parameter = statement.parameter(value);
    return keys[index]?.read?.(parameter) ?? parameter;
  });
  const [first] = keys;
  const alternatives = keys.map((key, index) => {
    const equal = keys.slice(0, index).map((before, at) => `${before.expression} = ${values[at]}`);
    return [...equal, `${key.expression} ${key.descending ? '<' : '>'} ${values[index]}`].join(' AND ');
  });
  // The bound on the first key alone lets an index begin at the place.
  const bound = first ? `${first.expression} ${first.descending ? '<=' : '>='} ${values[0]} AND ` : '';
  return `${bound}(${alternatives.map((alternative) => `(${alternative})`).join(' OR ')})`;
}

/** The ORDER BY of an order, over the same expressions or over the variables that hold them. */
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

/** Texts in rising order. */
export const byText = (expression: string): SortKey => ({ expression, accepts: isText });
/** Numbers, the least first. */
export const leastFirst = (expression: string): SortKey => ({ expression, accepts: isNumber });
/** Numbers, the greatest first. */
export const greatestFirst = (expression: string): SortKey => ({ expression, descending: true, accepts: isNumber });
/** Earliest day first; what has no day comes last. */
export const earliestFirst = (expression: string): SortKey => ({
  expression: `coalesce(${expression}, ${farFuture})`,
  accepts: isDayText,
  read: readDay,
  write: writeDay,
});
/** Latest day first; what has no day comes last. */
export const latestFirst = (expression: string): SortKey => ({
  expression: `coalesce(${expression}, ${farPast})`,
  descending: true,
  accepts: isDayText,
  read: readDay,
  write: writeDay,
});
