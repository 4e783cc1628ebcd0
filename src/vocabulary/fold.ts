import { apostrophes } from './signs.ts';

/**
 * A name as it is looked up. Compatibility forms, case, white space and punctuation make no difference, nor do marks
 * in scripts where writers may leave them out; `&` is "and", dots and apostrophes inside words fall away.
 * `+` and `#` at the end of a word stay: C++ is not C#. Empty where no letter or digit is left.
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
/** Signs for layout only; variants of one sign; the tatweel, which makes an Arabic word wider. */
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u0640]/gu;
/** Words in quotation marks; what follows the second mark is a word of its own. */
const quoted = /(?<![\p{L}\p{N}\p{M}])'([^']*)'(?![\p{L}\p{N}])/gu;
/** A small word that leans on the next, with the blank that some writers put between: `D’ Orsay`. */
const elision = /(?<![\p{L}\p{N}\p{M}])([cdjlmnost]|qu|gl|un|all|dall|dell|nell|sull|sant)'\s+(?=\p{L})/giu;
/** All but letters, numbers and marks, and `+` or `#` where they end a word. */
const signsBetweenWords = /(?:(?![+#]+(?<=[\p{L}\p{N}\p{M}][+#]+)(?![\p{L}\p{N}\p{M}+#]))[^\p{L}\p{N}\p{M}])+/gu;
/** The sign before the last letter of an abbreviation, of which a quotation mark is the common form. */
const hebrewAbbreviation = /(?<=\p{Script=Hebrew}\p{M}*)["״](?=\p{Script=Hebrew})/gu;

/** Marks that writers may leave out: all in Latin, Greek and Cyrillic and at numbers, Hebrew points, Arabic vowel signs. */
const optionalMarks =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}])\p{M}+|[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\uFB1E\u0610-\u061A\u064B-\u0652\u0656-\u065E\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u0898-\u089F\u08CA-\u08FF]/gu;

/** Letters that decomposition leaves whole, and letters of one look or sound that keyboards tell apart. */
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
