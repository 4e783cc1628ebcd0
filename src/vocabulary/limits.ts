/**
 * The maximum lengths of input, in characters or entries, for GraphQL arguments, parameters of questions, the command
 * line and files.
 */
export const maxLengths = {
  /** An id of any record. */
  id: 200,
  /** Any other text; the same as for names. */
  text: 10_000,
  /** Words that are compared with words of claims, such as a post. */
  words: 1_000,
  /** A cursor, which contains a name and an id in Base64. */
  cursor: 50_000,
  /** A list, in entries. */
  list: 500,
} as const;

/** Returns why a length is invalid; undefined if it is valid. */
export function lengthFault(
  what: keyof typeof maxLengths,
  { length }: { readonly length: number },
): string | undefined {
  const max = maxLengths[what];
  if (length <= max) return undefined;
  return `has ${length} ${what === 'list' ? 'entries' : 'characters'}; the maximum is ${max}`;
}
