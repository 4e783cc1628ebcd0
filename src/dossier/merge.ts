/** A decision that an id is another's entity, and who made it, why and when. */
export interface Merge {
  /** The id that was merged; it goes on answering. */
  readonly id: string;
  readonly into: string;
  readonly by: string;
  readonly why: string;
  /** The day of the decision. */
  readonly on: string;
}
