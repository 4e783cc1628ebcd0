/** Those that questions about who is tied to whom leave out unless they are asked for. */
export const asides: readonly string[] = ['ABOUT', 'ADDRESSES', 'PUBLISHED', 'QUOTED_IN'];

export function isChosen(type: string, types: readonly string[] | undefined): boolean {
  return types?.includes(type) ?? !asides.includes(type);
}
