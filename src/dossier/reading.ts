import { isWithin, type Place, showPlace } from './place.ts';
import type { References } from './reference.ts';
import type { Path, ReportProblem } from './yaml-tree.ts';

/** What reading the parts of one dossier shares. */
export class Reading {
  readonly references: References;
  readonly report: ReportProblem;
  /** Whether claims still marked `review` are right. */
  readonly acceptReview: boolean;
  readonly #lines: Place | undefined;

  /** @param lines the source's lines; where they could not be read, places are not held to them. */
  constructor(references: References, report: ReportProblem, lines: Place | undefined, acceptReview: boolean) {
    this.references = references;
    this.report = report;
    this.acceptReview = acceptReview;
    this.#lines = lines;
  }

  /** Reports a place that is not the source's. */
  checkPlace(place: Place, path: Path): void {
    if (this.#lines && !isWithin(place, this.#lines))
      this.report(path, `paragraph ${showPlace(place)} lies outside the source's, ${showPlace(this.#lines)}`);
  }
}
