import { Document, isCollection, isMap, isScalar, type Node, type Scalar, stringify, visit } from 'yaml';
import { findPrivateContacts } from '../text/private-contact.ts';

/** What is written of a file; keys without a value are left out. */
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

/** Breaks, marks and lone surrogates, which survive only as escapes, and white space at either end. */
const needsEscapes = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff]|^\s|\s$/u;

/**
 * The one way to write a map as YAML: a list or map stands on the line of its key where all of it fits there, else
 * each of its parts has a line of its own. A text is always on one line, in quotes only where it needs them.
 * @param open how many levels have a line for each part even where they would fit on one.
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

/** @param column where the parts begin if they have lines of their own, and `start` where all of it begins if not. */
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

/** Words and figures that stand side by side must not look like a phone number. */
function fits(node: Node, start: number): boolean {
  const line = stringify(node, { ...style, collectionStyle: 'flow' }).trimEnd();
  return start + line.length <= widest && findPrivateContacts(line).length === 0;
}
