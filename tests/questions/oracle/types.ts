import { themeTypes } from '../../../src/vocabulary/relationship-types.ts';

/** The types that questions about connections exclude unless requested. */
export const asides: readonly string[] = themeTypes;

export function isChosen(type: string, types: readonly string[] | undefined): boolean {
  return types?.includes(type) ?? !asides.includes(type);
}
