import { languages } from '../words/languages.ts';
import { oneOf } from './phrases.ts';
import type { Paragraph, PublishedText, Span } from './published-text.ts';

/** Lines that are one paragraph of prose: a line, or the lines of a hard-wrapped one. */
export interface Block extends Span {
  readonly lines: readonly Paragraph[];
  readonly words: string;
}

/** In all languages: a line may end within a name that is in another. */
const endsOpen = new RegExp(
  String.raw`[,;:–—-]$|(?<!\p{L})${oneOf(languages.flatMap(({ openEnds }) => openEnds))}$`,
  'iu',
);
/** `by Ana Ruiz` alone on its line. */
const isByline = new RegExp(
  String.raw`^${oneOf(languages.flatMap(({ people }) => people.by))}(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}\s+\p{Lu}[\p{L}'’-]+$`,
  'u',
);
const endsSentence = /[.!?…:]["”’»)\]]*$/;
const startsItem = /^[•*·▪◦-]\s|^\d{1,2}[.)]\s/;
const maxWrappedLength = 100;
/** A shorter line may be a heading or a menu item. */
const fewestWords = 5;

/** Joins the lines of paragraphs that were wrapped by hand. */
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

/** Whether a sentence is broken between two lines, however the others are: it ends on a small word, or goes on in small letters. */
function goesOnSurely({ words: before }: Paragraph, { words: after }: Paragraph): boolean {
  if (before.split(/\s+/).length < fewestWords || endsSentence.test(before) || before.endsWith(';')) return false;
  return !startsItem.test(after) && !isByline.test(after) && (/^\p{Ll}/u.test(after) || endsOpen.test(before));
}

/** About how long the lines of a text are that was wrapped by hand; undefined where it was not. */
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

/** Whether every longer word begins with a capital, as in headings. */
function isTitleCase(line: string): boolean {
  return !/(?<![\p{L}'’-])\p{Ll}[\p{L}'’-]{3,}/u.test(line);
}

/** The sentences of a block. */
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
