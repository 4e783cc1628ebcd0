import { actorKinds, type Kind } from './kinds.ts';
import { namesOf } from './names-of.ts';
import type { Qualifier } from './qualifiers.ts';

interface RelationshipDefinition {
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
  /** Returns whether a pair of the kinds above is allowed; all are if absent. */
  readonly pairs?: (from: Kind, to: Kind) => boolean;
  /** Describes the allowed pairs, after the name of the type. */
  readonly pairsMeaning?: string;
  /** Has no direction: stored once, from the smaller id to the larger. */
  readonly symmetric?: true;
  /** The fields that read it from its first and from its second end. */
  readonly forward: string;
  readonly reverse: string;
  /** The descriptions of these fields in GraphQL. */
  readonly forwardMeaning: string;
  readonly reverseMeaning: string;
  /** The qualifier that is part of its identity: different values make different relationships. */
  readonly key?: Qualifier;
  /** The qualifiers of its claims, including the key. */
  readonly qualifiers: readonly Qualifier[];
  readonly meaning: string;
  readonly family: Family;
  readonly words: RelationshipWords;
}

interface RelationshipWords {
  readonly en: {
    /** States the relationship of its two ends. The explorer uses the text between `{from}` and `{to}` as a label. */
    readonly sentence: string;
    /** The headings in a brief, for entities at the first and at the second end. */
    readonly headings: readonly [first: string, second: string];
  };
  readonly es: { readonly sentence: string };
}

/** Groups of relationship types. */
export const families = {
  money: 'Who gives money or support to what.',
  work: 'Who works with whom, and on what.',
  meetings: 'Who meets where.',
  belonging: 'Who belongs to what.',
  places: 'Where something is, and which places it deals with.',
  themes:
    'What something is about, who published it and whom it quotes. Network questions leave these out unless `types` includes them.',
} as const;

export type Family = keyof typeof families;

const define = <Name extends string>(definitions: Readonly<Record<Name, RelationshipDefinition>>) => definitions;

const supporters: readonly Kind[] = [...actorKinds, 'Programme'];
const parts: readonly Kind[] = ['Organization', 'Country', 'Region', 'Programme', 'Event', 'Topic', 'Document'];

export const relationshipTypes = define({
  FUNDS: {
    from: actorKinds,
    to: ['Programme', 'Event', ...actorKinds],
    forward: 'funds',
    forwardMeaning: 'What this gives money to, if a document calls it money.',
    reverse: 'fundedBy',
    reverseMeaning: 'Who gives money to this, if a document calls it money.',
    key: 'grant',
    qualifiers: ['grant', 'amount', 'amountWords', 'bound', 'currency', 'form', 'status', 'shared'],
    meaning: 'Gives money to it; only if the text calls it money.',
    family: 'money',
    words: {
      en: { sentence: '{from} funds {to}', headings: ['Funds', 'Funded by'] },
      es: { sentence: '{from} financia {to}' },
    },
  },
  SUPPORTS: {
    from: supporters,
    to: ['Programme', 'Event', 'Document'],
    forward: 'supports',
    forwardMeaning: 'What this supports in a way that no source describes as funding.',
    reverse: 'supportedBy',
    reverseMeaning: 'Who or what supports this in a way that no source describes as funding.',
    qualifiers: ['form'],
    meaning: 'Supports it in a way that the text does not call money.',
    family: 'money',
    words: {
      en: { sentence: '{from} supports {to}', headings: ['Supports', 'Supported by'] },
      es: { sentence: '{from} apoya {to}' },
    },
  },
  PARTNERS_WITH: {
    from: actorKinds,
    to: actorKinds,
    symmetric: true,
    forward: 'partners',
    forwardMeaning: 'Who this works with. The answer is the same from either side.',
    reverse: 'partners',
    reverseMeaning: 'Who this works with. The answer is the same from either side.',
    qualifiers: [],
    meaning: 'The two work together.',
    family: 'work',
    words: {
      en: { sentence: '{from} works with {to}', headings: ['Works with', 'Works with'] },
      es: { sentence: '{from} trabaja con {to}' },
    },
  },
  IMPLEMENTS: {
    from: actorKinds,
    to: ['Programme'],
    forward: 'implements',
    forwardMeaning:
      "The programmes that this implements, coordinates, develops or owns: the relationship's `role` says which.",
    reverse: 'implementers',
    reverseMeaning:
      "Who implements, coordinates, develops or owns this programme: the relationship's `role` says which.",
    key: 'role',
    qualifiers: ['role'],
    meaning: 'Implements, coordinates, develops or owns the programme.',
    family: 'work',
    words: {
      en: { sentence: '{from} implements {to}', headings: ['Implements', 'Implemented by'] },
      es: { sentence: '{from} ejecuta {to}' },
    },
  },
  ORGANIZED: {
    from: actorKinds,
    to: ['Event'],
    forward: 'organized',
    forwardMeaning: "The events that this organizes, hosts or convenes: the relationship's `role` says which.",
    reverse: 'organizers',
    reverseMeaning: "Who organizes, hosts or convenes this event: the relationship's `role` says which.",
    key: 'role',
    qualifiers: ['role'],
    meaning: 'Organizes, hosts or convenes the event.',
    family: 'meetings',
    words: {
      en: { sentence: '{from} organized {to}', headings: ['Organized', 'Organized by'] },
      es: { sentence: '{from} organizó {to}' },
    },
  },
  PARTICIPATED_IN: {
    from: actorKinds,
    to: ['Event', 'Programme'],
    forward: 'participatedIn',
    forwardMeaning: 'The events and programmes that this takes part in.',
    reverse: 'participants',
    reverseMeaning: 'Who takes part, by name. A stated number of participants is a fact.',
    qualifiers: ['role', 'through'],
    meaning: 'Took part in it; a country through its government unless the text says otherwise.',
    family: 'meetings',
    words: {
      en: { sentence: '{from} participated in {to}', headings: ['Took part in', 'Who took part'] },
      es: { sentence: '{from} participó en {to}' },
    },
  },
  SPOKE_AT: {
    from: ['Official'],
    to: ['Event'],
    forward: 'spokeAt',
    forwardMeaning: 'The events at which a document says that this person spoke.',
    reverse: 'speakers',
    reverseMeaning: 'Who spoke here, according to a document. Being quoted about an event is not speaking at it.',
    key: 'session',
    qualifiers: ['session', 'capacity', 'subject', 'manner'],
    meaning: 'Spoke at the event, according to the text.',
    family: 'meetings',
    words: {
      en: { sentence: '{from} spoke at {to}', headings: ['Spoke at', 'Who spoke'] },
      es: { sentence: '{from} intervino en {to}' },
    },
  },
  QUOTED_IN: {
    from: ['Official'],
    to: ['Document'],
    forward: 'quotedIn',
    forwardMeaning: "The documents that give or report this person's words.",
    reverse: 'quotedOfficials',
    reverseMeaning: 'Whose words this document gives or reports.',
    qualifiers: ['capacity', 'speech'],
    meaning: 'The document gives or reports the person’s words.',
    family: 'themes',
    words: {
      en: { sentence: '{from} is quoted in {to}', headings: ['Quoted in', 'Who is quoted'] },
      es: { sentence: '{from} se le cita en {to}' },
    },
  },
  AFFILIATED_WITH: {
    from: ['Official'],
    to: ['Organization', 'Country'],
    forward: 'affiliatedWith',
    forwardMeaning: "Where this person holds a post: the relationship's `post` says which.",
    reverse: 'affiliatedOfficials',
    reverseMeaning: "Who holds a post here: the relationship's `post` says which.",
    key: 'post',
    qualifiers: ['post', 'area'],
    meaning: 'Holds a post in the organization, or for the country.',
    family: 'belonging',
    words: {
      en: { sentence: '{from} is affiliated with {to}', headings: ['Holds a post in', 'Who holds a post'] },
      es: { sentence: '{from} pertenece a {to}' },
    },
  },
  MEMBER_OF: {
    from: actorKinds,
    to: ['Organization'],
    forward: 'memberOf',
    forwardMeaning: 'The organizations that this is a member of.',
    reverse: 'members',
    reverseMeaning: 'The members of this organization.',
    qualifiers: ['role'],
    meaning: 'Is a member of the organization.',
    family: 'belonging',
    words: {
      en: { sentence: '{from} is a member of {to}', headings: ['Member of', 'Members'] },
      es: { sentence: '{from} es miembro de {to}' },
    },
  },
  PART_OF: {
    from: parts,
    to: parts,
    pairs: (from, to) =>
      from === to || (from === 'Event' && to === 'Programme') || (from === 'Organization' && to === 'Country'),
    pairsMeaning:
      'connects two entities of the same kind, an Event to a Programme, or an Organization to a Country, and no other pairs.',
    forward: 'partOf',
    forwardMeaning:
      'What this is part of: a larger one of its kind. An event can also be part of a programme, and a state body part of its country.',
    reverse: 'parts',
    reverseMeaning: 'What is part of this.',
    key: 'edition',
    qualifiers: ['edition'],
    meaning: 'Belongs to a larger one of its kind, an event to a programme, or a state body to its country.',
    family: 'belonging',
    words: {
      en: { sentence: '{from} is part of {to}', headings: ['Part of', 'Parts'] },
      es: { sentence: '{from} forma parte de {to}' },
    },
  },
  LOCATED_IN: {
    from: ['Event', 'Organization'],
    to: ['Country', 'Region'],
    forward: 'locatedIn',
    forwardMeaning: 'Where this takes place or has its office.',
    reverse: 'locationOf',
    reverseMeaning: 'What takes place or has its office here; a venue is not a participant.',
    qualifiers: ['city'],
    meaning: 'Takes place or has its office there; a venue is not a participant.',
    family: 'places',
    words: {
      en: { sentence: '{from} is located in {to}', headings: ['Located in', 'Located there'] },
      es: { sentence: '{from} se encuentra en {to}' },
    },
  },
  COVERS: {
    from: ['Programme', 'Organization', 'Document'],
    to: ['Country', 'Region'],
    forward: 'covers',
    forwardMeaning: 'The countries and regions that this works in or deals with.',
    reverse: 'coveredBy',
    reverseMeaning: 'The programmes, organizations and documents that work in or deal with this place.',
    qualifiers: [],
    meaning: 'Works in or deals with the country or region.',
    family: 'places',
    words: {
      en: { sentence: '{from} covers {to}', headings: ['Covers', 'Covered by'] },
      es: { sentence: '{from} abarca {to}' },
    },
  },
  CONTRIBUTES_TO: {
    from: ['Programme', 'Event', 'Organization'],
    to: ['Topic', 'Programme'],
    forward: 'contributesTo',
    forwardMeaning: 'The goals and programmes that this is said to serve.',
    reverse: 'contributors',
    reverseMeaning: 'What is said to serve this.',
    qualifiers: [],
    meaning: 'Is said to serve the goal or programme.',
    family: 'work',
    words: {
      en: { sentence: '{from} contributes to {to}', headings: ['Contributes to', 'Contributed to by'] },
      es: { sentence: '{from} contribuye a {to}' },
    },
  },
  ADDRESSES: {
    from: ['Programme', 'Event', 'Document', 'Organization'],
    to: ['Topic'],
    forward: 'addresses',
    forwardMeaning: 'The themes that this deals with.',
    reverse: 'addressedBy',
    reverseMeaning: 'What addresses this theme.',
    qualifiers: [],
    meaning: 'Deals with the theme.',
    family: 'themes',
    words: {
      en: { sentence: '{from} addresses {to}', headings: ['Deals with', 'Dealt with by'] },
      es: { sentence: '{from} se ocupa de {to}' },
    },
  },
  SIGNED: {
    from: actorKinds,
    to: ['Document'],
    forward: 'signed',
    forwardMeaning: 'The documents that this signed.',
    reverse: 'signatories',
    reverseMeaning: 'Who signed this document.',
    qualifiers: ['basedOn'],
    meaning: 'Signed the document.',
    family: 'work',
    words: {
      en: { sentence: '{from} signed {to}', headings: ['Signed', 'Signed by'] },
      es: { sentence: '{from} firmó {to}' },
    },
  },
  ADOPTED: {
    from: actorKinds,
    to: ['Document', 'Programme'],
    forward: 'adopted',
    forwardMeaning: 'The laws, plans and documents that this adopted.',
    reverse: 'adoptedBy',
    reverseMeaning: 'Who adopted this.',
    qualifiers: ['basedOn'],
    meaning: 'Adopted the law, plan or document.',
    family: 'work',
    words: {
      en: { sentence: '{from} adopted {to}', headings: ['Adopted', 'Adopted by'] },
      es: { sentence: '{from} adoptó {to}' },
    },
  },
  PUBLISHED: {
    from: actorKinds,
    to: ['Document'],
    forward: 'publications',
    forwardMeaning: 'The documents that this published or wrote, according to a document.',
    reverse: 'publishedBy',
    reverseMeaning:
      'Who published or wrote this, according to a document. For the publisher of a source, see `publishers`.',
    qualifiers: ['basedOn'],
    meaning: 'Published or wrote the document.',
    family: 'themes',
    words: {
      en: { sentence: '{from} published {to}', headings: ['Published', 'Published by'] },
      es: { sentence: '{from} publicó {to}' },
    },
  },
  LAUNCHED_AT: {
    from: ['Programme', 'Document'],
    to: ['Event'],
    forward: 'launchedAt',
    forwardMeaning: 'The events at which this was launched.',
    reverse: 'launches',
    reverseMeaning: 'What was launched here.',
    qualifiers: [],
    meaning: 'Was launched at the event.',
    family: 'meetings',
    words: {
      en: { sentence: '{from} was launched at {to}', headings: ['Launched at', 'Launched there'] },
      es: { sentence: '{from} se lanzó en {to}' },
    },
  },
  ABOUT: {
    from: ['Document'],
    to: ['Event', 'Programme', ...actorKinds],
    forward: 'about',
    forwardMeaning: 'What this document is about.',
    reverse: 'subjectOf',
    reverseMeaning: 'The documents about this.',
    qualifiers: ['main'],
    meaning: 'The document is about it.',
    family: 'themes',
    words: {
      en: { sentence: '{from} is about {to}', headings: ['About', 'Documents about it'] },
      es: { sentence: '{from} trata de {to}' },
    },
  },
});

export type RelationshipType = keyof typeof relationshipTypes;

export const relationshipTypeNames = namesOf(relationshipTypes);

/** The types of the family `themes`, which network questions exclude unless requested. */
export const themeTypes: readonly RelationshipType[] = relationshipTypeNames.filter(
  (type) => relationshipTypes[type].family === 'themes',
);

/** Returns the definition of a type with readable optional parts. */
export function relationshipType(type: RelationshipType): RelationshipDefinition {
  return relationshipTypes[type];
}

/** Returns whether a relationship is allowed from an entity of one kind to one of another. */
export function allowsEnds(type: RelationshipType, from: Kind, to: Kind): boolean {
  const definition = relationshipType(type);
  return definition.from.includes(from) && definition.to.includes(to) && (definition.pairs?.(from, to) ?? true);
}
