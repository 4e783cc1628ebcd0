import { maxLengths } from './limits.ts';

/** What an entity can be. Order is the order of every listing. */
export const kindNames = [
  'Organization',
  'Official',
  'Country',
  'Region',
  'Programme',
  'Event',
  'Topic',
  'Document',
] as const;

export type Kind = (typeof kindNames)[number];

interface KindDefinition {
  /** What an id of this kind begins with, before the colon. */
  readonly prefix: string;
  /** The name of the list of this kind in GraphQL. */
  readonly plural: string;
  /** Whether entities of this kind act: fund, partner, take part. */
  readonly actor: boolean;
  readonly meaning: string;
}

export const kinds: Readonly<Record<Kind, KindDefinition>> = {
  Organization: {
    prefix: 'org',
    plural: 'organizations',
    actor: true,
    meaning:
      'A body that acts: an agency, ministry, company, community of states; a group named only by description is one too, marked unnamed.',
  },
  Official: { prefix: 'official', plural: 'officials', actor: true, meaning: 'A person who acts in a capacity.' },
  Country: { prefix: 'country', plural: 'countries', actor: true, meaning: 'A country or territory.' },
  Region: { prefix: 'region', plural: 'regions', actor: false, meaning: 'An area of several countries.' },
  Programme: {
    prefix: 'programme',
    plural: 'programmes',
    actor: false,
    meaning: 'A programme, project, network, initiative, plan or strategy.',
  },
  Event: {
    prefix: 'event',
    plural: 'events',
    actor: false,
    meaning: 'A meeting, workshop, webinar, launch; a series or a session of one too.',
  },
  Topic: {
    prefix: 'topic',
    plural: 'topics',
    actor: false,
    meaning: 'A theme, or a goal, target or objective of an agreed framework.',
  },
  Document: {
    prefix: 'doc',
    plural: 'documents',
    actor: false,
    meaning: 'A press release; also a law, agreement, study or report that a text names.',
  },
};

export const actorKinds: readonly Kind[] = kindNames.filter((kind) => kinds[kind].actor);

const kindByPrefix = new Map<string, Kind>(kindNames.map((kind) => [kinds[kind].prefix, kind]));

/** An entity's id: its kind's prefix, a colon, and lower-case words: `org:iom`, `country:AG`. */
export const entityIdPattern = new RegExp(
  `^(${kindNames.map((kind) => kinds[kind].prefix).join('|')}):[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$`,
);

/** The kind that an id says, or undefined where it is no entity's id. */
export function kindOfId(id: string): Kind | undefined {
  return id.length <= maxLengths.id && entityIdPattern.test(id)
    ? kindByPrefix.get(id.slice(0, id.indexOf(':')))
    : undefined;
}
