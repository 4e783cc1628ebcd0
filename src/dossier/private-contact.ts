/** An e-mail address or phone number found in a text, and at which UTF-16 unit of it. */
export interface PrivateContact {
  readonly kind: 'an e-mail address' | 'a phone number';
  readonly index: number;
}

const domain = /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u.source;
const digits = /\p{Nd}(?:[ ()./\u00a0\u2010-\u2015-]{0,3}\p{Nd})/u.source;

const emailAddresses = [
  new RegExp(`(?<=[\\p{L}\\p{N}._%+-])[@＠](?=${domain})`, 'gu'),
  new RegExp(`(?<=[\\p{L}\\p{N}] )[@＠](?= ${domain})`, 'gu'),
  /(?<=[\p{L}\p{N}]\s?)[[({]\s?at\s?[\])}](?=\s?[\p{L}\p{N}])/giu,
];

/** Years, ranges, amounts and identifiers fit none of these. */
const phoneNumbers = [
  new RegExp(`(?<![\\p{L}\\p{N}])[+＋]\\s?\\(?${digits}{6,14}`, 'gu'),
  new RegExp(`\\b(?:tel|phone|telephone|fax|mobile|cell|whatsapp)\\b[^\\p{Nd}\\n]{0,12}${digits}{5,14}`, 'giu'),
  /(?<![\p{L}\p{N}.,/-])(?:\(\d{3}\)\s?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\p{L}\p{N}-])/gu,
];

const webAddress = /https?:\/\/[^\s"'<>\]}]+/giu;

/** The e-mail addresses and phone numbers in a text, each once. Numbers inside web addresses are none. */
export function findPrivateContacts(text: string): PrivateContact[] {
  const addresses = [...text.matchAll(webAddress)].map(
    ({ 0: address, index }) => [index, index + address.length] as const,
  );
  const isInAddress = (index: number) => addresses.some(([start, end]) => index >= start && index < end);
  const phones = findAll(text, phoneNumbers).filter((index) => !isInAddress(index));
  return [
    ...findAll(text, emailAddresses).map((index) => ({ kind: 'an e-mail address' as const, index })),
    ...phones.map((index) => ({ kind: 'a phone number' as const, index })),
  ];
}

/** Where the patterns match; of matches that overlap, the first pattern's. */
function findAll(text: string, patterns: readonly RegExp[]): number[] {
  const found: { start: number; end: number }[] = [];
  for (const pattern of patterns)
    for (const { 0: match, index } of text.matchAll(pattern)) {
      const end = index + match.length;
      if (!found.some((other) => index < other.end && other.start < end)) found.push({ start: index, end });
    }
  return found.map(({ start }) => start);
}
