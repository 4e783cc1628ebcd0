/** A decision that an id means the same entity as another, with who made it, why and when. */
export interface Merge {
  /** The merged id, which still resolves. */
  readonly id: string;
  readonly into: string;
  readonly by: string;
  readonly why: string;
  /** The day of the decision. */
  readonly on: string;
}
