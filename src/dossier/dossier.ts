import type { FactAttribute } from '../vocabulary/fact-attributes.ts';
import type { Bound, Qualifier } from '../vocabulary/qualifiers.ts';
import type { RelationshipType } from '../vocabulary/relationship-types.ts';
import type { StatedDate } from './dates/date-bounds.ts';
import type { Entity } from './entity.ts';
import type { Place } from './place.ts';

/** The document whose statements a dossier holds. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly form?: string | undefined;
  /** Ids, sorted. */
  readonly publishers: readonly string[];
  readonly published?: StatedDate | undefined;
  /** Why this date, where the text does not state it. */
  readonly publishedInferred?: string | undefined;
  readonly language?: string | undefined;
  readonly address?: string | undefined;
  readonly archive?: string | undefined;
  /** The name of the file whose lines `paragraphs` numbers. */
  readonly text?: string | undefined;
  /** The lines of the text that are this source's. */
  readonly paragraphs: Place;
  /** Of these, the publisher's own: menus, "who we are", contacts. */
  readonly boilerplate: readonly Place[];
}

/** That a source names an entity: under which names and where. */
export interface Mention {
  readonly entity: string;
  readonly names: readonly string[];
  readonly paragraphs: readonly Place[];
}

/** The exact words of a claim; `start` and `end` count Unicode code points of the text in normal form. */
export interface Quote {
  readonly words: string;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/** What any claim says besides its relationship or fact. */
export interface Circumstances {
  readonly place: Place;
  /** Why the source means it, where it does not say so outright. */
  readonly inferred?: string | undefined;
  /** It is announced, not said to have taken place. */
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
  /** What a person must look at before the claim counts. */
  readonly review?: string | undefined;
}

/** A text, a flag, a decimal as text, an entity's id, or texts in order, each once. */
export type QualifierContent = string | boolean | readonly string[];

/** Between whom a relationship holds. */
export interface Ends {
  readonly from: string;
  readonly to: string;
}

/** One source saying that two entities stand in a relationship; the ends of a symmetric one are in id order. */
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

/** One source stating something of one entity alone. */
export interface FactClaim extends Circumstances {
  readonly type: 'FACT';
  readonly entity: string;
  readonly attribute: FactAttribute;
  readonly value: FactValue;
  /** The words of the text for it. */
  readonly words?: string | undefined;
}

export type Claim = RelationshipClaim | FactClaim;

/** What one source states, every name turned into an id. */
export interface Dossier {
  readonly source: Source;
  /** The entities that it adds. */
  readonly added: readonly Entity[];
  /** Every entity but the source itself that it names, in id order. */
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
}
