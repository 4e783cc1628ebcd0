import { fold } from '../vocabulary/fold.ts';
import { comparableQualifiers, qualifiers } from '../vocabulary/qualifiers.ts';

/**
 * What a claim says for these qualifiers, in a form in which the same is equal: spelling makes no
 * difference, nor do zeros at the end of a decimal.
 * @param contents what it says for each of `comparableQualifiers`, in their order.
 */
export function comparableContents(contents: readonly (string | null | undefined)[]): Record<string, string> {
  const given = comparableQualifiers.flatMap((name, index) => {
    const content = contents[index];
    if (content == null) return [];
    return [[name, qualifiers[name].value.form === 'decimal' ? shortest(content) : fold(content)]];
  });
  return Object.fromEntries(given);
}

function shortest(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}
