import type { Quote } from '../dossier.ts';
import type { Place } from '../place.ts';
import type { NumberedText } from './numbered-text.ts';

/** Where the words of a quote stand. Offsets count Unicode code points of the text. */
export type QuoteLocation =
  /** At its offset, or where it gives none, once in its paragraphs. */
  | { readonly found: 'in place'; readonly start: number; readonly end: number }
  /** Not at its offset; these are the only place in its paragraphs, or of several the one nearest to its offset. */
  | { readonly found: 'moved'; readonly start: number; readonly end: number; readonly places: number }
  /** More than once in its paragraphs, and it gives no offset to choose by. */
  | { readonly found: 'ambiguous'; readonly places: number }
  /** Only in other paragraphs of the text, the first of which are listed. */
  | { readonly found: 'elsewhere'; readonly paragraphs: string }
  | { readonly found: 'nowhere' };

/** Finds a quote by its words within its claim's paragraphs; its offset only chooses between several places. */
export function locateQuote({ words, start }: Quote, { first, last }: Place, text: NumberedText): QuoteLocation {
  const span = text.span(first, last);
  const length = [...words].length;
  const at = (place: number) => ({ start: place, end: place + length });
  if (span && start !== undefined && span.start <= start && start + length <= span.end)
    if (text.slice(start, start + length) === words) return { found: 'in place', ...at(start) };
  const starts = span ? text.find(words, span) : [];
  const nearest = start === undefined || !span ? starts[0] : text.findNearest(words, start, span);
  if (nearest === undefined) {
    const paragraphs = [...new Set(text.find(words).map((place) => text.paragraphAt(place)))];
    return paragraphs.length > 0 ? { found: 'elsewhere', paragraphs: listed(paragraphs) } : { found: 'nowhere' };
  }
  if (start !== undefined) return { found: 'moved', ...at(nearest), places: starts.length };
  return starts.length === 1 ? { found: 'in place', ...at(nearest) } : { found: 'ambiguous', places: starts.length };
}

const maxListed = 5;

function listed(paragraphs: readonly number[]): string {
  const shown = paragraphs.slice(0, maxListed).join(', ');
  return paragraphs.length > maxListed ? `${shown} and others` : shown;
}
