/** An argument of a field in SDL: `first: Int = 50`. */
export type Argument = string;

/** The maximum line length in schema.graphql, after which its formatter breaks lines. */
const maxLine = 120;

/** The indentation of fields in their type. */
const inner = 2;

/**
 * Writes a description on one line, or as a block if it is too long.
 * @param indentation the indentation of the lines.
 */
export function describe(text: string, indentation: number = inner): readonly string[] {
  const line = `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  return line.length + indentation <= maxLine ? [line] : ['"""', ...wrap(text, maxLine - indentation), '"""'];
}

/** Wraps a text at spaces. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Writes a field of a type, on one line if it fits. */
export function field(meaning: string, name: string, given: readonly Argument[], answer: string): readonly string[] {
  const line = `${name}${given.length === 0 ? '' : `(${given.join(', ')})`}: ${answer}`;
  const lines =
    line.length + inner <= maxLine ? [line] : [`${name}(`, ...given.map((argument) => `  ${argument}`), `): ${answer}`];
  return [...describe(meaning), ...lines];
}

/** Writes a type with its fields. */
export function type(
  meaning: string,
  name: string,
  fields: readonly string[],
  interfaces: readonly string[] = [],
): readonly string[] {
  const implemented = interfaces.length === 0 ? '' : ` implements ${interfaces.join(' & ')}`;
  return [...describe(meaning, 0), `type ${name}${implemented} {`, ...fields.map((line) => `  ${line}`), '}'];
}
