import { apostrophes } from './signs.ts';

/**
 * Folds a name for lookup. Ignores compatibility forms, case, white space and punctuation, and optional marks in
 * scripts that have them. `&` becomes "and", and dots and apostrophes inside words are dropped. `+` and `#` at the end
 * of a word are kept: C++ is not C#. Empty if no letter or digit remains.
 */
export function fold(name: string): string {
  const signs = name.replaceAll('…', ' ').replaceAll(anyApostrophe, "'").normalize('NFKD');
  const words = signs
    .replaceAll(invisible, '')
    .replaceAll(anyApostrophe, "'")
    .replaceAll(quoted, ' $1 ')
    .replaceAll(elision, '$1')
    .replaceAll(/['.]/g, '')
    .replaceAll(hebrewAbbreviation, '');
  return [...words.replaceAll(optionalMarks, '').replaceAll('&', ' and ').toUpperCase().toLowerCase()]
    .map((sign) => sameLetters.get(sign) ?? sign)
    .join('')
    .replaceAll(/(?<![\p{L}\p{N}\p{M}])\p{M}+/gu, '')
    .replaceAll(signsBetweenWords, ' ')
    .trim()
    .normalize('NFC');
}

const anyApostrophe = new RegExp(`[${apostrophes}]`, 'gu');
/** Layout characters, variation selectors, and the tatweel, which widens an Arabic word. */
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u0640]/gu;
/** Words in quotation marks. The text after the closing mark is a separate word. */
const quoted = /(?<![\p{L}\p{N}\p{M}])'([^']*)'(?![\p{L}\p{N}])/gu;
/** An elided word before the next one, with the space that some writers insert: `D’ Orsay`. */
const elision = /(?<![\p{L}\p{N}\p{M}])([cdjlmnost]|qu|gl|un|all|dall|dell|nell|sull|sant)'\s+(?=\p{L})/giu;
/** Everything except letters, numbers and marks, and except `+` or `#` at the end of a word. */
const signsBetweenWords = /(?:(?![+#]+(?<=[\p{L}\p{N}\p{M}][+#]+)(?![\p{L}\p{N}\p{M}+#]))[^\p{L}\p{N}\p{M}])+/gu;
/** The mark before the last letter of an abbreviation; writers often use a quotation mark. */
const hebrewAbbreviation = /(?<=\p{Script=Hebrew}\p{M}*)["״](?=\p{Script=Hebrew})/gu;

/** Optional marks: all in Latin, Greek and Cyrillic and on numbers, Hebrew points, Arabic vowel signs. */
const optionalMarks =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}])\p{M}+|[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\uFB1E\u0610-\u061A\u064B-\u0652\u0656-\u065E\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u0898-\u089F\u08CA-\u08FF]/gu;

/** Letters without a decomposition, and letters of the same look or sound that keyboards distinguish. */
const sameLetters = new Map(
  [
    'æ ae',
    'œ oe',
    'ß ss',
    'þ th',
    'đðɖɗ d',
    'ø o',
    'łƚɫⱡ l',
    'ħⱨ h',
    'ŧƭʈⱦ t',
    'ŋɲƞ n',
    'ƀɓ b',
    'ƈȼ c',
    'ǥɠ g',
    'ɉȷ j',
    'ɨ i',
    'ƙĸ k',
    'ƥ p',
    'ɍ r',
    'ʉ u',
    'ʋ v',
    'ƴɏ y',
    'ƶȥ z',
    'ⱥ a',
    'ɇ e',
    'ƒ f',
    'ς σ',
    'ی ي',
    'ک ك',
    '٠۰ 0',
    '١۱ 1',
    '٢۲ 2',
    '٣۳ 3',
    '٤۴ 4',
    '٥۵ 5',
    '٦۶ 6',
    '٧۷ 7',
    '٨۸ 8',
    '٩۹ 9',
  ].flatMap((entry) => {
    const [variants = '', letter = ''] = entry.split(' ');
    return [...variants].map((variant) => [variant, letter] as const);
  }),
);
