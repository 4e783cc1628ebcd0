/** Letters and marks that run from right to left: the blocks that Unicode sets aside for such scripts. */
const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const bidiControls = /[\u2066-\u2069\u202a-\u202e]/;

/** The direction in which a text is read, by its first letter, as `dir="auto"` has it. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const first = /\p{L}/u.exec(text)?.[0];
  return first !== undefined && rightToLeft.test(first) ? 'rtl' : 'ltr';
}

/** Keeps a name that is put into other text from changing the order of that text, and that text from changing its order. */
export const isolate = (name: string): string =>
  rightToLeft.test(name) || bidiControls.test(name) ? `\u2068${name}\u2069` : name;
