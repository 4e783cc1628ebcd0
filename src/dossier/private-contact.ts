/** An e-mail address or phone number found in a text, and at which UTF-16 unit of it. */
export interface PrivateContact {
  readonly kind: 'an e-mail address' | 'a phone number';
  readonly text: string;
  readonly index: number;
}

const domain = /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u.source;
const separated = /(?:[ ()./\u00a0\u2010-\u2015-]{0,3}\p{Nd})/u.source;

/** Each finds one way of writing them; years, ranges, amounts and identifiers fit none. */
const patterns: readonly (readonly [PrivateContact['kind'], RegExp])[] = [
  ['an e-mail address', new RegExp(`[\\p{L}\\p{N}._%+-]+\\s?[@＠]\\s?${domain}`, 'giu')],
  ['an e-mail address', /[\p{L}\p{N}._%+-]+\s*[[({]\s*at\s*[\])}]\s*[\p{L}\p{N}-]+/giu],
  ['a phone number', new RegExp(`(?<![\\p{L}\\p{N}])[+＋]\\s?\\(?\\p{Nd}${separated}{6,14}`, 'gu')],
  [
    'a phone number',
    new RegExp(
      `\\b(?:tel|phone|telephone|fax|mobile|cell|whatsapp)\\b[^\\p{Nd}\\n]{0,12}\\p{Nd}${separated}{5,14}`,
      'giu',
    ),
  ],
  ['a phone number', /(?<![\p{L}\p{N}.,/-])(?:\(\d{3}\)\s?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\p{L}\p{N}-])/gu],
];

const url = /https?:\/\/[^\s"'<>\]}]+/giu;

/** The e-mail addresses and phone numbers in a text. Numbers inside web addresses are none. */
export function findPrivateContacts(text: string): PrivateContact[] {
  const urls = [...text.matchAll(url)].map((match) => [match.index, match.index + match[0].length] as const);
  const inUrl = (index: number) => urls.some(([start, end]) => index >= start && index < end);
  const found: PrivateContact[] = [];
  for (const [kind, pattern] of patterns)
    for (const match of text.matchAll(pattern)) {
      const overlaps = found.some(
        ({ index, text: other }) => match.index < index + other.length && index < match.index + match[0].length,
      );
      if (!overlaps && !(kind === 'a phone number' && inUrl(match.index)))
        found.push({ kind, text: match[0], index: match.index });
    }
  return found;
}
