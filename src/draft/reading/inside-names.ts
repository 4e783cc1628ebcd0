import { apostrophes, hyphens } from '../../vocabulary/signs.ts';
import type { Block } from '../text/blocks.ts';
import { isCapitalized, listTokens, type Token } from '../text/tokens.ts';
import type { LanguageWords } from '../words/language-words.ts';
import type { NameMatch } from './name-index.ts';

const maxRunWords = 8;
const hyphenBefore = new RegExp(String.raw`^[${hyphens}]\p{Lu}`, 'u');
const hyphenBehind = new RegExp(String.raw`\p{Lu}[\p{L}${apostrophes}]*[${hyphens}]$`, 'u');

/** Where the known names of a block begin and end. */
interface Edges {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

/** Distinguishes countries from their names inside other names: of people, companies or streets. */
export class InsideNames {
  readonly #joints: ReadonlySet<string>;
  readonly #conjunctions: ReadonlySet<string>;
  readonly #common: ReadonlySet<string>;
  readonly #plain: ReadonlySet<string>;
  readonly #nouns: ReadonlySet<string>;
  readonly #bodies: ReadonlySet<string>;
  readonly #parts: ReadonlySet<string>;
  readonly #places: ReadonlySet<string>;
  readonly #of: ReadonlySet<string>;

  constructor({
    common,
    people,
    countryParts,
    placeNouns,
    bodyNouns,
    documentNouns,
    programmeNouns,
    eventNouns,
    participation,
  }: LanguageWords) {
    this.#conjunctions = new Set(participation.and);
    this.#joints = new Set([...participation.and, ...people.of.slice(0, 2), ...people.articles]);
    this.#common = new Set(common);
    this.#parts = new Set(countryParts);
    this.#places = new Set(placeNouns);
    this.#of = new Set(people.of.slice(0, 2));
    this.#plain = new Set([...common, ...countryParts, ...people.posts, ...people.verbs]);
    this.#bodies = new Set(bodyNouns);
    this.#nouns = new Set([...bodyNouns, ...documentNouns, ...programmeNouns, ...eventNouns]);
  }

  /** Returns the names of a block without countries inside other names. */
  without(matches: readonly NameMatch[], block: Block): NameMatch[] {
    const countries = matches.filter(({ ids }) => ids.every((id) => id.startsWith('country:')));
    if (countries.length === 0) return [...matches];
    const tokens = listTokens(block.words, block.start);
    const isHeading = tokens.every(({ written }) => !/^\p{Ll}{4,}/u.test(written));
    const starts = new Set(matches.map(({ start }) => start));
    const ends = new Set(matches.map(({ end }) => end));
    const inside = new Set(
      countries.filter((match) => this.#isInside(match, block, tokens, { starts, ends }, isHeading)),
    );
    return matches.filter((match) => !inside.has(match));
  }

  #isInside(match: NameMatch, block: Block, tokens: readonly Token[], { starts, ends }: Edges, isHeading: boolean) {
    const after = block.words.slice(match.end - block.start);
    const before = block.words.slice(0, match.start - block.start);
    if (/^[$€£]/.test(after)) return true;
    const isKnown = (start: number) => starts.has(start);
    if (hyphenBefore.test(after) && !isKnown(match.end + 1)) return true;
    if (hyphenBehind.test(before) && !ends.has(match.start - 1)) return true;
    if (this.#isPlace(match, tokens)) return true;
    if (isHeading) return false;
    const at = firstFrom(tokens, match.start);
    const next = tokens.slice(at, at + 2 * maxRunWords).filter(({ start }) => start >= match.end);
    const previous = tokens.slice(Math.max(0, at - maxRunWords), at).reverse();
    return this.#isBefore(match, next, previous, isKnown) || this.#isBehind(match, previous, ends);
  }

  /** `Port of Spain` is not Spain, nor is it in a heading. */
  #isPlace({ start }: NameMatch, tokens: readonly Token[]): boolean {
    const at = firstFrom(tokens, start);
    const [noun, of] = [tokens[at - 2], tokens[at - 1]];
    if (!noun || !of || !isNext(of.end, start) || !isNext(noun.end, of.start)) return false;
    return this.#of.has(lower(of)) && isCapitalized(noun.written) && this.#places.has(lower(noun));
  }

  /** Whether the name continues after the country: `Georgia Marsh`, `Kenya Trade Bank`. */
  #isBefore(
    { start, end }: NameMatch,
    next: readonly Token[],
    previous: readonly Token[],
    isKnown: (at: number) => boolean,
  ) {
    const run: Token[] = [];
    let at = end;
    for (const token of next) {
      if (!isNext(at, token.start) || !isCapitalized(token.written)) break;
      run.push(token);
      at = token.end;
    }
    const [first] = run;
    if (!first || this.#plain.has(lower(first)) || isKnown(first.start)) return false;
    if (run.some((token) => this.#nouns.has(lower(token)))) return true;
    const [last] = previous;
    return !(last && isNext(last.end, start) && this.#common.has(lower(last)) && !isCapitalized(last.written));
  }

  /** Whether the name begins before the country: `Rail Kenya`, `University of Ghana`, `calle Paraguay`. */
  #isBehind({ start }: NameMatch, previous: readonly Token[], ends: ReadonlySet<number>): boolean {
    const [last] = previous;
    if (!last || !isNext(last.end, start) || ends.has(last.end)) return false;
    if (this.#bodies.has(lower(last)) && !this.#parts.has(lower(last))) return true;
    if (isCapitalized(last.written)) return !this.#plain.has(lower(last));
    if (!this.#joints.has(lower(last)) || this.#conjunctions.has(lower(last))) return false;
    const run: string[] = [];
    let at = start;
    for (const token of previous) {
      if (!isNext(token.end, at) || !(isCapitalized(token.written) || this.#joints.has(token.written))) break;
      if (isCapitalized(token.written)) run.push(lower(token));
      at = token.start;
    }
    return run.some((word) => this.#bodies.has(word)) && !run.some((word) => this.#parts.has(word));
  }
}

/** Returns the index of the first token at or after an offset. */
function firstFrom(tokens: readonly Token[], place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isNext(end: number, start: number): boolean {
  return start - end === 1;
}

function lower({ written }: Token): string {
  return written.toLowerCase();
}
