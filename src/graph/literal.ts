import type { Parameter, Parameters } from './parameters.ts';

/**
 * Commands that set parameters in both Neo4j Browser and cypher-shell. Browser reads `:params` as JSON, so numbers would
 * become floats, which LIMIT rejects, and few escapes work. The part after `=>` is parsed by the database.
 */
export function writeParams(parameters: Parameters): string {
  const all = Object.entries(parameters);
  const plain = all.filter(([, value]) => isPlain(value));
  const map = plain.map(([name, value]) => `${name}: ${writeLiteral(value)}`).join(', ');
  const others = all.filter(([, value]) => !isPlain(value));
  return [`:params {${map}};`, ...others.map(([name, value]) => `:param ${name} => ${writeLiteral(value)};`)].join(
    '\n',
  );
}

function isPlain(value: Parameter | undefined): boolean {
  if (typeof value === 'string') return writeText(value) === `"${value}"`;
  if (typeof value === 'object' && value !== null) return isList(value) && value.every(isPlain);
  return typeof value !== 'number';
}

/** Writes a value as a Cypher literal. JSON strings are valid Cypher strings. */
export function writeLiteral(value: Parameter | undefined): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return writeText(value);
  if (typeof value === 'object') {
    if (isList(value)) return `[${value.map(writeLiteral).join(', ')}]`;
    return `{${Object.entries(value)
      .map(([key, inner]) => `${key}: ${writeLiteral(inner)}`)
      .join(', ')}}`;
  }
  return String(value);
}

const isList = (value: object): value is readonly Parameter[] => Array.isArray(value);

/** In one line, whatever ends one. */
function writeText(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
