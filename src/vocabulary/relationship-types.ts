import { actorKinds, type Kind } from './kinds.ts';
import type { Qualifier } from './qualifiers.ts';

interface RelationshipDefinition {
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
  /** Which pairs of the kinds above are allowed, where not every one is. */
  readonly pairs?: (from: Kind, to: Kind) => boolean;
  /** Has no direction: stored once, from the lesser id to the greater. */
  readonly symmetric?: true;
  /** The field that reads it from its first end, and the one that reads it from its second. */
  readonly forward: string;
  readonly reverse: string;
  /** The qualifier that belongs to its identity: two values make two relationships. */
  readonly key?: Qualifier;
  /** What its claims may say; the key is one of them. */
  readonly qualifiers: readonly Qualifier[];
  readonly meaning: string;
}

const define = <Name extends string>(definitions: Readonly<Record<Name, RelationshipDefinition>>) => definitions;

const supporters: readonly Kind[] = [...actorKinds, 'Programme'];
const parts: readonly Kind[] = ['Organization', 'Country', 'Region', 'Programme', 'Event', 'Topic', 'Document'];

export const relationshipTypes = define({
  FUNDS: {
    from: actorKinds,
    to: ['Programme', 'Event', ...actorKinds],
    forward: 'funds',
    reverse: 'fundedBy',
    key: 'grant',
    qualifiers: ['grant', 'amount', 'amountWords', 'bound', 'currency', 'form', 'status', 'shared'],
    meaning: 'Gives money to it; only where the text calls it money.',
  },
  SUPPORTS: {
    from: supporters,
    to: ['Programme', 'Event', 'Document'],
    forward: 'supports',
    reverse: 'supportedBy',
    qualifiers: ['form'],
    meaning: 'Supports it in a way that the text does not call money.',
  },
  PARTNERS_WITH: {
    from: actorKinds,
    to: actorKinds,
    symmetric: true,
    forward: 'partners',
    reverse: 'partners',
    qualifiers: [],
    meaning: 'The two work together.',
  },
  IMPLEMENTS: {
    from: actorKinds,
    to: ['Programme'],
    forward: 'implements',
    reverse: 'implementers',
    key: 'role',
    qualifiers: ['role'],
    meaning: 'Implements, coordinates, develops or owns the programme.',
  },
  ORGANIZED: {
    from: actorKinds,
    to: ['Event'],
    forward: 'organized',
    reverse: 'organizers',
    key: 'role',
    qualifiers: ['role'],
    meaning: 'Organizes, hosts or convenes the event.',
  },
  PARTICIPATED_IN: {
    from: actorKinds,
    to: ['Event', 'Programme'],
    forward: 'participatedIn',
    reverse: 'participants',
    qualifiers: ['role', 'through'],
    meaning: 'Took part in it; a country through its government unless the text says otherwise.',
  },
  SPOKE_AT: {
    from: ['Official'],
    to: ['Event'],
    forward: 'spokeAt',
    reverse: 'speakers',
    key: 'session',
    qualifiers: ['session', 'capacity', 'subject', 'manner'],
    meaning: 'Spoke at the event, as a text says.',
  },
  QUOTED_IN: {
    from: ['Official'],
    to: ['Document'],
    forward: 'quotedIn',
    reverse: 'quotedOfficials',
    qualifiers: ['capacity', 'speech'],
    meaning: 'The document gives or reports the person’s words.',
  },
  AFFILIATED_WITH: {
    from: ['Official'],
    to: ['Organization', 'Country'],
    forward: 'affiliatedWith',
    reverse: 'affiliatedOfficials',
    key: 'post',
    qualifiers: ['post', 'area'],
    meaning: 'Holds a post in the organization, or for the country.',
  },
  MEMBER_OF: {
    from: actorKinds,
    to: ['Organization'],
    forward: 'memberOf',
    reverse: 'members',
    qualifiers: ['role'],
    meaning: 'Is a member of the organization.',
  },
  PART_OF: {
    from: parts,
    to: parts,
    pairs: (from, to) =>
      from === to || (from === 'Event' && to === 'Programme') || (from === 'Organization' && to === 'Country'),
    forward: 'partOf',
    reverse: 'parts',
    key: 'edition',
    qualifiers: ['edition'],
    meaning: 'Belongs to a greater one of its kind; an event to a programme; a state body to its country.',
  },
  LOCATED_IN: {
    from: ['Event', 'Organization'],
    to: ['Country', 'Region'],
    forward: 'locatedIn',
    reverse: 'locationOf',
    qualifiers: ['city'],
    meaning: 'Takes place or has its office there; a venue is no participant.',
  },
  COVERS: {
    from: ['Programme', 'Organization', 'Document'],
    to: ['Country', 'Region'],
    forward: 'covers',
    reverse: 'coveredBy',
    qualifiers: [],
    meaning: 'Works in or deals with the country or region.',
  },
  CONTRIBUTES_TO: {
    from: ['Programme', 'Event', 'Organization'],
    to: ['Topic', 'Programme'],
    forward: 'contributesTo',
    reverse: 'contributors',
    qualifiers: [],
    meaning: 'Is said to serve the goal or programme.',
  },
  ADDRESSES: {
    from: ['Programme', 'Event', 'Document', 'Organization'],
    to: ['Topic'],
    forward: 'addresses',
    reverse: 'addressedBy',
    qualifiers: [],
    meaning: 'Deals with the theme.',
  },
  SIGNED: {
    from: actorKinds,
    to: ['Document'],
    forward: 'signed',
    reverse: 'signatories',
    qualifiers: ['basedOn'],
    meaning: 'Signed the document.',
  },
  ADOPTED: {
    from: actorKinds,
    to: ['Document', 'Programme'],
    forward: 'adopted',
    reverse: 'adoptedBy',
    qualifiers: ['basedOn'],
    meaning: 'Adopted the law, plan or document.',
  },
  PUBLISHED: {
    from: actorKinds,
    to: ['Document'],
    forward: 'publications',
    reverse: 'publishedBy',
    qualifiers: ['basedOn'],
    meaning: 'Published or wrote the document.',
  },
  LAUNCHED_AT: {
    from: ['Programme', 'Document'],
    to: ['Event'],
    forward: 'launchedAt',
    reverse: 'launches',
    qualifiers: [],
    meaning: 'Was launched at the event.',
  },
  ABOUT: {
    from: ['Document'],
    to: ['Event', 'Programme', ...actorKinds],
    forward: 'about',
    reverse: 'subjectOf',
    qualifiers: ['main'],
    meaning: 'The document is about it.',
  },
});

export type RelationshipType = keyof typeof relationshipTypes;

export const relationshipTypeNames = Object.keys(relationshipTypes) as readonly RelationshipType[];

/** One type with the optional parts of its definition readable. */
export function relationshipType(type: RelationshipType): RelationshipDefinition {
  return relationshipTypes[type];
}

/** Whether the vocabulary lets an entity of one kind stand in this relationship to one of another. */
export function allowsEnds(type: RelationshipType, from: Kind, to: Kind): boolean {
  const definition = relationshipType(type);
  return definition.from.includes(from) && definition.to.includes(to) && (definition.pairs?.(from, to) ?? true);
}
