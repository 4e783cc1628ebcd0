import { fold } from '../vocabulary/fold.ts';
import { searchName } from '../vocabulary/search-name.ts';
import { smallWords } from '../vocabulary/small-words.ts';

/** The limit on words of a text that are searched for one by one, so that the query does not grow with the text. */
export const maxSearchedWords = 32;

/** The limit on words that are searched with fuzzy matching: a word of 40 characters takes Lucene about 40 ms. */
export const maxFuzzyWords = 12;

/** The limit for fuzzy and prefix matching of a word, in characters. */
const maxVariedWordLength = 40;

/** A word that is searched for. */
export interface SearchedWord {
  /** The word in its folded form, as the index stores it. */
  readonly word: string;
  /** The word as the user typed it, if it was a separate word there. */
  readonly written: string;
  /** Lucene query for names with this word, a word that begins with it, or one with a similar spelling. */
  readonly lucene: string;
}

/** A text to search for, as queries of the index `entity_names`. */
export interface NameQuery {
  /** The text in its folded form, as the index stores names. */
  readonly name: string;
  /** The words that must be found: all except small words, or the small words if there are no others. */
  readonly words: readonly SearchedWord[];
  /** The small words among others. They are searched for if none of the others is found. */
  readonly smallWords: readonly SearchedWord[];
  /** Lucene query for names that have all these words. */
  readonly all: string;
}

/** Builds queries of the name index from a text. The text is escaped, and the size of the queries is bounded. */
export function nameQuery(text: string): NameQuery {
  const written = new Map(text.split(/\s+/u).map((piece) => [searchName(piece), strip(piece)]));
  const initials = new Map<string, string>();
  const joined = text.replaceAll(spacedInitials, (letters) => {
    const together = letters.replaceAll(/\s+/gu, '');
    initials.set(fold(together), letters);
    return together;
  });
  const words = /[\p{L}\p{N}]/u.test(text) ? splitWords(joined) : [];
  const toSearched = (word: string, index: number): SearchedWord => {
    const letters = initials.get(word);
    const lucene = wordQuery(word, index < maxFuzzyWords);
    return letters === undefined
      ? { word, written: written.get(word) ?? word.replaceAll(' ', ''), lucene }
      : { word, written: letters, lucene: `${lucene} OR searchNames:"${searchName(letters)}"^8` };
  };
  const large = words.filter((word) => !smallWords.has(word));
  const small = large.length === 0 ? [] : words.filter((word) => smallWords.has(word));
  const counting = (large.length > 0 ? large : words).slice(0, maxSearchedWords).map(toSearched);
  return {
    name: searchName(text),
    words: counting,
    smallWords: small.slice(0, maxSearchedWords).map(toSearched),
    all: counting.map(({ lucene }) => `+(${lucene})`).join(' ') || nothing,
  };
}

/** Builds a query for entities with a similar id, or with words of the id in their names. */
export function nearIdQuery(id: string): string {
  const own = id.slice(id.indexOf(':') + 1);
  const near = own.length > maxVariedWordLength ? '' : own.length > 5 ? '~2' : own.length > 2 ? '~1' : '';
  const kind = id.slice(0, id.length - own.length);
  // Fuzzy matching allows two edits at most, and ids differ in case too.
  const spellings = near === '' && own.length > 2 ? [own] : [own, own.toLowerCase(), own.toUpperCase()];
  const terms = spellings.flatMap((each, index) => {
    const term = (kind + each.slice(0, 255)).replaceAll(/[^A-Za-z0-9]/g, '\\$&') + (index === 0 ? near : '');
    return [`id:${term}^64`, `mergedIds:${term}^64`];
  });
  const words = splitWords(own)
    .slice(0, 8)
    .map((word) => wordQuery(word, true));
  return [...terms, ...words].join(' ');
}

/** Joins spaced initials: `I. B. M.` also matches `I.B.M.`. */
const spacedInitials = /(?<![\p{L}\p{N}\p{M}.])\p{L}\.(?:\s+\p{L}\.)+/gu;

const nothing = 'nothing AND NOT nothing';

/** Word segmentation of scripts without spaces. */
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Splits a text into its distinct folded words. Scripts without spaces are segmented by dictionary. */
function splitWords(text: string): string[] {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) =>
      searchName(word) === word ? [word] : [...segmenter.segment(word)].map(({ segment }) => searchName(segment)),
    );
  return [...new Set(words)].filter((word) => word !== '');
}

function wordQuery(word: string, isFuzzy: boolean): string {
  const length = [...word].length;
  const exact = `searchNames:"${word}"`;
  if (word.includes(' ') || length > maxVariedWordLength) return exact;
  const term = `searchNames:${word.replaceAll(/[+#]/g, '\\$&')}`;
  const near = !isFuzzy ? [] : length > 5 ? [`${term}~2`] : length > 3 ? [`${term}~1`] : [];
  return [`${exact}^8`, `${term}*^2`, ...near].join(' OR ');
}

const strip = (piece: string) => piece.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}+#]+$/gu, '');
