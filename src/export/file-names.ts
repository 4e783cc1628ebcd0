/** A file name for each name, in order: letters, digits, dots and hyphens; none twice, whatever the case. */
export function fileNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain =
      name
        .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
        .replaceAll(/^[-.]+|[-.]+$/g, '')
        .slice(0, 100) || 'file';
    let unique = plain;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) unique = `${plain}-${number}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
