import type { Quote } from '../dossier.ts';
import { isWithin, type Place, showPlace } from '../place.ts';
import { locateQuote } from '../text/locate-quote.ts';
import type { NumberedText } from '../text/numbered-text.ts';
import type { Path, ReportProblem } from '../yaml/yaml-tree.ts';
import type { References } from './reference.ts';

/** What reading the parts of one dossier shares. */
export class Reading {
  readonly references: References;
  readonly report: ReportProblem;
  /** Notes what may be a mistake and does not keep the dossier from being imported. */
  readonly warn: ReportProblem;
  /** Whether claims still marked `review` are right. */
  readonly acceptReview: boolean;
  readonly #lines: Place | undefined;
  readonly #text: NumberedText | undefined;

  /** What the source is, as far as it could be read: claims are held to its lines, and quotes to its text. */
  constructor(
    references: References,
    { report, warn }: { readonly report: ReportProblem; readonly warn: ReportProblem },
    source: { readonly lines?: Place | undefined; readonly text?: NumberedText | undefined },
    acceptReview: boolean,
  ) {
    this.references = references;
    this.report = report;
    this.warn = warn;
    this.acceptReview = acceptReview;
    this.#lines = source.lines;
    this.#text = source.text;
  }

  /** Reports a place that is not the source's. */
  checkPlace(place: Place, path: Path): void {
    if (this.#lines && !isWithin(place, this.#lines))
      this.report(
        path,
        `paragraph ${showPlace(place)} is outside the paragraphs of the source, ${showPlace(this.#lines)}`,
      );
  }

  /**
   * Finds a quote in the text, where that is at hand; reports one whose words are not there.
   * @returns the quote with its offset where its words now stand.
   */
  locate(quote: Quote, place: Place, path: Path): Quote {
    if (!this.#text?.span(place.first, place.last)) return quote;
    const location = locateQuote(quote, place, this.#text);
    const lines = `paragraph ${showPlace(place)}`;
    switch (location.found) {
      case 'in place':
        return quote;
      case 'moved': {
        const { start, end, places } = location;
        const which =
          places === 1 ? 'the words are' : `ambiguous: the words occur ${places} times in ${lines}, the nearest`;
        this.warn(path, `not at ${quote.start} to ${quote.end}: ${which} at ${start} to ${end}, which is stored`);
        return { words: quote.words, start, end };
      }
      case 'ambiguous':
        this.warn(path, `ambiguous: these words occur ${location.places} times in ${lines}; use "offset" to say which`);
        return quote;
      case 'elsewhere':
        this.report(
          path,
          `these words are not in ${lines} of the text, but in paragraph ${listed(location.paragraphs)}`,
        );
        return quote;
      case 'nowhere':
        this.report(path, 'these words are not in the text');
        return quote;
    }
  }
}

function listed(paragraphs: readonly number[]): string {
  const shown = paragraphs.slice(0, 5).join(', ');
  return paragraphs.length > 5 ? `${shown} and others` : shown;
}
