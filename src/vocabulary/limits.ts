/**
 * How long what callers give may be, in characters and entries, wherever it enters: arguments of GraphQL, parameters of
 * questions, the command line, and files.
 */
export const maxLengths = {
  /** Of an id, of whatever record. */
  id: 200,
  /** Of any other text: as long as a name can be. */
  text: 10_000,
  /** Of words that are compared with those of claims, such as a post. */
  words: 1_000,
  /** Of a cursor: it carries a name and an id in Base64. */
  cursor: 50_000,
  /** Of a list, in entries. */
  list: 500,
} as const;

/** What is wrong with the length of something; undefined where nothing is. */
export function lengthFault(
  what: keyof typeof maxLengths,
  { length }: { readonly length: number },
): string | undefined {
  const max = maxLengths[what];
  if (length <= max) return undefined;
  return `has ${length} ${what === 'list' ? 'entries' : 'characters'}; the maximum is ${max}`;
}
