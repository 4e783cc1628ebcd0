import type { Kind } from '../../src/vocabulary/kinds.ts';
import type { Qualifier } from '../../src/vocabulary/qualifiers.ts';
import type { RelationshipType } from '../../src/vocabulary/relationship-types.ts';

export interface Entity {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly names: readonly string[];
}

/** A document with its claims. */
export interface Source {
  readonly document: Entity;
  /** The id of one publisher, or of two for a joint release. */
  readonly publishers: readonly string[];
  /** The day of publication. */
  readonly published: string;
  readonly lastParagraph: number;
}

/** A range of days, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

export type QualifierValues = Readonly<Partial<Record<Qualifier, string | boolean | readonly string[]>>>;

/** The properties of claims of all forms. */
export interface Claim {
  readonly source: Source;
  readonly paragraph: number;
  readonly stated: boolean;
}

export interface RelationshipClaim extends Claim {
  readonly qualifiers: QualifierValues;
  readonly held?: Days;
}

export interface Relationship {
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: Entity;
  readonly to: Entity;
  readonly key: QualifierValues;
  readonly claims: readonly RelationshipClaim[];
}

/** The date fact of an event, from one claim. */
export interface EventDate {
  readonly event: Entity;
  readonly days: Days;
  readonly claim: Claim;
}

/** The content of a benchmark database. */
export interface World {
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
  readonly relationships: readonly Relationship[];
  readonly eventDates: readonly EventDate[];
}
