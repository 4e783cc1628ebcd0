import type { Quote } from './dossier.ts';
import type { NumberedText } from './numbered-text.ts';
import { isWithin, type Place, showPlace } from './place.ts';
import type { References } from './reference.ts';
import type { Path, ReportProblem } from './yaml-tree.ts';

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
      this.report(path, `paragraph ${showPlace(place)} lies outside the source's, ${showPlace(this.#lines)}`);
  }

  /** Reports a quote that does not stand in the text where the claim says. */
  checkQuote({ words, start, end }: Quote, place: Place, path: Path): void {
    const span = this.#text?.span(place.first, place.last);
    if (!this.#text || !span) return;
    const lines = `paragraph ${showPlace(place)}`;
    if (start === undefined || end === undefined) {
      if (!this.#text.slice(span.start, span.end).includes(words))
        this.report(path, `these words do not stand in ${lines} of the text`);
    } else if (this.#text.slice(start, end) !== words)
      this.report(path, `at ${start} to ${end} the text has other words: "${this.#text.slice(start, end)}"`);
    else if (start < span.start || end > span.end)
      this.report(path, `at ${start} to ${end} the text is not in ${lines}, which is ${span.start} to ${span.end}`);
  }
}
