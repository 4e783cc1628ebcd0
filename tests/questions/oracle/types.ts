import { themeTypes } from '../../../src/vocabulary/relationship-types.ts';

/** Those that questions about who is tied to whom leave out unless they are asked for. */
export const asides: readonly string[] = themeTypes;

export function isChosen(type: string, types: readonly string[] | undefined): boolean {
  return types?.includes(type) ?? !asides.includes(type);
}
