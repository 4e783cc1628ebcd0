import type { Quote } from '../dossier.ts';
import { nameParagraphs, type Place } from '../place.ts';
import type { NumberedText } from './numbered-text.ts';

/** The location of the words of a quote. Offsets count Unicode code points of the text. */
export type QuoteLocation =
  /** At the offset; or without one, once in its paragraphs. */
  | { readonly found: 'in place'; readonly start: number; readonly end: number }
  /** Not at the offset. This is the only occurrence in its paragraphs, or the one nearest to the offset. */
  | { readonly found: 'moved'; readonly start: number; readonly end: number; readonly places: number }
  /** Several times in its paragraphs, without an offset to choose by. */
  | { readonly found: 'ambiguous'; readonly places: number }
  /** Only in other paragraphs of the text; the first of them are named, such as `paragraphs 1, 4`. */
  | { readonly found: 'elsewhere'; readonly paragraphs: string }
  | { readonly found: 'nowhere' };

/** Finds a quote by its words within the paragraphs of its claim. The offset only chooses among several occurrences. */
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
  const shown = nameParagraphs(...paragraphs.slice(0, maxListed).map((line) => ({ first: line, last: line })));
  return paragraphs.length > maxListed ? `${shown} and others` : shown;
}
