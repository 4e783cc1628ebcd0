import { maxLengths } from './limits.ts';
import { namesOf } from './names-of.ts';

interface KindDefinition {
  /** The part of its ids before the colon. */
  readonly prefix: string;
  /** The name of its list in GraphQL. */
  readonly plural: string;
  /** Whether entities of this kind act: fund, partner, take part. */
  readonly actor: boolean;
  readonly meaning: string;
  /** The description of that list in GraphQL. */
  readonly listMeaning: string;
  /** An example of an id, for messages. */
  readonly example: string;
  /** Its label in the explorer. */
  readonly words: { readonly en: string; readonly es: string };
}

const define = <Name extends string>(definitions: Readonly<Record<Name, KindDefinition>>) => definitions;

/** The kinds of entities, in the order of all lists. */
export const kinds = define({
  Organization: {
    prefix: 'org',
    plural: 'organizations',
    actor: true,
    meaning:
      'A body that acts: an agency, ministry, company, community of states; also a group known only by a description, marked unnamed.',
    listMeaning: 'All organizations.',
    example: 'org:iom',
    words: { en: 'Organization', es: 'Organización' },
  },
  Official: {
    prefix: 'official',
    plural: 'officials',
    actor: true,
    meaning: 'A person who acts in a capacity.',
    listMeaning: 'All officials.',
    example: 'official:jane-doe',
    words: { en: 'Official', es: 'Funcionario o funcionaria' },
  },
  Country: {
    prefix: 'country',
    plural: 'countries',
    actor: true,
    meaning: 'A country or territory.',
    listMeaning: 'All countries and territories.',
    example: 'country:AG',
    words: { en: 'Country', es: 'País' },
  },
  Region: {
    prefix: 'region',
    plural: 'regions',
    actor: false,
    meaning: 'An area of several countries.',
    listMeaning: 'All regions.',
    example: 'region:caribbean',
    words: { en: 'Region', es: 'Región' },
  },
  Programme: {
    prefix: 'programme',
    plural: 'programmes',
    actor: false,
    meaning: 'A programme, project, network, initiative, plan or strategy.',
    listMeaning: 'All programmes.',
    example: 'programme:ccti',
    words: { en: 'Programme', es: 'Programa' },
  },
  Event: {
    prefix: 'event',
    plural: 'events',
    actor: false,
    meaning: 'A meeting, workshop, webinar or launch; also a series or a session of one.',
    listMeaning: 'All events. `period` finds those that may have taken place in it.',
    example: 'event:joint-meeting',
    words: { en: 'Event', es: 'Evento' },
  },
  Topic: {
    prefix: 'topic',
    plural: 'topics',
    actor: false,
    meaning: 'A theme, or a goal, target or objective of an agreed framework.',
    listMeaning: 'All topics: themes, goals, targets, objectives.',
    example: 'topic:human-trafficking',
    words: { en: 'Topic', es: 'Tema' },
  },
  Document: {
    prefix: 'doc',
    plural: 'documents',
    actor: false,
    meaning: 'A press release; also a law, agreement, study or report that a text names.',
    listMeaning: 'All documents: the sources, and the documents that sources name.',
    example: 'doc:press-release',
    words: { en: 'Document', es: 'Documento' },
  },
});

export type Kind = keyof typeof kinds;

export const kindNames = namesOf(kinds);

export const actorKinds: readonly Kind[] = kindNames.filter((kind) => kinds[kind].actor);

const kindByPrefix = new Map<string, Kind>(kindNames.map((kind) => [kinds[kind].prefix, kind]));

/** An entity id: the prefix of its kind, a colon, and lower-case words: `org:iom`, `country:AG`. */
export const entityIdPattern = new RegExp(
  `^(${kindNames.map((kind) => kinds[kind].prefix).join('|')}):[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$`,
);

/** Returns the kind in an id; undefined if it is not an entity id. */
export function kindOfId(id: string): Kind | undefined {
  return id.length <= maxLengths.id && entityIdPattern.test(id)
    ? kindByPrefix.get(id.slice(0, id.indexOf(':')))
    : undefined;
}
