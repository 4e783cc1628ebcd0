import { english } from './english.ts';
import type { LanguageWords } from './language-words.ts';
import { spanish } from './spanish.ts';

/** The supported languages; the first is the default. */
export const languages: readonly [LanguageWords, ...LanguageWords[]] = [english, spanish];

/** Words that distinguish other languages that share many words with those above. */
const others: Readonly<Record<string, readonly string[]>> = {
  fr: 'le la les des une est dans pour avec sur par qui que au aux ont cette leur'.split(' '),
  pt: 'o os as um uma não são em no na do dos das com para por foi ao pelo mais'.split(' '),
  de: 'der die das und ist mit von für auf den dem ein eine nicht wurde auch'.split(' '),
  it: 'il gli della delle che di non è con per una sono nel alla anche più'.split(' '),
  nl: 'de het een van en is dat op voor met zijn niet aan door werd ook'.split(' '),
};
const minWords = 20;

/** Detects the language of a text by its most common words; undefined if uncertain. */
export function detectLanguage(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const lists = { ...others, ...Object.fromEntries(languages.map(({ language, common }) => [language, common])) };
  const scores = Object.entries(lists)
    .map(([language, list]) => ({ language, share: sum(list.map((word) => counts.get(word) ?? 0)) / words.length }))
    .sort((a, b) => b.share - a.share);
  const [first, second] = scores;
  if (!first || !second || words.length < minWords) return undefined;
  return first.share > 0.2 && first.share > second.share * 1.3 ? first.language : undefined;
}

/** Returns the words of a language; undefined if it is not supported. */
export function languageWords(language: string): LanguageWords | undefined {
  return languages.find((each) => each.language === language.split('-')[0]?.toLowerCase());
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
