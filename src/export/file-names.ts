/** File systems take 255 bytes; an ending and a number come behind. */
const maxBytes = 200;

/** A file name for each name, in order: letters, digits, dots and hyphens; none twice, whatever the case. */
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

/** As many whole characters as there is room for. */
function cut(words: string): string {
  const { read } = new TextEncoder().encodeInto(words, new Uint8Array(maxBytes));
  return words.slice(0, read);
}
