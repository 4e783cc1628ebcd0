import { z } from 'zod';
import { locateQuote } from '../../dossier/text/locate-quote.ts';
import type { NumberedText } from '../../dossier/text/numbered-text.ts';
import { show } from '../found/compare.ts';
import type { Fault } from '../found/fault.ts';
import { readQuotes, readSources } from '../read/check-statements.ts';
import { ask, type CheckContext } from '../read/context.ts';
import { pages } from '../read/pages.ts';
import { findStoredDoubts } from './text-doubts.ts';

const named = z.object({ text: z.string(), lastParagraph: z.number(), language: z.string().optional() });
const line = z.number();
const quotation = z.object({
  quote: z.string(),
  quoteStart: line.nullable(),
  quoteEnd: line.nullable(),
  paragraph: line,
  lastParagraph: line,
});

/** Every text at hand has its source's lines, and every quote where its claim says. */
export async function* checkTexts(context: CheckContext): AsyncGenerator<Fault> {
  const { texts: folder } = context;
  if (folder === undefined) return;
  for await (const sources of pages((after, limit) => ask(context, readSources, { after, limit })))
    for (const { id, properties } of sources) {
      const source = named.safeParse(properties);
      if (!source.success) continue;
      const { text: name, lastParagraph, language } = source.data;
      context.report('Reading texts', name);
      context.signal?.throwIfAborted();
      const found = folder.find(name);
      const place = name;
      if (!found.text) {
        if (found.isMissing) context.passOver({ source: id, text: name });
        else yield { code: 'text-unreadable', at: id, place, wrong: found.why, right: 'a file of UTF-8 text' };
      } else {
        const { text } = found;
        context.count('texts', 1);
        if (text.length < lastParagraph)
          yield {
            code: 'text-short',
            at: id,
            place,
            wrong: `${text.length} non-empty lines`,
            right: `at least ${lastParagraph}`,
          };
        yield* checkQuotes(id, text, context);
        for await (const doubt of findStoredDoubts(context, { source: id, language, text })) context.warn(doubt);
      }
    }
}

async function* checkQuotes(source: string, text: NumberedText, context: CheckContext): AsyncGenerator<Fault> {
  for await (const rows of pages((after, limit) => ask(context, readQuotes, { source, after, limit }))) {
    context.count('quotes', rows.length);
    for (const { id, properties } of rows) {
      const claim = quotation.safeParse(properties);
      const fault = claim.success ? objectTo(claim.data, text) : undefined;
      if (claim.success && fault) {
        const { paragraph, lastParagraph } = claim.data;
        const lines = paragraph === lastParagraph ? paragraph : `${paragraph}-${lastParagraph}`;
        yield { at: id, place: `${source}, paragraph ${lines}`, ...fault };
      }
    }
  }
}

function objectTo(
  { quote: words, quoteStart, quoteEnd, paragraph, lastParagraph }: z.output<typeof quotation>,
  text: NumberedText,
): Pick<Fault, 'code' | 'wrong' | 'right'> | undefined {
  const span = text.span(paragraph, lastParagraph);
  if (!span) return { code: 'quote-wrong', wrong: 'the text has no such lines', right: `lines of 1-${text.length}` };
  const quote = { words, start: quoteStart ?? undefined, end: quoteEnd ?? undefined };
  const location = locateQuote(quote, { first: paragraph, last: lastParagraph }, text);
  switch (location.found) {
    case 'ambiguous':
      return undefined;
    case 'in place':
    case 'moved': {
      const isThere = [null, location.start].includes(quoteStart) && [null, location.end].includes(quoteEnd);
      if (isThere) return undefined;
      const wrong = `${show(words)} at ${quoteStart} to ${quoteEnd}`;
      return { code: 'quote-moved', wrong, right: `at ${location.start} to ${location.end}` };
    }
    case 'elsewhere':
      return { code: 'quote-wrong', wrong: show(words), right: `words of paragraph ${location.paragraphs.join(', ')}` };
    case 'nowhere':
      return { code: 'quote-wrong', wrong: show(words), right: `words of ${show(text.slice(span.start, span.end))}` };
  }
}
