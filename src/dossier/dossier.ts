import type { FactAttribute } from '../vocabulary/fact-attributes.ts';
import type { Bound, Qualifier } from '../vocabulary/qualifiers.ts';
import type { RelationshipType } from '../vocabulary/relationship-types.ts';
import type { StatedDate } from './dates/date-bounds.ts';
import type { Entity } from './entity.ts';
import type { Place } from './place.ts';

/** The document that a dossier describes. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly form?: string | undefined;
  /** Ids, sorted. */
  readonly publishers: readonly string[];
  readonly published?: StatedDate | undefined;
  /** The reason for this date if the text does not state it. */
  readonly publishedInferred?: string | undefined;
  readonly language?: string | undefined;
  readonly address?: string | undefined;
  readonly archive?: string | undefined;
  /** The name of the text file whose lines `paragraphs` counts. */
  readonly text?: string | undefined;
  /** The lines of the text that belong to this source. */
  readonly paragraphs: Place;
  /** Those of them that are the publisher's standard text: menus, "who we are", contacts. */
  readonly boilerplate: readonly Place[];
}

/** The names by which a source mentions an entity, and where. */
export interface Mention {
  readonly entity: string;
  readonly names: readonly string[];
  readonly paragraphs: readonly Place[];
}

/** The exact words behind a claim. `start` and `end` count Unicode code points of the normalized text. */
export interface Quote {
  readonly words: string;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/** What a claim of any form states in addition to its relationship or fact. */
export interface Circumstances {
  readonly place: Place;
  /** The reason why the source means it, if it does not state it outright. */
  readonly inferred?: string | undefined;
  /** It is only announced, not stated to have taken place. */
  readonly planned?: boolean | undefined;
  readonly quote?: Quote | undefined;
  readonly saidBy?: string | undefined;
  readonly list?: 'open' | 'closed' | undefined;
  readonly when?: StatedDate | undefined;
  readonly whenWords?: string | undefined;
  readonly whenInferred?: string | undefined;
  readonly under?: string | undefined;
  readonly onBehalfOf?: string | undefined;
  readonly note?: string | undefined;
  /** What a person must check before the claim is imported. */
  readonly review?: string | undefined;
}

/** A text, a flag, a decimal as text, an entity id, or sorted distinct texts. */
export type QualifierContent = string | boolean | readonly string[];

/** The two ends of a relationship. */
export interface Ends {
  readonly from: string;
  readonly to: string;
}

/** A statement of one source about the relationship of two entities. The ends of a symmetric type are sorted by id. */
export interface RelationshipClaim extends Circumstances, Ends {
  readonly type: RelationshipType;
  readonly qualifiers: Readonly<Partial<Record<Qualifier, QualifierContent>>>;
}

export type FactValue =
  | { readonly form: 'date'; readonly date: StatedDate }
  | { readonly form: 'text'; readonly text: string }
  | {
      readonly form: 'number';
      readonly number: number;
      readonly unit?: string | undefined;
      readonly bound?: Bound | undefined;
      /** What a figure counts. */
      readonly measure?: string | undefined;
    };

/** A statement of one source about a single entity. */
export interface FactClaim extends Circumstances {
  readonly type: 'FACT';
  readonly entity: string;
  readonly attribute: FactAttribute;
  readonly value: FactValue;
  /** The words of the text that state it. */
  readonly words?: string | undefined;
}

export type Claim = RelationshipClaim | FactClaim;

/** What one source states, with all names resolved to ids. */
export interface Dossier {
  readonly source: Source;
  /** The entities that the dossier adds. */
  readonly added: readonly Entity[];
  /** All entities mentioned except the source itself, sorted by id. */
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
}
