import { CST, Lexer } from 'yaml';

/** The comments of a YAML file. Lines and columns count from 1. */
export interface Comments {
  /** The lines from the first to the last comment before the first key, unchanged; empty if there are none. */
  readonly header: string;
  /** The positions of all other comments. */
  readonly others: readonly { readonly line: number; readonly column: number }[];
}

const besideContent: readonly (string | null)[] = ['byte-order-mark', 'doc-mode', 'space', 'newline', 'doc-start'];

/** Finds the comments of a file with any content. */
export function readComments(text: string): Comments {
  const header: string[] = [];
  const others: { line: number; column: number }[] = [];
  let [line, column, isBeforeContent, isScalar] = [1, 1, true, false];
  for (const token of new Lexer().lex(text)) {
    const type = isScalar ? 'text' : CST.tokenType(token);
    isScalar = type === 'scalar';
    if (type === 'comment' && isBeforeContent) header[line - 1] = token.trimEnd();
    else if (type === 'comment') others.push({ line, column });
    else if (!besideContent.includes(type)) isBeforeContent = false;
    if (type === 'doc-mode' || type === 'scalar' || type === 'flow-error-end') continue;
    line += token.split('\n').length - 1;
    column = token.includes('\n') ? token.length - token.lastIndexOf('\n') : column + token.length;
  }
  const lines = Array.from(header, (comment = '') => comment);
  return { header: lines.slice(lines.findIndex((comment) => comment !== '')).join('\n'), others };
}
