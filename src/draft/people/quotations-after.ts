import type { Reading, Sentence } from '../reading/reading.ts';
import type { Span } from '../text/published-text.ts';
import { quotationFrom } from './quotations.ts';
import type { Attribution, NamedPerson } from './speech.ts';

/** The maximum number of words in a line that only names the speaker of the quotation above it. */
const maxWords = 24;
const opensQuoted = /^["“„«”]/;

/**
 * Attributes quotations without a speaker that directly follow a sentence that reports somebody's words or ends with a
 * colon: the speaker is the only person in that sentence.
 */
export function attributeQuotationsAfter(
  reading: Reading,
  named: readonly NamedPerson[],
  attributions: readonly Attribution[],
): Attribution[] {
  const signed = named.flatMap((person) => {
    const span = quotationSigned(reading, person);
    return span ? [{ person, speech: 'direct' as const, span }] : [];
  });
  const bySentence = Map.groupBy(named, ({ sentence }) => sentence);
  const isTaken = (span: Span) => attributions.some((each) => each.span.start < span.end && each.span.end > span.start);
  const after = [...bySentence].flatMap(([sentence, people]) => {
    const [person, ...others] = people;
    if (!person || others.length > 0) return [];
    const isReported = attributions.some((each) => each.person === person && each.speech === 'reported');
    const quotation = /:$/.test(sentence.words)
      ? quotationBelow(reading, sentence)
      : isReported
        ? quotationBehind(reading, sentence)
        : undefined;
    return quotation && !isTaken(quotation) ? [{ person, speech: 'direct' as const, span: quotation }] : [];
  });
  return [...signed, ...after];
}

/** Returns the blocks of a quotation and the line below that begins with a name: `— Ana Ruiz, director`. */
function quotationSigned({ blocks }: Reading, { sentence, start, name }: NamedPerson): Span | undefined {
  const { block } = sentence;
  const isSignature =
    name.includes(' ') &&
    sentence.end === block.end &&
    sentence.start === block.start &&
    /^[\s–—-]*$/.test(block.words.slice(0, start - block.start)) &&
    block.words.split(/\s+/).length <= maxWords &&
    !/[.!?]$/.test(block.words);
  const above = blocks[blocks.indexOf(block) - 1];
  const isWhole = above && opensQuoted.test(above.words) && /[”"»]$/.test(above.words);
  return isSignature && isWhole ? { start: above.start, end: block.end } : undefined;
}

/** Returns the quotation that begins directly after a sentence in the same block. */
function quotationBehind({ text }: Reading, sentence: Sentence): Span | undefined {
  const quotation = quotationFrom(sentence.block, sentence.end);
  const isBehind = quotation && quotation.start >= sentence.end;
  return isBehind && text.slice({ start: sentence.end, end: quotation.start }).trim() === '' ? quotation : undefined;
}

/** Returns the consecutive blocks below a sentence that begin with a quotation mark. */
function quotationBelow({ blocks }: Reading, { block, end }: Sentence): Span | undefined {
  if (block.end !== end) return undefined;
  const below = blocks.slice(blocks.indexOf(block) + 1);
  const quoted = below.slice(
    0,
    below.findIndex(({ words }) => !opensQuoted.test(words)),
  );
  const [first, last] = [quoted[0], quoted.at(-1)];
  return first && last ? { start: first.start, end: last.end } : undefined;
}
