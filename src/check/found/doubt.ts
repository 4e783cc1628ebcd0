import type { TextDoubt } from '../../dossier/text/find-text-doubts.ts';

/** An id that is described as if it were two entities. It is not a fault: a person decides what to do. */
export interface DescriptionDoubt {
  readonly id: string;
  /** Its descriptions and where they come from: the registry first, then the sources, sorted by id. */
  readonly descriptions: readonly { readonly by: string; readonly description: string }[];
}

/** A doubt about a stored claim or mention, with its source and paragraphs. */
export interface StoredDoubt extends TextDoubt {
  /** The id of the claim, or of the mentioned entity. */
  readonly at: string;
  readonly place: string;
}
