/** File systems allow 255 bytes; this leaves room for an extension and a number. */
const maxBytes = 200;

/**
 * Returns a distinct file name for each name, in order, from letters, digits, dots and hyphens. Names that differ only
 * in case count as equal.
 */
export function fileNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const [...letters] = name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-');
    const plain = cut(letters.slice(0, 100).join('')).replaceAll(/^[-.]+|[-.]+$/g, '') || 'file';
    let unique = plain;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) unique = `${plain}-${number}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** Shortens a name to whole characters within the limit. */
function cut(words: string): string {
  const { read } = new TextEncoder().encodeInto(words, new Uint8Array(maxBytes));
  return words.slice(0, read);
}
