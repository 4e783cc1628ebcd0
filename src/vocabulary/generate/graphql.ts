/** One argument of a field, as it is written: `first: Int = 50`. */
export type Argument = string;

/** The longest line of schema.graphql, as its formatter breaks lines. */
const maxLine = 120;

/** A description on a line of its own. */
export const describe = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** A field of a type, in one line where that is short enough within the type. */
export function field(meaning: string, name: string, given: readonly Argument[], answer: string): readonly string[] {
  const line = `${name}${given.length === 0 ? '' : `(${given.join(', ')})`}: ${answer}`;
  const lines =
    line.length + 2 <= maxLine ? [line] : [`${name}(`, ...given.map((argument) => `  ${argument}`), `): ${answer}`];
  return [describe(meaning), ...lines];
}

/** A type with its fields. */
export function type(
  meaning: string,
  name: string,
  fields: readonly string[],
  interfaces: readonly string[] = [],
): readonly string[] {
  const implemented = interfaces.length === 0 ? '' : ` implements ${interfaces.join(' & ')}`;
  return [describe(meaning), `type ${name}${implemented} {`, ...fields.map((line) => `  ${line}`), '}'];
}
