/** An e-mail address or phone number in a text, with its offset in UTF-16 units. */
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

/** Years, ranges, amounts and identifiers match none of these. */
const phoneNumbers = [
  new RegExp(`(?<![\\p{L}\\p{N}])[+＋]\\s?\\(?${digits}{6,14}`, 'gu'),
  new RegExp(`\\b(?:tel|phone|telephone|fax|mobile|cell|whatsapp)\\b[^\\p{Nd}\\n]{0,12}${digits}{5,14}`, 'giu'),
  /(?<![\p{L}\p{N}.,/-])(?:\(\d{3}\)\s?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\p{L}\p{N}-])/gu,
];

const webAddress = /https?:\/\/[^\s"'<>\]}]+/giu;

/** Finds the distinct e-mail addresses and phone numbers in a text. Numbers inside web addresses do not count. */
export function findPrivateContacts(text: string): PrivateContact[] {
  const phones = findAll(text, phoneNumbers);
  const isInAddress = phones.length > 0 ? coverAddresses(text) : () => false;
  return [
    ...findAll(text, emailAddresses).map((index) => ({ kind: 'an e-mail address' as const, index })),
    ...phones.filter((index) => !isInAddress(index)).map((index) => ({ kind: 'a phone number' as const, index })),
  ];
}

function coverAddresses(text: string): (index: number) => boolean {
  const covered = new Uint8Array(text.length);
  for (const { 0: address, index } of text.matchAll(webAddress)) covered.fill(1, index, index + address.length);
  return (index) => covered[index] === 1;
}

/** Finds matches of all patterns; of overlapping matches, the one of the first pattern. */
function findAll(text: string, patterns: readonly RegExp[]): number[] {
  const found: number[] = [];
  let covered: Uint8Array | undefined;
  for (const pattern of patterns)
    for (const { 0: match, index } of text.matchAll(pattern)) {
      covered ??= new Uint8Array(text.length);
      const end = index + match.length;
      if (covered.subarray(index, end).includes(1)) continue;
      covered.fill(1, index, end);
      found.push(index);
    }
  return found;
}
