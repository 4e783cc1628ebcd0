import type { Quote } from '../dossier.ts';
import { isWithin, nameParagraphs, type Place, showPlace } from '../place.ts';
import { locateQuote } from '../text/locate-quote.ts';
import type { NumberedText } from '../text/numbered-text.ts';
import type { Path, ReportProblem } from '../yaml/yaml-tree.ts';
import type { References } from './reference.ts';

/** The state shared by the readers of one dossier. */
export class Reading {
  readonly references: References;
  readonly report: ReportProblem;
  /** Adds a possible mistake, which does not prevent the import. */
  readonly warn: ReportProblem;
  /** Whether claims marked `review` are accepted. */
  readonly acceptReview: boolean;
  readonly #leaveAmbiguous: boolean;
  readonly #lines: Place | undefined;
  readonly #text: NumberedText | undefined;

  /** The readable parts of the source: claims are checked against its lines, and quotes against its text. */
  constructor(
    references: References,
    { report, warn }: { readonly report: ReportProblem; readonly warn: ReportProblem },
    source: { readonly lines?: Place | undefined; readonly text?: NumberedText | undefined },
    { acceptReview, leaveAmbiguous }: { readonly acceptReview: boolean; readonly leaveAmbiguous: boolean },
  ) {
    this.references = references;
    this.report = report;
    this.warn = warn;
    this.acceptReview = acceptReview;
    this.#leaveAmbiguous = leaveAmbiguous;
    this.#lines = source.lines;
    this.#text = source.text;
  }

  /** Reports a place outside the source. */
  checkPlace(place: Place, path: Path): void {
    if (this.#lines && !isWithin(place, this.#lines))
      this.report(
        path,
        `${nameParagraphs(place)} ${place.first === place.last ? 'is' : 'are'} outside the paragraphs of the source, ${showPlace(this.#lines)}`,
      );
  }

  /**
   * Finds a quote in the text, if available; reports a quote whose words are missing.
   * @returns the quote, with its current offset if it had one.
   */
  locate(quote: Quote, place: Place, path: Path): Quote {
    if (!this.#text?.span(place.first, place.last)) return quote;
    const location = locateQuote(quote, place, this.#text);
    const lines = nameParagraphs(place);
    switch (location.found) {
      case 'in place':
        return quote;
      case 'moved': {
        const { start, end, places } = location;
        const isLeft = places > 1 && this.#leaveAmbiguous;
        const found =
          places === 1
            ? `but at ${start} to ${end}; the corrected offset is stored`
            : `and ambiguous: it occurs ${places} times in ${lines}, the nearest at ${start} to ${end}; ` +
              (isLeft ? 'the offset is left as it is' : 'the offset of the nearest is stored');
        this.warn(path, `the quote is not at offset ${quote.start} to ${quote.end}, ${found}`);
        return isLeft ? quote : { words: quote.words, start, end };
      }
      case 'ambiguous':
        this.warn(path, `ambiguous: these words occur ${location.places} times in ${lines}; use "offset" to say which`);
        return quote;
      case 'elsewhere':
        this.report(path, `these words are not in ${lines} of the text, but in ${location.paragraphs}`);
        return quote;
      case 'nowhere':
        this.report(path, 'these words are not in the text');
        return quote;
    }
  }
}
