import type { TextDoubt } from '../../dossier/text/find-text-doubts.ts';

/** An id that is described as if it were two entities. That is no fault: a person decides what to do about it. */
export interface DescriptionDoubt {
  readonly id: string;
  /** Who describes it how: its registry first, then sources in order. */
  readonly descriptions: readonly { readonly by: string; readonly description: string }[];
}

/** A doubt about what is stored, and where: a source and its paragraphs. */
export interface StoredDoubt extends TextDoubt {
  /** The id of the claim, or of the mentioned entity. */
  readonly at: string;
  readonly place: string;
}
