/** Right-to-left letters and marks: the Unicode blocks of such scripts. */
const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const bidiControls = /[\u2066-\u2069\u202a-\u202e]/;

/** Returns the direction of a text from its first letter, as `dir="auto"` does. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const first = /\p{L}/u.exec(text)?.[0];
  return first !== undefined && rightToLeft.test(first) ? 'rtl' : 'ltr';
}

/** Isolates a name from surrounding text, so that neither changes the direction of the other. */
export const isolate = (name: string): string =>
  rightToLeft.test(name) || bidiControls.test(name) ? `\u2068${name}\u2069` : name;
