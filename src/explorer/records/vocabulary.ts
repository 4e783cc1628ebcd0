import type { Kind } from '../../vocabulary/kinds.ts';
import { namesOf } from '../../vocabulary/names-of.ts';
import type { Qualifier, QualifierValue } from '../../vocabulary/qualifiers.ts';
import type { RelationshipType } from '../../vocabulary/relationship-types.ts';

/** The explorer's part of a relationship type. The full vocabulary is too large for a page. */
interface TypeFacts {
  /** The qualifier that is part of a relationship's identity. */
  readonly key?: Qualifier;
  readonly isSymmetric?: true;
  /** Excluded around an entity unless requested. */
  readonly isTheme?: true;
}

/** The kinds and the prefixes of their ids. */
export const prefixes: Readonly<Record<Kind, string>> = {
  // >> kinds
  Organization: 'org',
  Official: 'official',
  Country: 'country',
  Region: 'region',
  Programme: 'programme',
  Event: 'event',
  Topic: 'topic',
  Document: 'doc',
  // << kinds
};

export const kindNames = namesOf(prefixes);

export const relationshipTypes: Readonly<Record<RelationshipType, TypeFacts>> = {
  // >> relationship-types
  FUNDS: { key: 'grant' },
  SUPPORTS: {},
  PARTNERS_WITH: { isSymmetric: true },
  IMPLEMENTS: { key: 'role' },
  ORGANIZED: { key: 'role' },
  PARTICIPATED_IN: {},
  SPOKE_AT: { key: 'session' },
  QUOTED_IN: { isTheme: true },
  AFFILIATED_WITH: { key: 'post' },
  MEMBER_OF: {},
  PART_OF: { key: 'edition' },
  LOCATED_IN: {},
  COVERS: {},
  CONTRIBUTES_TO: {},
  ADDRESSES: { isTheme: true },
  SIGNED: {},
  ADOPTED: {},
  PUBLISHED: { isTheme: true },
  LAUNCHED_AT: {},
  ABOUT: { isTheme: true },
  // << relationship-types
};

export const relationshipTypeNames = namesOf(relationshipTypes);

/** The qualifiers and the forms of their values. */
export const qualifierForms: Readonly<Record<Qualifier, QualifierValue['form']>> = {
  // >> qualifiers
  grant: 'text',
  amount: 'decimal',
  amountWords: 'text',
  bound: 'choice',
  currency: 'text',
  form: 'text',
  status: 'choice',
  shared: 'flag',
  role: 'text',
  through: 'texts',
  session: 'text',
  capacity: 'text',
  subject: 'text',
  manner: 'text',
  speech: 'choice',
  post: 'text',
  area: 'text',
  edition: 'text',
  city: 'text',
  basedOn: 'entity',
  main: 'flag',
  // << qualifiers
};
