import neo4j from 'neo4j-driver';

/** A query parameter. Days are ISO texts, which the statement converts to DATE. */
export type Parameter =
  | string
  | number
  | boolean
  | null
  | readonly Parameter[]
  | { readonly [key: string]: Parameter | undefined };

export type Parameters = { readonly [key: string]: Parameter | undefined };

/** Converts whole numbers to Neo4j integers; the driver would send all numbers as floats. */
export function toBolt(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, convert(value)]));
}

function convert(value: Parameter | undefined): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(convert);
  if (value !== null && typeof value === 'object') return toBolt(value as Parameters);
  return value ?? null;
}
