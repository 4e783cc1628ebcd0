import { languages } from '../words/languages.ts';
import { oneOf } from './phrases.ts';
import type { Paragraph, PublishedText, Span } from './published-text.ts';

/** One paragraph of prose: a line, or the lines of a hard-wrapped paragraph. */
export interface Block extends Span {
  readonly lines: readonly Paragraph[];
  readonly words: string;
}

/** In all languages: a line can end inside a name of another language. */
const endsOpen = new RegExp(
  String.raw`[,;:–—-]$|(?<!\p{L})${oneOf(languages.flatMap(({ openEnds }) => openEnds))}$`,
  'iu',
);
/** `by Ana Ruiz` on a separate line. */
const isByline = new RegExp(
  String.raw`^${oneOf(languages.flatMap(({ people }) => people.by))}(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}\s+\p{Lu}[\p{L}'’-]+$`,
  'u',
);
const endsSentence = /[.!?…:]["”’»)\]]*$/;
const startsItem = /^[•*·▪◦-]\s|^\d{1,2}[.)]\s/;
const maxWrappedLength = 100;
/** Lines with fewer words can be headings or menu items. */
const minWords = 5;

/** Joins the lines of hard-wrapped paragraphs. */
export function joinLines(text: PublishedText): Block[] {
  const { paragraphs } = text;
  const width = wrapWidth(paragraphs);
  const blocks: Paragraph[][] = [];
  for (const line of paragraphs) {
    const block = blocks.at(-1);
    const before = block?.at(-1);
    const goesOn =
      before &&
      !line.isApart &&
      (goesOnSurely(before, line) || (width !== undefined && continues(before, line, width)));
    if (block && goesOn) block.push(line);
    else blocks.push([line]);
  }
  return blocks.map((lines) => {
    const span = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
    return { ...span, lines, words: text.slice(span) };
  });
}

/**
 * Returns whether a sentence clearly continues on the next line, regardless of the wrap width: the line ends with a
 * small word, or the next begins in lower case.
 */
function goesOnSurely({ words: before }: Paragraph, { words: after }: Paragraph): boolean {
  if (before.split(/\s+/).length < minWords || endsSentence.test(before) || before.endsWith(';')) return false;
  return !startsItem.test(after) && !isByline.test(after) && (/^\p{Ll}/u.test(after) || endsOpen.test(before));
}

/** Estimates the line width of a hard-wrapped text; undefined if it is not wrapped. */
function wrapWidth(paragraphs: readonly Paragraph[]): number | undefined {
  const small = paragraphs.filter(({ words }) => /^\p{Ll}/u.test(words));
  const lengths = paragraphs.map(({ words }) => words.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return small.length >= 2 && small.length >= paragraphs.length / 6 && width <= maxWrappedLength ? width : undefined;
}

function continues({ words: before }: Paragraph, { words: after }: Paragraph, width: number): boolean {
  const next = after.split(/\s/)[0]?.length ?? 0;
  const isFull = before.length <= maxWrappedLength && before.length + 1 + next >= width * 0.9;
  if (startsItem.test(after) || !/\p{L}/u.test(before) || (!isFull && isByline.test(after))) return false;
  if (endsSentence.test(before)) return isFull && before.length > width / 2;
  if (/^\p{Ll}/u.test(after) || endsOpen.test(before)) return true;
  return isFull && !(isTitleCase(before) && !isTitleCase(after));
}

/** Returns whether all longer words are capitalized, as in headings. */
function isTitleCase(line: string): boolean {
  return !/(?<![\p{L}'’-])\p{Ll}[\p{L}'’-]{3,}/u.test(line);
}

/** Splits a block into sentences. */
export function splitSentences(block: Block, abbreviations: ReadonlySet<string>): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const { 0: gap, index } of block.words.matchAll(/(?<=[.!?…]["”’»)\]]*)\s+(?=["“‘«(¿¡]*[\p{Lu}\p{N}])/gu)) {
    const word = /(\S+)$/.exec(block.words.slice(start, index))?.[1] ?? '';
    if (isAbbreviation(word, abbreviations)) continue;
    sentences.push({ start: block.start + start, end: block.start + index });
    start = index + gap.length;
  }
  return [...sentences, { start: block.start + start, end: block.end }];
}

function isAbbreviation(word: string, abbreviations: ReadonlySet<string>): boolean {
  const bare = word.replace(/^["“‘«(]+/, '').replace(/\.$/, '');
  return /^(?:\p{Lu}\.)*\p{Lu}$/u.test(bare) || abbreviations.has(bare.toLowerCase());
}
