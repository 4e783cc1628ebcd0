import { countBefore } from '../../dossier/text/numbered-text.ts';
import type { Block } from '../text/blocks.ts';
import type { Span } from '../text/published-text.ts';

/** Writers confuse these, so a closing mark can also open a quotation. */
const opens = '“„«"”';
const closes = '”“»"';
const minWords = 4;

const quotationsOf = new WeakMap<Block, readonly Span[]>();

/** Returns the first quotation of a block that ends after an offset. */
export function quotationFrom(block: Block, place: number): Span | undefined {
  const quotations = findQuotations(block);
  return quotations[countBefore(quotations, ({ end }) => end <= place)];
}

/**
 * Finds the text between quotation marks in a block. An unclosed quotation extends to the end, because it continues in
 * the next block.
 */
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

/** A title or a single term in quotation marks is not speech. */
function isSpeech(words: string): boolean {
  return (words.match(/\p{L}[\p{L}'’-]*/gu)?.length ?? 0) >= minWords;
}
