/**
 * A name as it is looked up: compatibility forms, accents, case, white space and punctuation make no
 * difference, `&` is "and", dots and apostrophes inside words fall away. Empty where nothing is left.
 */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}.'’‘`´]/gu, '')
    .replaceAll('&', ' and ')
    .toUpperCase()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
