import type { Kind } from '../../vocabulary/kinds.ts';
import { namesOf } from '../../vocabulary/names-of.ts';
import type { Qualifier, QualifierValue } from '../../vocabulary/qualifiers.ts';
import type { RelationshipType } from '../../vocabulary/relationship-types.ts';

/** What the explorer knows of a relationship type: the vocabulary says far more, which no page should load. */
interface TypeFacts {
  /** The qualifier that belongs to the identity of a relationship. */
  readonly key?: Qualifier;
  readonly isSymmetric?: true;
  /** Left out around an entity, unless asked for. */
  readonly isTheme?: true;
}

/** The kinds, with what their ids begin with. */
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

/** The qualifiers, with how their values are kept. */
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
