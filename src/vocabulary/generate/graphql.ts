/** One argument of a field, as it is written: `first: Int = 50`. */
export type Argument = string;

/** The longest line of schema.graphql, as its formatter breaks lines. */
const maxLine = 120;

/** The indentation of fields within their type. */
const inner = 2;

/**
 * A description: on a line of its own, or as a block where it is too long for one.
 * @param indentation how far the lines will be indented.
 */
export function describe(text: string, indentation: number = inner): readonly string[] {
  const line = `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  return line.length + indentation <= maxLine ? [line] : ['"""', ...wrap(text, maxLine - indentation), '"""'];
}

/** Breaks a text between words. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A field of a type, in one line where that is short enough within the type. */
export function field(meaning: string, name: string, given: readonly Argument[], answer: string): readonly string[] {
  const line = `${name}${given.length === 0 ? '' : `(${given.join(', ')})`}: ${answer}`;
  const lines =
    line.length + inner <= maxLine ? [line] : [`${name}(`, ...given.map((argument) => `  ${argument}`), `): ${answer}`];
  return [...describe(meaning), ...lines];
}

/** A type with its fields. */
export function type(
  meaning: string,
  name: string,
  fields: readonly string[],
  interfaces: readonly string[] = [],
): readonly string[] {
  const implemented = interfaces.length === 0 ? '' : ` implements ${interfaces.join(' & ')}`;
  return [...describe(meaning, 0), `type ${name}${implemented} {`, ...fields.map((line) => `  ${line}`), '}'];
}
