import { fold } from '../vocabulary/fold.ts';
import { searchName } from '../vocabulary/search-name.ts';
import { smallWords } from '../vocabulary/small-words.ts';

/** The most words of a text that are searched for one by one: what is searched for must not grow with what is asked. */
export const maxSearchedWords = 32;

/** Near spellings of so many words are looked for: a word of 40 characters takes Lucene some 40 ms. */
export const maxFuzzyWords = 12;

/** The longest word of which near spellings and beginnings are looked for, in characters. */
const maxVariedWordLength = 40;

/** A word that is searched for. */
export interface SearchedWord {
  /** As search compares it. */
  readonly word: string;
  /** As it was asked for, where it was a word there. */
  readonly written: string;
  /** Finds names with it, with a word that begins with it, or with one that is spelled nearly so. */
  readonly lucene: string;
}

/** A text to search for, as queries of the index `entity_names`. */
export interface NameQuery {
  /** The text as search compares names. */
  readonly name: string;
  /** The words that count: all but small ones, or these where there are no others. */
  readonly words: readonly SearchedWord[];
  /** The small ones beside others: they count where none of these is found. */
  readonly smallWords: readonly SearchedWord[];
  /** Finds names that have all these words. */
  readonly all: string;
}

/** What a text asks the index of names for. Nothing of it is read as Lucene's syntax, and its size is bounded. */
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
  const [large, small] = [false, true].map((isSmall) => words.filter((word) => smallWords.has(word) === isSmall));
  const counting = (large?.length ? large : words).slice(0, maxSearchedWords).map(toSearched);
  return {
    name: searchName(text),
    words: counting,
    smallWords: large?.length ? (small ?? []).slice(0, maxSearchedWords).map(toSearched) : [],
    all: counting.map(({ lucene }) => `+(${lucene})`).join(' ') || nothing,
  };
}

/** Finds the entities whose ids are written nearly like one, or whose names have words of it. */
export function nearIdQuery(id: string): string {
  const own = id.slice(id.indexOf(':') + 1);
  const near = own.length > maxVariedWordLength ? '' : own.length > 5 ? '~2' : own.length > 2 ? '~1' : '';
  const kind = id.slice(0, id.length - own.length);
  // Near spellings differ by two letters at most; capitals may differ in all.
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

/** `I. B. M.` is `I.B.M.`, too. */
const spacedInitials = /(?<![\p{L}\p{N}\p{M}.])\p{L}\.(?:\s+\p{L}\.)+/gu;

const nothing = 'nothing AND NOT nothing';

/** Where words end in scripts that are written without blanks. */
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** The distinct words of a text as search compares them; in scripts without blanks those that a dictionary tells apart. */
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
