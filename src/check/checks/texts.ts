import { z } from 'zod';
import { nameParagraphs, type Place } from '../../dossier/place.ts';
import { locateQuote, type QuoteLocation } from '../../dossier/text/locate-quote.ts';
import type { NumberedText } from '../../dossier/text/numbered-text.ts';
import { show } from '../found/compare.ts';
import type { Fault } from '../found/fault.ts';
import { readClaimsOfSource, readSources } from '../read/check-statements.ts';
import { type CheckContext, readRows } from '../read/context.ts';
import { pages } from '../read/pages.ts';
import { StoredDoubts } from './text-doubts.ts';

const named = z.object({ text: z.string(), lastParagraph: z.number(), language: z.string().optional() });
const line = z.number();
const quotation = z.object({
  quote: z.string(),
  quoteStart: line.optional(),
  quoteEnd: line.optional(),
  paragraph: line,
  lastParagraph: line,
});

/** Checks that every available text has the lines of its source, and the quotes of its claims at their places. */
export async function* checkTexts(context: CheckContext): AsyncGenerator<Fault> {
  const { texts: folder } = context;
  if (folder === undefined) return;
  for await (const sources of pages((after, limit) => readRows(context, readSources, { after, limit })))
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
        const doubts = await StoredDoubts.open(context, { source: id, language, text });
        for (const doubt of doubts.ofMentions()) context.warn(doubt);
        yield* checkClaims(id, text, doubts, context);
      }
    }
}

async function* checkClaims(
  source: string,
  text: NumberedText,
  doubts: StoredDoubts,
  context: CheckContext,
): AsyncGenerator<Fault> {
  for await (const rows of pages((after, limit) => readRows(context, readClaimsOfSource, { source, after, limit })))
    for (const { id, properties } of rows) {
      for (const doubt of doubts.ofClaim(id, properties)) context.warn(doubt);
      if (typeof properties.quote !== 'string') continue;
      context.count('quotes', 1);
      const claim = quotation.safeParse(properties);
      if (!claim.success) continue;
      const place = `${source}, ${nameParagraphs(placeOf(claim.data))}`;
      const location = locate(claim.data, text);
      if (location?.found === 'ambiguous')
        context.warn({
          code: 'quote-ambiguous',
          at: id,
          place,
          message: `${show(claim.data.quote)} occurs ${location.places} times there; use "offset" to say which`,
        });
      const fault = findQuoteFault(claim.data, location, text);
      if (fault) yield { at: id, place, ...fault };
    }
}

type Quotation = z.output<typeof quotation>;

function placeOf({ paragraph, lastParagraph }: Quotation): Place {
  return { first: paragraph, last: lastParagraph };
}

/** Returns undefined if the text does not have these lines. */
function locate(claim: Quotation, text: NumberedText): QuoteLocation | undefined {
  const place = placeOf(claim);
  if (!text.span(place.first, place.last)) return undefined;
  const { quote: words, quoteStart, quoteEnd } = claim;
  return locateQuote({ words, start: quoteStart, end: quoteEnd }, place, text);
}

function findQuoteFault(
  { quote: words, quoteStart, quoteEnd, paragraph, lastParagraph }: Quotation,
  location: QuoteLocation | undefined,
  text: NumberedText,
): Pick<Fault, 'code' | 'wrong' | 'right'> | undefined {
  const span = text.span(paragraph, lastParagraph);
  if (!span || !location)
    return { code: 'quote-wrong', wrong: 'the text has no such lines', right: `lines within 1-${text.length}` };
  switch (location.found) {
    case 'ambiguous':
      return undefined;
    case 'in place':
    case 'moved': {
      const isThere = [undefined, location.start].includes(quoteStart) && [undefined, location.end].includes(quoteEnd);
      if (isThere) return undefined;
      const wrong = `${show(words)} at ${quoteStart} to ${quoteEnd}`;
      return { code: 'quote-moved', wrong, right: `at ${location.start} to ${location.end}` };
    }
    case 'elsewhere':
      return { code: 'quote-wrong', wrong: show(words), right: `words of ${location.paragraphs}` };
    case 'nowhere':
      return { code: 'quote-wrong', wrong: show(words), right: `words of ${show(text.slice(span.start, span.end))}` };
  }
}
