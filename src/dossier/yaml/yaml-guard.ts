import { CST } from 'yaml';

/** A refused construct, with its offset in UTF-16 units. */
export interface Refusal {
  readonly message: string;
  readonly offset: number;
}

const refused: ReadonlyMap<string | null, string> = new Map([
  ['anchor', 'anchors (&) are not allowed: repeat the value, or put it in quotes if it is text'],
  ['alias', 'aliases (*) are not allowed: repeat the value, or put it in quotes if it is text'],
  ['tag', 'tags (!) are not allowed: remove the tag, or put the value in quotes if it is text'],
  ['directive-line', 'directives (%) are not allowed: begin the file with its first key'],
  ['explicit-key-ind', 'explicit keys (?) are not allowed: write the key, a colon and the value'],
]);

const withoutLength: readonly (string | null)[] = ['doc-mode', 'flow-error-end', 'scalar'];

/** Far deeper than any file needs, but safe for the parser. */
export const maxDepth = 32;

export const tooDeep = `nested deeper than ${maxDepth} levels, which no valid file needs`;

/** Thrown for a text with a refused construct. */
export class RefusedYaml extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/**
 * Passes on the tokens of a YAML text and refuses what can make a small file expensive: anchors, aliases, tags,
 * directives, explicit keys, and brackets, dashes or indentation nested deeper than `maxDepth`.
 * @throws RefusedYaml
 */
export function* guardTokens(tokens: Iterable<string>): Generator<string> {
  let offset = 0;
  let brackets = 0;
  let isScalar = false;
  let isBlockScalar = false;
  let column = 0;
  // Whether only spaces and dashes precede this token on its line.
  let isFirst = true;
  const indentations: number[] = [];
  for (const token of tokens) {
    const type: string | null = isScalar ? 'text' : CST.tokenType(token);
    isScalar = type === 'scalar';
    const message = refused.get(type);
    if (message) throw new RefusedYaml({ message, offset });
    if (type === 'flow-map-start' || type === 'flow-seq-start') brackets += 1;
    if (type === 'flow-map-end' || type === 'flow-seq-end') brackets -= 1;
    if (type === 'block-scalar-header') isBlockScalar = true;
    if (brackets === 0 && isFirst && !isBlockScalar && !isBlank(type)) {
      while ((indentations.at(-1) ?? 0) > column) indentations.pop();
      if (indentations.at(-1) !== column) indentations.push(column);
      isFirst = type === 'seq-item-ind';
    }
    if (brackets + indentations.length > maxDepth) throw new RefusedYaml({ message: tooDeep, offset });
    const length = withoutLength.includes(type) ? 0 : token.length;
    offset += length;
    if (type === 'text') isBlockScalar = false;
    if (type === 'newline' || (type === 'text' && token.endsWith('\n'))) {
      column = 0;
      isFirst = true;
    } else column += length;
    yield token;
  }
}

function isBlank(type: string | null): boolean {
  return (
    type === 'space' || type === 'newline' || type === 'comment' || type === 'byte-order-mark' || type === 'doc-mode'
  );
}
