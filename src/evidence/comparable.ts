import { fold } from '../vocabulary/fold.ts';
import { comparableQualifiers, qualifiers } from '../vocabulary/qualifiers.ts';

/**
 * Normalizes the qualifiers of a claim so that equal contents compare equal, regardless of spelling and of trailing zeros
 * of decimals.
 * @param contents the values for `comparableQualifiers`, in their order.
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
