import { Document, isCollection, isMap, isScalar, type Node, type Scalar, stringify, visit } from 'yaml';
import { findPrivateContacts } from '../text/private-contact.ts';

/** A value to write. Keys without a value are omitted. */
export type Written = string | number | boolean | readonly Written[] | WrittenMap;

export interface WrittenMap {
  readonly [key: string]: Written | undefined;
}

const widest = 120;
const indent = 2;

const style = {
  indent,
  lineWidth: 0,
  singleQuote: true,
  flowCollectionPadding: false,
  doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
} as const;

/** Line breaks, control characters and lone surrogates, which need escapes, and leading or trailing white space. */
const needsEscapes = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff]|^\s|\s$/u;

/**
 * Writes a map as canonical YAML: a list or map is on the line of its key if it fits, and otherwise has a line for each
 * part. A text is always on one line, and quoted only if necessary.
 * @param open the number of levels with a line for each part even if they would fit on one.
 */
export function writeYaml(map: WrittenMap, open: number): string {
  const document = new Document(map, { aliasDuplicateObjects: false });
  visit(document, { Scalar: (_, scalar) => quoteWhereNeeded(scalar) });
  if (document.contents) layOut(document.contents, 0, 0, open);
  return document.toString(style);
}

function quoteWhereNeeded(scalar: Scalar): void {
  if (typeof scalar.value === 'string' && needsEscapes.test(scalar.value)) scalar.type = 'QUOTE_DOUBLE';
}

/** @param column the column of the parts if they have separate lines; `start` is the column of a node on one line. */
function layOut(node: Node, column: number, start: number, open: number): void {
  if (!isCollection(node)) return;
  node.flow = open === 0 && fits(node, start);
  if (node.flow) return;
  const below = column + indent;
  const left = Math.max(0, open - 1);
  if (isMap<Scalar<string>, Node>(node))
    for (const { key, value } of node.items) {
      if (value) layOut(value, below, column + key.value.length + ': '.length, left);
    }
  else for (const item of node.items) if (isCollection(item) || isScalar(item)) layOut(item, below, below, left);
}

/** Adjacent words and figures must not look like a phone number. */
function fits(node: Node, start: number): boolean {
  const line = stringify(node, { ...style, collectionStyle: 'flow' }).trimEnd();
  return start + line.length <= widest && findPrivateContacts(line).length === 0;
}
