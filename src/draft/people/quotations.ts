import { countBefore } from '../../dossier/text/numbered-text.ts';
import type { Block } from '../text/blocks.ts';
import type { Span } from '../text/published-text.ts';

/** Writers mix them up, so that a closing mark may open. */
const opens = '“„«"”';
const closes = '”“»"';
const fewestWords = 4;

const quotationsOf = new WeakMap<Block, readonly Span[]>();

/** The first quotation of a block that ends behind a place of the text. */
export function quotationFrom(block: Block, place: number): Span | undefined {
  const quotations = findQuotations(block);
  return quotations[countBefore(quotations, ({ end }) => end <= place)];
}

/** What stands between quotation marks in a block; one that is not closed goes to the end, as where the next goes on. */
function findQuotations(block: Block): readonly Span[] {
  const found = quotationsOf.get(block) ?? readQuotations(block);
  quotationsOf.set(block, found);
  return found;
}

function readQuotations(block: Block): Span[] {
  const found: Span[] = [];
  let start: number | undefined;
  for (const { 0: mark, index } of block.words.matchAll(/[“”„«»"]/gu)) {
    const before = block.words[index - 1] ?? ' ';
    const after = block.words[index + 1] ?? ' ';
    const canOpen = opens.includes(mark) && /[\s([—–-]/.test(before) && /\S/.test(after);
    if (start === undefined) {
      if (canOpen) start = index;
    } else if (closes.includes(mark) && !(mark === '“' && canOpen)) {
      found.push({ start: block.start + start, end: block.start + index + 1 });
      start = undefined;
    }
  }
  if (start !== undefined && start < 3) found.push({ start: block.start + start, end: block.end });
  return found.filter((span) => isSpeech(block.words.slice(span.start - block.start, span.end - block.start)));
}

/** A title or a single term in quotation marks is no speech. */
function isSpeech(words: string): boolean {
  return (words.match(/\p{L}[\p{L}'’-]*/gu)?.length ?? 0) >= fewestWords;
}
