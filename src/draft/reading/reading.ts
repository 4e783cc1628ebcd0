import type { KnownEntity } from '../../dossier/known-entities.ts';
import { type Block, joinLines, splitSentences } from '../text/blocks.ts';
import { type Layout, readLayout } from '../text/boilerplate.ts';
import { DateFinder } from '../text/dates.ts';
import type { PublishedText, Span } from '../text/published-text.ts';
import { listTokens } from '../text/tokens.ts';
import type { LanguageWords } from '../words/language-words.ts';
import { addCountries } from './countries.ts';
import { InsideNames } from './inside-names.ts';
import { introducedNames } from './introduced-names.ts';
import { NameIndex, type NameMatch } from './name-index.ts';

/** A sentence outside boilerplate. */
export interface Sentence extends Span {
  readonly words: string;
  readonly block: Block;
  /** The known names in it, in order. */
  readonly known: readonly NameMatch[];
}

/** In characters. Longer sentences are tables or lists and do not state anything. */
const maxSentenceLength = 3000;
const isReadable = ({ start, end }: Span) => end - start <= maxSentenceLength;

/** An analysed text: its layout, its sentences, and the names in it. */
export class Reading {
  readonly text: PublishedText;
  readonly words: LanguageWords;
  readonly blocks: readonly Block[];
  readonly layout: Layout;
  /** Bodies and programmes that the text itself introduces. */
  readonly introduced: readonly KnownEntity[];
  /** In the whole text, including boilerplate. */
  readonly matches: readonly NameMatch[];
  /** The title is the first. */
  readonly sentences: readonly Sentence[];
  /** Words that also occur in lower case: capitalized, they only begin a sentence. */
  readonly small: ReadonlySet<string>;
  readonly #entities: ReadonlyMap<string, KnownEntity>;

  constructor(
    text: PublishedText,
    words: LanguageWords,
    known: readonly KnownEntity[],
    page: { readonly outside: ReadonlySet<number>; readonly title?: string | undefined },
  ) {
    this.text = text;
    this.words = words;
    this.blocks = joinLines(text);
    const outside = new Set(this.blocks.filter(({ lines }) => lines.every(({ number }) => page.outside.has(number))));
    const dates = new DateFinder(words);
    this.layout = readLayout(this.blocks, words, outside, page.title, (line) => dates.alone(line) !== undefined);
    const countries = addCountries(known, words);
    const first = new NameIndex([...known, ...countries], words);
    this.introduced = introducedNames(this.prose(), first, words);
    const all = [...this.introduced, ...known, ...countries];
    this.#entities = new Map(all.map((entity) => [entity.id, entity]));
    const index = new NameIndex(all, words);
    const inside = new InsideNames(words);
    const byBlock = new Map(this.blocks.map((block) => [block, inside.without(index.find(block), block)]));
    this.matches = [...byBlock.values()].flat();
    const abbreviations = new Set(words.abbreviations);
    this.sentences = this.prose().flatMap((block) =>
      splitSentences(block, abbreviations)
        .filter(isReadable)
        .map((span) => ({
          ...span,
          block,
          words: text.slice(span),
          known: (byBlock.get(block) ?? []).filter(({ start, end }) => start >= span.start && end <= span.end),
        })),
    );
    const tokens = this.prose().flatMap((block) => listTokens(block.words));
    this.small = new Set(tokens.filter(({ written }) => /^\p{Ll}/u.test(written)).map(({ written }) => written));
  }

  /** Returns the blocks outside boilerplate. */
  prose(): Block[] {
    return this.blocks.filter((block) => !this.layout.boilerplate.has(block));
  }

  entity(id: string): KnownEntity | undefined {
    return this.#entities.get(id);
  }

  isTitle(block: Block): boolean {
    return block === this.layout.title;
  }
}
