import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AnswerContext } from './answer/answer.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date in ISO 8601: `2021-05-04`. */
  Day: { input: string; output: string; }
  /** A date as stated, in EDTF (ISO 8601-2, level 2): `2021-05`, `2021-05-04/2021-05-06`, `2007?`, `2004/..`. */
  Edtf: { input: string; output: string; }
  /** A decimal number of any size, as text: `2000000`, `0.75`. */
  Decimal: { input: string; output: string; }
};

export type Query = {
  readonly __typename?: 'Query';
  /**
   * The object with this id: an entity, a relationship, a claim or a fact. Null if there is none. A merged id returns
   * the entity that it was merged into.
   */
  readonly node?: Maybe<Node>;
  /**
   * The objects with these ids, in the same order, with null for each unknown id. At most 500. If several ids belong to
   * one merged entity, it is returned once for each of them.
   */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * Finds entities by any of their names or acronyms, by the beginning of a word, and despite misspellings. Ignores case,
   * apostrophes, and accents that writers may omit. The best match comes first: an exact name, then names with all the
   * words. If no name has all the words, names with some of them are returned, those with the most words first, and
   * `unmatchedWords` lists the words that no name has.
   */
  readonly search: SearchConnection;
  /** All organizations. */
  readonly organizations: OrganizationConnection;
  /** All officials. */
  readonly officials: OfficialConnection;
  /** All countries and territories. */
  readonly countries: CountryConnection;
  /** All regions. */
  readonly regions: RegionConnection;
  /** All programmes. */
  readonly programmes: ProgrammeConnection;
  /** All events. `period` finds those that may have taken place in it. */
  readonly events: EventConnection;
  /** All topics: themes, goals, targets, objectives. */
  readonly topics: TopicConnection;
  /** All documents: the sources, and the documents that sources name. */
  readonly documents: DocumentConnection;
  /** The actors that fund something, as stated in a document. */
  readonly funders: ActorConnection;
  /** The documents whose claims are in the graph. */
  readonly sources: DocumentConnection;
  /** The relationship with this id. Null if there is none. */
  readonly relationship?: Maybe<Relationship>;
  /** All current merges, ordered by id. */
  readonly merges: ReadonlyArray<Merge>;
  /** What the graph contains, in numbers. */
  readonly statistics: Statistics;
  /**
   * Who funds this, directly or through what it is part of (up to six PART_OF steps), with the path and the claims about
   * the money; the nearest first, then the best-evidenced. Support that no source describes as funding does not count.
   */
  readonly fundersOf: FundersOf;
  /**
   * What this funder funds, through whom (who implements the programme or organizes the event) and where (what it
   * covers, never a mere venue); the best-evidenced first. Money that stays within the funder is left out.
   */
  readonly fundedBy: FundedBy;
  /**
   * How money from one entity can reach another, in up to four steps: what is funded, what that is part of or consists
   * of, who implements or organizes it, and what these fund in turn. The path ends there, at the place that is covered,
   * or at the organization or country that the last one is part of. The shortest paths come first, then the
   * best-evidenced. That money can take a path does not prove that it did.
   */
  readonly moneyWays: MoneyWays;
  /**
   * Who funds the most, by the number of things funded or, with `currency`, by the amounts that can be compared in it.
   * Only amounts that are stated exactly, in this currency, and not shared with others are added up, and none on which
   * claims disagree.
   */
  readonly topFunders: TopFunders;
  /**
   * Who funds together: pairs of funders of the same things, each pair once; those that share the most first, then the
   * best-evidenced.
   */
  readonly coFunders: CoFunders;
  /**
   * Which topics and goals actors serve through their programmes and events; those served by the most programmes and events first, then the
   * best-evidenced.
   */
  readonly topicsServed: TopicsServed;
  /**
   * Which programmes have no stated funder; ordered by the number of sources that name them, then by how recently. The
   * rows also give who is inferred to fund them, who supports and implements them, and the programmes with a stated funder
   * that they are part of.
   */
  readonly programmesWithoutFunder: ProgrammesWithoutFunder;
  /**
   * Who an actor works with, since when and on how much evidence; those with the most independent publishers first, then
   * most sources. The answer is the same from either side.
   */
  readonly partnersOf: PartnersOf;
  /**
   * Which entities two or more of these have in common; those shared by the most first, then the best-evidenced. Without
   * `types`, all relationships count except ABOUT, ADDRESSES, PUBLISHED and QUOTED_IN.
   */
  readonly sharedNeighbours: SharedNeighbours;
  /**
   * Who funds partners of an actor but not the actor itself; those that fund the most partners first, then the
   * best-evidenced. Funding a programme that an actor implements, or an event that it organizes, counts as funding the
   * actor. This applies to the actor asked about and to its partners.
   */
  readonly fundersOfPartners: FundersOfPartners;
  /**
   * Which actors that no source calls partners are likely to work together, and what makes it likely; the likeliest
   * first. With `id`, the likely partners of that actor; without it, all pairs. Without `types`, these count: ADOPTED,
   * FUNDS, IMPLEMENTS, MEMBER_OF, ORGANIZED, PARTICIPATED_IN, PARTNERS_WITH, SIGNED and SUPPORTS. Without `kinds`,
   * organizations and countries count.
   */
  readonly likelyPartners: LikelyPartners;
  /**
   * How two entities are connected, the best-evidenced paths first. Paths are ordered by the number of independent
   * publishers behind the weakest hop. Ties are broken in this order: paths without a self-reported hop (one that only its
   * own ends report), paths in which every hop is stated, shorter paths. A hop is the best-evidenced relationship between
   * two entities. No entity occurs twice, and no path has more than 8 hops.
   */
  readonly paths: Paths;
  /**
   * The network around these entities: the most relevant entities are kept, the rest are counted by kind. An entity is
   * more relevant if it is connected to several of those asked about and by more independent publishers, and less
   * relevant if it is connected only through a hub. The nearest come first, then the most relevant. To get the whole
   * network on one page, set `first` to at least `maxEntities` plus the number of `ids`; the maximum of `first` is 500.
   */
  readonly neighbourhood: Neighbourhood;
  /**
   * Who spoke at this event, series or programme, and in which capacity, with the events in chronological order. An event
   * includes its sessions, a series its editions, and a programme its events. Being quoted or present is not speaking.
   */
  readonly speakers: Speakers;
  /**
   * Where an official, or anyone from an organization or country, spoke or was quoted, in chronological order. An official
   * belongs to an organization or country if an affiliation says so, whatever its dates; the affiliation must be known
   * by `knownBy` and, with `statedOnly`, stated.
   */
  readonly appearances: Appearances;
  /**
   * Who took part in which event, as the cells of a matrix: one row for each event and each entity that was there, with
   * the events in chronological order. An event with a stated count and no names has one row without an entity. A venue
   * is not a participant.
   */
  readonly participation: Participation;
  /**
   * Which of these entities were at none of the meetings on a theme, of a programme or in a period, according to the
   * sources. A meeting counts if a source that passes the filters names somebody who was there. Sessions belong to their
   * meeting, and a series is not a meeting. Absent only means that no such source names the entity.
   */
  readonly absentees: Absentees;
  /**
   * Which two entities meet again and again; those who met most often first, then the best-evidenced. Whoever took part
   * in, organized or spoke at an event was there. A session belongs to its event; editions of a series are separate
   * events.
   */
  readonly recurringMeetings: RecurringMeetings;
  /**
   * An official's posts, and the capacities in which they appeared, in chronological order. The days say when something
   * was first and last seen, not when it began or ended.
   */
  readonly career: Career;
  /**
   * Who held which post in this organization or country, and who before and after them, grouped by post, in chronological
   * order. Two posts are the same if they differ only in case and optional accents, whatever their area.
   */
  readonly postHolders: PostHolders;
  /**
   * Who represented this organization or country at which event, in chronological order. Either a source says that they
   * acted on its behalf, or they hold a post in it, whatever its dates, and no source says that they were there on
   * behalf of another.
   */
  readonly representatives: Representatives;
  /**
   * What changed between two days in what is known: what was newly stated, renewed, said to have ended, or last seen
   * before. The date that counts is the day of publication. What was published after `until` is ignored.
   */
  readonly changes: Changes;
  /**
   * The events, claims and documents about an entity, in chronological order, each with its source and paragraphs. The
   * day is the one that a source states, or else the day of its event, or else the day of publication: `basis` says
   * which.
   */
  readonly timeline: Timeline;
  /**
   * A brief on an entity with citations, as the lines of a Markdown document: what the entity is and what is stated about
   * it, its relationships, what has a date (in chronological order), the sources by number with title, publishers, date,
   * address and paragraphs, and how many of the sources in the graph state something about it.
   */
  readonly brief: Brief;
  /**
   * What was promised (planned, pledged, committed, awarded or announced) but has not been seen delivered, the oldest
   * promise first. Not seen does not mean not done: later sources may not have been read. Promises in words only are
   * ignored.
   */
  readonly undelivered: Undelivered;
  /**
   * Where sources disagree: about qualifiers of a relationship, about dates and counts of an entity, and about counts
   * compared with the number of names. Changes over time look like disagreements if claims do not say when they were
   * true.
   */
  readonly disagreements: Disagreements;
  /**
   * Which sources state something about an entity, the newest first, with the number of their claims about it, and what no
   * other source states.
   */
  readonly sourcesAbout: SourcesAbout;
  /** Which sources and paragraphs prove a relationship or a fact, the newest source first. */
  readonly proof: Proof;
  /**
   * Which relationships and facts rest on a single publisher, on the word of a party, or only on boilerplate; the weakest
   * first.
   */
  readonly singleWitness: SingleWitness;
  /**
   * What would disappear, lose its last independent source, or lose a source if a source were retracted. Without `types`
   * and `kinds`: relationships, facts and entities.
   */
  readonly ifRetracted: IfRetracted;
  /**
   * Who stands between two groups: the entities on the shortest paths from a member of one group to a member of the
   * other, the most important first. Paths have up to six steps in any direction. Without `types`, all relationships
   * count except ABOUT, ADDRESSES, PUBLISHED and QUOTED_IN.
   */
  readonly bridges: Bridges;
  /**
   * Who is central in the network of all entities, the highest score first. Two entities that are connected by several
   * relationships count as neighbours once. Without `types`, all relationships count except ABOUT, ADDRESSES, PUBLISHED
   * and QUOTED_IN. Takes seconds on a large graph, and needs Graph Data Science on the server.
   */
  readonly centrality: CentralEntities;
  /**
   * Which communities the network of all entities consists of, named after their most central members, the largest
   * first. They are found by the Leiden algorithm from a fixed seed. Without `types`, all relationships count except
   * ABOUT, ADDRESSES, PUBLISHED and QUOTED_IN. Takes seconds on a large graph, and needs Graph Data Science on the
   * server.
   */
  readonly communities: Communities;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganizationsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOfficialsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCountriesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRegionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProgrammesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTopicsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDocumentsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFundersArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  orderBy?: InputMaybe<SourceOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRelationshipArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFundersOfArgs = {
  id: Scalars['ID']['input'];
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  keepApart?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  evidence?: InputMaybe<RelationshipEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFundedByArgs = {
  id: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  keepApart?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  evidence?: InputMaybe<RelationshipEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMoneyWaysArgs = {
  funder: Scalars['ID']['input'];
  receiver: Scalars['ID']['input'];
  evidence?: InputMaybe<RelationshipEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTopFundersArgs = {
  topic?: InputMaybe<Scalars['ID']['input']>;
  country?: InputMaybe<Scalars['ID']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  currency?: InputMaybe<Scalars['String']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  keepApart?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  evidence?: InputMaybe<RelationshipEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCoFundersArgs = {
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  topic?: InputMaybe<Scalars['ID']['input']>;
  country?: InputMaybe<Scalars['ID']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  keepApart?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  evidence?: InputMaybe<RelationshipEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTopicsServedArgs = {
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  topics?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  keepApart?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  evidence?: InputMaybe<RelationshipEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProgrammesWithoutFunderArgs = {
  evidence?: InputMaybe<RelationshipEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPartnersOfArgs = {
  id: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  keepApart?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  evidence?: InputMaybe<RelationshipEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySharedNeighboursArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  keepApart?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  evidence?: InputMaybe<RelationshipEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFundersOfPartnersArgs = {
  id: Scalars['ID']['input'];
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  keepApart?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  evidence?: InputMaybe<RelationshipEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLikelyPartnersArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  evidence?: InputMaybe<RelationshipEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPathsArgs = {
  start: Scalars['ID']['input'];
  end: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  themes?: InputMaybe<Scalars['Boolean']['input']>;
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  avoidTypes?: InputMaybe<ReadonlyArray<RelationshipType>>;
  longer?: InputMaybe<Scalars['Int']['input']>;
  overlapping?: InputMaybe<Scalars['Boolean']['input']>;
  evidence?: InputMaybe<RelationshipEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNeighbourhoodArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  radius?: InputMaybe<Scalars['Int']['input']>;
  maxEntities?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  evidence?: InputMaybe<RelationshipEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySpeakersArgs = {
  id: Scalars['ID']['input'];
  evidence?: InputMaybe<RelationshipEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAppearancesArgs = {
  id: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  keepApart?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  evidence?: InputMaybe<RelationshipEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryParticipationArgs = {
  events?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  topic?: InputMaybe<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  keepApart?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  evidence?: InputMaybe<RelationshipEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAbsenteesArgs = {
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  group?: InputMaybe<Scalars['ID']['input']>;
  events?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  topic?: InputMaybe<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  keepApart?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  evidence?: InputMaybe<ClaimEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRecurringMeetingsArgs = {
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  minEvents?: InputMaybe<Scalars['Int']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  keepApart?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  evidence?: InputMaybe<RelationshipEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCareerArgs = {
  id: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  evidence?: InputMaybe<RelationshipEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPostHoldersArgs = {
  id: Scalars['ID']['input'];
  post?: InputMaybe<Scalars['String']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  keepApart?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  evidence?: InputMaybe<RelationshipEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRepresentativesArgs = {
  id: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  keepApart?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  evidence?: InputMaybe<RelationshipEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryChangesArgs = {
  since: Scalars['Day']['input'];
  until: Scalars['Day']['input'];
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  evidence?: InputMaybe<ClaimEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTimelineArgs = {
  id: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  evidence?: InputMaybe<ClaimEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBriefArgs = {
  id: Scalars['ID']['input'];
  evidence?: InputMaybe<ClaimEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUndeliveredArgs = {
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  evidence?: InputMaybe<ClaimEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDisagreementsArgs = {
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  evidence?: InputMaybe<ClaimEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySourcesAboutArgs = {
  id: Scalars['ID']['input'];
  form?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  evidence?: InputMaybe<ClaimEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProofArgs = {
  id: Scalars['ID']['input'];
  evidence?: InputMaybe<ClaimEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySingleWitnessArgs = {
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  evidence?: InputMaybe<ClaimEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIfRetractedArgs = {
  id: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBridgesArgs = {
  group: ReadonlyArray<Scalars['ID']['input']>;
  other: ReadonlyArray<Scalars['ID']['input']>;
  members?: InputMaybe<Scalars['Boolean']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  evidence?: InputMaybe<RelationshipEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCentralityArgs = {
  measure: Centrality;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  withoutOwnReleases?: InputMaybe<Scalars['Boolean']['input']>;
  weighted?: InputMaybe<Scalars['Boolean']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  keepApart?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  evidence?: InputMaybe<RelationshipEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCommunitiesArgs = {
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  maxMembers?: InputMaybe<Scalars['Int']['input']>;
  withoutOwnReleases?: InputMaybe<Scalars['Boolean']['input']>;
  weighted?: InputMaybe<Scalars['Boolean']['input']>;
  rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  keepApart?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  evidence?: InputMaybe<RelationshipEvidence>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An object with a global id. */
export type Node = {
  /** Unique among all objects. */
  readonly id: Scalars['ID']['output'];
};

/** The kind of an entity. */
export type Kind =
  /**
   * A body that acts: an agency, ministry, company, community of states; also a group known only by a description, marked
   * unnamed.
   */
  | 'Organization'
  /** A person who acts in a capacity. */
  | 'Official'
  /** A country or territory. */
  | 'Country'
  /** An area of several countries. */
  | 'Region'
  /** A programme, project, network, initiative, plan or strategy. */
  | 'Programme'
  /** A meeting, workshop, webinar or launch; also a series or a session of one. */
  | 'Event'
  /** A theme, or a goal, target or objective of an agreed framework. */
  | 'Topic'
  /** A press release; also a law, agreement, study or report that a text names. */
  | 'Document';

/**
 * How two entities are related. The field names in brackets follow the relationship from its first and from its second
 * end.
 */
export type RelationshipType =
  /** Gives money to it; only if the text calls it money. (`funds`, `fundedBy`) */
  | 'FUNDS'
  /** Supports it in a way that the text does not call money. (`supports`, `supportedBy`) */
  | 'SUPPORTS'
  /** The two work together. (`partners`, `partners`) */
  | 'PARTNERS_WITH'
  /** Implements, coordinates, develops or owns the programme. (`implements`, `implementers`) */
  | 'IMPLEMENTS'
  /** Organizes, hosts or convenes the event. (`organized`, `organizers`) */
  | 'ORGANIZED'
  /** Took part in it; a country through its government unless the text says otherwise. (`participatedIn`, `participants`) */
  | 'PARTICIPATED_IN'
  /** Spoke at the event, according to the text. (`spokeAt`, `speakers`) */
  | 'SPOKE_AT'
  /** The document gives or reports the person’s words. (`quotedIn`, `quotedOfficials`) */
  | 'QUOTED_IN'
  /** Holds a post in the organization, or for the country. (`affiliatedWith`, `affiliatedOfficials`) */
  | 'AFFILIATED_WITH'
  /** Is a member of the organization. (`memberOf`, `members`) */
  | 'MEMBER_OF'
  /** Belongs to a larger one of its kind, an event to a programme, or a state body to its country. (`partOf`, `parts`) */
  | 'PART_OF'
  /** Takes place or has its office there; a venue is not a participant. (`locatedIn`, `locationOf`) */
  | 'LOCATED_IN'
  /** Works in or deals with the country or region. (`covers`, `coveredBy`) */
  | 'COVERS'
  /** Is said to serve the goal or programme. (`contributesTo`, `contributors`) */
  | 'CONTRIBUTES_TO'
  /** Deals with the theme. (`addresses`, `addressedBy`) */
  | 'ADDRESSES'
  /** Signed the document. (`signed`, `signatories`) */
  | 'SIGNED'
  /** Adopted the law, plan or document. (`adopted`, `adoptedBy`) */
  | 'ADOPTED'
  /** Published or wrote the document. (`publications`, `publishedBy`) */
  | 'PUBLISHED'
  /** Was launched at the event. (`launchedAt`, `launches`) */
  | 'LAUNCHED_AT'
  /** The document is about it. (`about`, `subjectOf`) */
  | 'ABOUT';

/** What a source can state about a single entity. */
export type FactAttribute =
  /** When it takes place; of a document, its date. */
  | 'date'
  /** When it began: founded, launched, entered into force. */
  | 'start'
  /** When it ended or is to end. */
  | 'end'
  /** The time that it covers, as an interval. */
  | 'period'
  /** How long it lasts; the unit says days, weeks, years. */
  | 'duration'
  /** How many took part; the unit says people, countries, bodies. */
  | 'participants'
  /** How many members it has; the unit says people, countries, bodies. */
  | 'members'
  /** How many sessions it has. */
  | 'sessions'
  /** Any other stated number; `measure` says what was counted. */
  | 'figure'
  /** Its standing: approved, non-binding, second annual. */
  | 'status'
  /** How it is held: online, in person. */
  | 'format'
  /** Its motto or theme. */
  | 'theme'
  /** What it is for. */
  | 'purpose'
  /** A language in which it is held or written. */
  | 'language'
  /** Anything else stated about it that fits no other attribute. */
  | 'note';

/** Whether a figure is exact. */
export type Bound =
  /** Exactly this many. */
  | 'EXACTLY'
  /** At least this many: at least, over, more than. */
  | 'AT_LEAST'
  /** At most this many: at most, up to. */
  | 'AT_MOST'
  /** Approximately this many: about, nearly, some. */
  | 'ABOUT';

/** How far a payment has progressed. */
export type FundingStatus =
  /** Promised. */
  | 'PLEDGED'
  /** Agreed by contract. */
  | 'COMMITTED'
  /** Granted to somebody. */
  | 'AWARDED'
  /** Paid out. */
  | 'DISBURSED'
  /** Paid in full, and completed. */
  | 'COMPLETED';

/** Whether a document gives a person's words or reports them. */
export type Speech =
  /** The person's words, in quotation marks. */
  | 'DIRECT'
  /** In the words of the document. */
  | 'REPORTED';

/** Whether a list is said to be complete. */
export type Enumeration =
  /** There may be more (“including”). */
  | 'OPEN'
  /** The list is complete. */
  | 'CLOSED';

/** The order of a list of entities. */
export type EntityOrder =
  /** By name, then id. */
  | 'NAME'
  /** By the number of sources that name the entity, most first, then id. */
  | 'SOURCES';

/** The order of a list of events. */
export type EventOrder =
  /** By the first day on which the event may have begun. Events without a date come last. */
  | 'START'
  /** By name, then id. */
  | 'NAME';

/** The order of a list of sources. */
export type SourceOrder =
  /** By date of publication, newest first. Sources without a date come last. */
  | 'PUBLISHED'
  /** By name, then id. */
  | 'NAME';

/** The order of related entities. */
export type RelatedOrder =
  /** By name, then id. Pages stay consistent when entities are added. */
  | 'NAME'
  /**
   * Best-evidenced first: by independent publishers, then sources, then id. Entries may move between pages when claims
   * are added.
   */
  | 'EVIDENCE';

/** The order of relationships. */
export type RelationshipOrder =
  /** Best-evidenced first: by independent publishers, then sources, then id. */
  | 'EVIDENCE'
  /** By id, which groups types. New claims do not change this order; merges can. */
  | 'ID';

/** A range of days. If an end is omitted, it is open. A period that ends before it begins is rejected with BAD_INPUT. */
export type Period = {
  /** The first day. */
  readonly from?: InputMaybe<Scalars['Day']['input']>;
  /** The last day. */
  readonly to?: InputMaybe<Scalars['Day']['input']>;
};

/** Which dates `asOf` and `period` are compared with. */
export type TimeBasis =
  /** Only the time that a claim states. */
  | 'STATED'
  /** The time that a claim states, or else when it was observed: the date of the event, or else of the source. */
  | 'OBSERVED';

/** How undated claims are treated. */
export type Undated =
  /** They do not count. */
  | 'LEAVE_OUT'
  /** They count. */
  | 'KEEP';

/**
 * Which claims count. A single claim must meet all conditions. Counts (`sourceCount`, `publisherCount`, `stated` …) and
 * `evidence` of the results include only the claims that count.
 */
export type EvidenceFilter = {
  /** Only what is stated outright, nothing inferred. */
  readonly statedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only what was published by this day. If the date of a source is uncertain, the last possible day counts. */
  readonly knownBy?: InputMaybe<Scalars['Day']['input']>;
  /** Only what at least one of these published, outside its boilerplate. Ids, including merged ones. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only what may have been true on this day. */
  readonly asOf?: InputMaybe<Scalars['Day']['input']>;
  /** Only what may have been true within these days. */
  readonly period?: InputMaybe<Period>;
  /** Which dates `asOf` and `period` are compared with. */
  readonly timeBasis?: InputMaybe<TimeBasis>;
  /** With `asOf` and `period`: only what must have been true then, whatever the uncertain dates turn out to be. */
  readonly certain?: InputMaybe<Scalars['Boolean']['input']>;
  /** With `asOf` and `period`: how undated claims are treated. */
  readonly undated?: InputMaybe<Undated>;
  /** False: only claims that say that something is true or has taken place. True: only claims that announce something. If omitted, both count. */
  readonly planned?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which claims count for a question about relationships, and how much evidence a relationship needs. */
export type RelationshipEvidence = {
  /** Only what is stated outright, nothing inferred. */
  readonly statedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only what was published by this day. If the date of a source is uncertain, the last possible day counts. */
  readonly knownBy?: InputMaybe<Scalars['Day']['input']>;
  /** Only what at least one of these published, outside its boilerplate. Ids, including merged ones. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only what may have been true on this day. Cannot be combined with `period`. */
  readonly asOf?: InputMaybe<Scalars['Day']['input']>;
  /** Only what may have been true within these days. */
  readonly period?: InputMaybe<Period>;
  /** Which dates `asOf` and `period` are compared with. */
  readonly timeBasis?: InputMaybe<TimeBasis>;
  /** Only relationships with at least this many sources. */
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  /** Only relationships with at least this many independent publishers. */
  readonly minPublishers?: InputMaybe<Scalars['Int']['input']>;
};

/** Which claims count for a question about claims. */
export type ClaimEvidence = {
  /** Only what is stated outright, nothing inferred. */
  readonly statedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only what was published by this day. If the date of a source is uncertain, the last possible day counts. */
  readonly knownBy?: InputMaybe<Scalars['Day']['input']>;
  /** Only what at least one of these published, outside its boilerplate. Ids, including merged ones. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only what may have been true on this day. Cannot be combined with `period`. */
  readonly asOf?: InputMaybe<Scalars['Day']['input']>;
  /** Only what may have been true within these days. */
  readonly period?: InputMaybe<Period>;
  /** Which dates `asOf` and `period` are compared with. */
  readonly timeBasis?: InputMaybe<TimeBasis>;
};

/** Which related entities are listed. */
export type RelatedFilter = {
  /** Only entities of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<Kind>>;
  /** Only these entities, by id. At most 500. A merged id stands for the entity that it was merged into. */
  readonly with?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those whose relationship has at least this many sources, among the claims that count. */
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  /** Only those with a claim that counts. */
  readonly evidence?: InputMaybe<EvidenceFilter>;
};

/** Which relationships are listed. */
export type RelationshipFilter = {
  /** Only these types. */
  readonly types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  /** Only those whose other end is of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<Kind>>;
  /** Only those whose other end is one of these entities. At most 500. A merged id stands for the entity that it was merged into. */
  readonly with?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those with at least this many sources, among the claims that count. */
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  /** Only those with a claim that counts. */
  readonly evidence?: InputMaybe<EvidenceFilter>;
};

/** Which entities are listed. */
export type EntityFilter = {
  /** Only these ids. A merged id stands for the entity that it was merged into. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those named by at least this many sources. */
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  /** Only those named in a source published by this day. */
  readonly knownBy?: InputMaybe<Scalars['Day']['input']>;
  /** Only those named in a source that at least one of these published. Ids, including merged ones. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Which events are listed. */
export type EventFilter = {
  /** Only these ids. A merged id stands for the entity that it was merged into. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those named by at least this many sources. */
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  /** Only those named in a source published by this day. */
  readonly knownBy?: InputMaybe<Scalars['Day']['input']>;
  /** Only those named in a source that at least one of these published. Ids, including merged ones. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those that may have taken place within these days. Events without a date are left out. */
  readonly period?: InputMaybe<Period>;
};

/** Which sources are listed. */
export type SourceFilter = {
  /** Only these ids. A merged id stands for the entity that it was merged into. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those that at least one of these published. Ids, including merged ones. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those published within these days. If a date is uncertain, its last possible day counts. */
  readonly period?: InputMaybe<Period>;
  /** Only those in these languages (BCP 47). */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** The position of a page in the list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether there are more entries after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** The identifier of an entity in another system. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** The system: `iso3166`, `wikidata`, `org-id`. */
  readonly scheme: Scalars['String']['output'];
};

/** What the graph contains, in numbers. */
export type Statistics = {
  readonly __typename?: 'Statistics';
  /** Entities by kind. */
  readonly entities: ReadonlyArray<KindCount>;
};

/**
 * A decision that an id belongs to the same entity as another id. A merge changes which entity the id refers to, but never
 * what sources state. It can be undone.
 */
export type Merge = {
  readonly __typename?: 'Merge';
  /** The id that was merged. You can still use it. */
  readonly id: Scalars['ID']['output'];
};

/** How many entities of a kind there are. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** The kind. */
  readonly kind: Kind;
};

/** How many relationships of a type there are. */
export type TypeCount = {
  readonly __typename?: 'TypeCount';
  /** The type. */
  readonly type: RelationshipType;
};

/**
 * One edge of the graph, which combines all claims with the same type, ends and key qualifier (`grant`, `role`, `session`,
 * `post` or `edition`). Its counts include only the claims that count under the filter with which it was found.
 */
export type Relationship = {
  readonly __typename?: 'Relationship';
  /** Its type, a colon and a hash of its identity. Merging one of its ends changes the id. */
  readonly id: Scalars['ID']['output'];
};

/** What sources state about a single entity. If two sources state the same thing, it is one fact with two claims. */
export type Fact = {
  readonly __typename?: 'Fact';
  /** `fact:` and a hash of its content. Merging its entity changes the id. */
  readonly id: Scalars['ID']['output'];
};

/** One statement by one source in one place. */
export type Claim = {
  readonly __typename?: 'Claim';
  /** `claim:` and a hash of what the source states, including the source. Merges never change the id. */
  readonly id: Scalars['ID']['output'];
};

/** A place where a source names an entity. */
export type Mention = {
  readonly __typename?: 'Mention';
  /** The document that names it. */
  readonly source: Document;
};

/** Anything that can have facts, relationships and mentions. */
export type Entity = {
  /** Its id: the prefix of its kind, a colon and a name, such as `org:iom`. The id stays the same when names change. */
  readonly id: Scalars['ID']['output'];
};

/** An entity that acts: an organization, an official or a country. */
export type Actor = {
  /** Its id: the prefix of its kind, a colon and a name, such as `org:iom`. The id stays the same when names change. */
  readonly id: Scalars['ID']['output'];
};

/**
 * A body that acts: an agency, ministry, company, community of states; also a group known only by a description, marked
 * unnamed.
 */
export type Organization = {
  readonly __typename?: 'Organization';
  /** Its id: the prefix of its kind, a colon and a name, such as `org:iom`. The id stays the same when names change. */
  readonly id: Scalars['ID']['output'];
};

/** A person who acts in a capacity. */
export type Official = {
  readonly __typename?: 'Official';
  /** Its id: the prefix of its kind, a colon and a name, such as `org:iom`. The id stays the same when names change. */
  readonly id: Scalars['ID']['output'];
};

/** A country or territory. */
export type Country = {
  readonly __typename?: 'Country';
  /** Its id: the prefix of its kind, a colon and a name, such as `org:iom`. The id stays the same when names change. */
  readonly id: Scalars['ID']['output'];
};

/** An area of several countries. */
export type Region = {
  readonly __typename?: 'Region';
  /** Its id: the prefix of its kind, a colon and a name, such as `org:iom`. The id stays the same when names change. */
  readonly id: Scalars['ID']['output'];
};

/** A programme, project, network, initiative, plan or strategy. */
export type Programme = {
  readonly __typename?: 'Programme';
  /** Its id: the prefix of its kind, a colon and a name, such as `org:iom`. The id stays the same when names change. */
  readonly id: Scalars['ID']['output'];
};

/** A theme, or a goal, target or objective of an agreed framework. */
export type Topic = {
  readonly __typename?: 'Topic';
  /** Its id: the prefix of its kind, a colon and a name, such as `org:iom`. The id stays the same when names change. */
  readonly id: Scalars['ID']['output'];
};

/** A meeting, workshop, webinar or launch; also a series or a session of one. */
export type Event = {
  readonly __typename?: 'Event';
  /** Its id: the prefix of its kind, a colon and a name, such as `org:iom`. The id stays the same when names change. */
  readonly id: Scalars['ID']['output'];
};

/** A press release; also a law, agreement, study or report that a text names. */
export type Document = {
  readonly __typename?: 'Document';
  /** Its id: the prefix of its kind, a colon and a name, such as `org:iom`. The id stays the same when names change. */
  readonly id: Scalars['ID']['output'];
};

/** A page of organizations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
};

/** One entry of a page of organizations. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Pass this as `after` to get the entries after this one. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of officials. */
export type OfficialConnection = {
  readonly __typename?: 'OfficialConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<OfficialEdge>;
};

/** One entry of a page of officials. */
export type OfficialEdge = {
  readonly __typename?: 'OfficialEdge';
  /** Pass this as `after` to get the entries after this one. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of countries. */
export type CountryConnection = {
  readonly __typename?: 'CountryConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<CountryEdge>;
};

/** One entry of a page of countries. */
export type CountryEdge = {
  readonly __typename?: 'CountryEdge';
  /** Pass this as `after` to get the entries after this one. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of regions. */
export type RegionConnection = {
  readonly __typename?: 'RegionConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<RegionEdge>;
};

/** One entry of a page of regions. */
export type RegionEdge = {
  readonly __typename?: 'RegionEdge';
  /** Pass this as `after` to get the entries after this one. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of programmes. */
export type ProgrammeConnection = {
  readonly __typename?: 'ProgrammeConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<ProgrammeEdge>;
};

/** One entry of a page of programmes. */
export type ProgrammeEdge = {
  readonly __typename?: 'ProgrammeEdge';
  /** Pass this as `after` to get the entries after this one. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<EventEdge>;
};

/** One entry of a page of events. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Pass this as `after` to get the entries after this one. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of topics. */
export type TopicConnection = {
  readonly __typename?: 'TopicConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<TopicEdge>;
};

/** One entry of a page of topics. */
export type TopicEdge = {
  readonly __typename?: 'TopicEdge';
  /** Pass this as `after` to get the entries after this one. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<DocumentEdge>;
};

/** One entry of a page of documents. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Pass this as `after` to get the entries after this one. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of actors. */
export type ActorConnection = {
  readonly __typename?: 'ActorConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<ActorEdge>;
};

/** One entry of a page of actors. */
export type ActorEdge = {
  readonly __typename?: 'ActorEdge';
  /** Pass this as `after` to get the entries after this one. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of related entities. Each is listed once, however many relationships it has. */
export type RelatedEntityConnection = {
  readonly __typename?: 'RelatedEntityConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<RelatedEntityEdge>;
};

/** One entry of a page of related entities. */
export type RelatedEntityEdge = {
  readonly __typename?: 'RelatedEntityEdge';
  /** Pass this as `after` to get the entries after this one. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of related actors. Each is listed once, however many relationships it has. */
export type RelatedActorConnection = {
  readonly __typename?: 'RelatedActorConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<RelatedActorEdge>;
};

/** One entry of a page of related actors. */
export type RelatedActorEdge = {
  readonly __typename?: 'RelatedActorEdge';
  /** Pass this as `after` to get the entries after this one. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of related organizations. Each is listed once, however many relationships it has. */
export type RelatedOrganizationConnection = {
  readonly __typename?: 'RelatedOrganizationConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<RelatedOrganizationEdge>;
};

/** One entry of a page of related organizations. */
export type RelatedOrganizationEdge = {
  readonly __typename?: 'RelatedOrganizationEdge';
  /** Pass this as `after` to get the entries after this one. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of related officials. Each is listed once, however many relationships it has. */
export type RelatedOfficialConnection = {
  readonly __typename?: 'RelatedOfficialConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<RelatedOfficialEdge>;
};

/** One entry of a page of related officials. */
export type RelatedOfficialEdge = {
  readonly __typename?: 'RelatedOfficialEdge';
  /** Pass this as `after` to get the entries after this one. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of related countries. Each is listed once, however many relationships it has. */
export type RelatedCountryConnection = {
  readonly __typename?: 'RelatedCountryConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<RelatedCountryEdge>;
};

/** One entry of a page of related countries. */
export type RelatedCountryEdge = {
  readonly __typename?: 'RelatedCountryEdge';
  /** Pass this as `after` to get the entries after this one. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of related regions. Each is listed once, however many relationships it has. */
export type RelatedRegionConnection = {
  readonly __typename?: 'RelatedRegionConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<RelatedRegionEdge>;
};

/** One entry of a page of related regions. */
export type RelatedRegionEdge = {
  readonly __typename?: 'RelatedRegionEdge';
  /** Pass this as `after` to get the entries after this one. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of related programmes. Each is listed once, however many relationships it has. */
export type RelatedProgrammeConnection = {
  readonly __typename?: 'RelatedProgrammeConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<RelatedProgrammeEdge>;
};

/** One entry of a page of related programmes. */
export type RelatedProgrammeEdge = {
  readonly __typename?: 'RelatedProgrammeEdge';
  /** Pass this as `after` to get the entries after this one. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of related events. Each is listed once, however many relationships it has. */
export type RelatedEventConnection = {
  readonly __typename?: 'RelatedEventConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<RelatedEventEdge>;
};

/** One entry of a page of related events. */
export type RelatedEventEdge = {
  readonly __typename?: 'RelatedEventEdge';
  /** Pass this as `after` to get the entries after this one. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of related topics. Each is listed once, however many relationships it has. */
export type RelatedTopicConnection = {
  readonly __typename?: 'RelatedTopicConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<RelatedTopicEdge>;
};

/** One entry of a page of related topics. */
export type RelatedTopicEdge = {
  readonly __typename?: 'RelatedTopicEdge';
  /** Pass this as `after` to get the entries after this one. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of related documents. Each is listed once, however many relationships it has. */
export type RelatedDocumentConnection = {
  readonly __typename?: 'RelatedDocumentConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<RelatedDocumentEdge>;
};

/** One entry of a page of related documents. */
export type RelatedDocumentEdge = {
  readonly __typename?: 'RelatedDocumentEdge';
  /** Pass this as `after` to get the entries after this one. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of search results, the best match first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /**
   * The words of the query that no name of the requested kinds has, as written in the query. Of a very long query, only
   * the first 32 words are searched. Small words (of, the, de) are not listed if there are others.
   */
  readonly unmatchedWords: ReadonlyArray<Scalars['String']['output']>;
};

/** One search result. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Pass this as `after` to get the entries after this one. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of relationships. */
export type RelationshipConnection = {
  readonly __typename?: 'RelationshipConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<RelationshipEdge>;
};

/** One entry of a page of relationships. */
export type RelationshipEdge = {
  readonly __typename?: 'RelationshipEdge';
  /** Pass this as `after` to get the entries after this one. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<ClaimEdge>;
};

/** One entry of a page of claims. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Pass this as `after` to get the entries after this one. */
  readonly cursor: Scalars['String']['output'];
};

/** A page of mentions. */
export type MentionConnection = {
  readonly __typename?: 'MentionConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<MentionEdge>;
};

/** One entry of a page of mentions. */
export type MentionEdge = {
  readonly __typename?: 'MentionEdge';
  /** Pass this as `after` to get the entries after this one. */
  readonly cursor: Scalars['String']['output'];
};

/** The sources that a question searched. Silence does not mean absence. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** The number of sources. */
  readonly sources: Scalars['Int']['output'];
};

/** Something that readers of an answer must know. */
export type AnswerNote = {
  readonly __typename?: 'AnswerNote';
  /** What it is about. */
  readonly code: AnswerNoteCode;
};

/** What a note says about an answer. */
export type AnswerNoteCode =
  /** There are more rows than these. */
  | 'MORE_ROWS'
  /** There are no rows. The text says why. */
  | 'NO_ROWS';

/** A page of the funders of something. */
export type FundersOf = {
  readonly __typename?: 'FundersOf';
  /** The funders. */
  readonly rows: ReadonlyArray<FunderOf>;
};

/** A funder of something, along one path. */
export type FunderOf = {
  readonly __typename?: 'FunderOf';
  /** Who funds it. */
  readonly funder: Actor;
};

/** A page of what a funder funds. */
export type FundedBy = {
  readonly __typename?: 'FundedBy';
  /** What is funded. */
  readonly rows: ReadonlyArray<FundedThing>;
};

/** Something that a funder funds. */
export type FundedThing = {
  readonly __typename?: 'FundedThing';
  /** What is funded. */
  readonly funded: Entity;
};

/** A page of paths that money can take. */
export type MoneyWays = {
  readonly __typename?: 'MoneyWays';
  /** The paths. */
  readonly rows: ReadonlyArray<MoneyWay>;
};

/** A path that money can take. */
export type MoneyWay = {
  readonly __typename?: 'MoneyWay';
  /** The entities from the funder to the receiver, in order. */
  readonly path: ReadonlyArray<Entity>;
};

/** A page of the largest funders. */
export type TopFunders = {
  readonly __typename?: 'TopFunders';
  /** The funders. */
  readonly rows: ReadonlyArray<TopFunder>;
};

/** A funder, with the number of things it funds. */
export type TopFunder = {
  readonly __typename?: 'TopFunder';
  /** Who funds. */
  readonly funder: Actor;
};

/** A page of pairs of funders. */
export type CoFunders = {
  readonly __typename?: 'CoFunders';
  /** The pairs. */
  readonly rows: ReadonlyArray<CoFunderPair>;
};

/** Two funders of the same things. */
export type CoFunderPair = {
  readonly __typename?: 'CoFunderPair';
  /** The one whose id sorts first. */
  readonly first: Actor;
};

/** A page of actors and the topics that their programmes and events serve. */
export type TopicsServed = {
  readonly __typename?: 'TopicsServed';
  /** Actors with one topic each. */
  readonly rows: ReadonlyArray<TopicServed>;
};

/** A topic that an actor's programmes and events serve. */
export type TopicServed = {
  readonly __typename?: 'TopicServed';
  /** The actor. */
  readonly actor: Actor;
};

/** A page of programmes without a stated funder. */
export type ProgrammesWithoutFunder = {
  readonly __typename?: 'ProgrammesWithoutFunder';
  /** The programmes. */
  readonly rows: ReadonlyArray<ProgrammeWithoutFunder>;
};

/** A programme without a stated funder. */
export type ProgrammeWithoutFunder = {
  readonly __typename?: 'ProgrammeWithoutFunder';
  /** The programme. */
  readonly programme: Programme;
};

/** A page of the partners of an actor. */
export type PartnersOf = {
  readonly __typename?: 'PartnersOf';
  /** The partners. */
  readonly rows: ReadonlyArray<PartnerOf>;
};

/** A partner of an actor. */
export type PartnerOf = {
  readonly __typename?: 'PartnerOf';
  /** The partner. */
  readonly partner: Actor;
};

/** A page of the entities that others have in common. */
export type SharedNeighbours = {
  readonly __typename?: 'SharedNeighbours';
  /** The neighbours. */
  readonly rows: ReadonlyArray<SharedNeighbour>;
};

/** An entity that others have in common. */
export type SharedNeighbour = {
  readonly __typename?: 'SharedNeighbour';
  /** The neighbour. */
  readonly entity: Entity;
};

/** A page of the funders of the partners of an actor. */
export type FundersOfPartners = {
  readonly __typename?: 'FundersOfPartners';
  /** The funders. */
  readonly rows: ReadonlyArray<FunderOfPartners>;
};

/** A funder of partners of an actor that does not fund the actor itself. */
export type FunderOfPartners = {
  readonly __typename?: 'FunderOfPartners';
  /** The funder. */
  readonly funder: Actor;
};

/** A page of likely partnerships. */
export type LikelyPartners = {
  readonly __typename?: 'LikelyPartners';
  /** The pairs. */
  readonly rows: ReadonlyArray<LikelyPartnership>;
};

/** Two actors that no source calls partners but that are likely to work together. */
export type LikelyPartnership = {
  readonly __typename?: 'LikelyPartnership';
  /** The actor asked about, or the first of the two by id. */
  readonly first: Entity;
};

/** A page of the paths between two entities. */
export type Paths = {
  readonly __typename?: 'Paths';
  /** The paths. */
  readonly rows: ReadonlyArray<Path>;
};

/** How two entities are connected. */
export type Path = {
  readonly __typename?: 'Path';
  /** The entities of the path, from the start to the end. */
  readonly entities: ReadonlyArray<Entity>;
};

/** A page of the network around entities. */
export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  /** The entities of the network, including those asked about. */
  readonly rows: ReadonlyArray<Neighbour>;
};

/** An entity of a network. Together, the rows describe the network. */
export type Neighbour = {
  readonly __typename?: 'Neighbour';
  /** The entity. */
  readonly entity: Entity;
};

/** A page of speakers. */
export type Speakers = {
  readonly __typename?: 'Speakers';
  /** The speakers. */
  readonly rows: ReadonlyArray<Speaker>;
};

/** An official who spoke at an event. */
export type Speaker = {
  readonly __typename?: 'Speaker';
  /** The speaker. */
  readonly official: Official;
};

/** A page of where officials spoke or were quoted. */
export type Appearances = {
  readonly __typename?: 'Appearances';
  /** Where they spoke or were quoted. */
  readonly rows: ReadonlyArray<Appearance>;
};

/** An event at which an official spoke, or a document that quotes them. */
export type Appearance = {
  readonly __typename?: 'Appearance';
  /** The official. */
  readonly official: Official;
};

/** A page of who took part in what. */
export type Participation = {
  readonly __typename?: 'Participation';
  /** The cells. */
  readonly rows: ReadonlyArray<Attendance>;
};

/** An entity at an event: one cell of the matrix of who took part in what. */
export type Attendance = {
  readonly __typename?: 'Attendance';
  /** The event. */
  readonly event: Event;
};

/** A page of entities that are not named at any meeting. */
export type Absentees = {
  readonly __typename?: 'Absentees';
  /** The entities that are not named. */
  readonly rows: ReadonlyArray<Absentee>;
};

/** An entity that no source names at any of the meetings that count. */
export type Absentee = {
  readonly __typename?: 'Absentee';
  /** The entity. */
  readonly entity: Entity;
};

/** A page of pairs that meet again and again. */
export type RecurringMeetings = {
  readonly __typename?: 'RecurringMeetings';
  /** The pairs. */
  readonly rows: ReadonlyArray<RecurringMeeting>;
};

/** Two entities that were at several events together. */
export type RecurringMeeting = {
  readonly __typename?: 'RecurringMeeting';
  /** The one of the two whose id sorts first. */
  readonly first: Entity;
};

/** A page of an official's posts and capacities. */
export type Career = {
  readonly __typename?: 'Career';
  /** The posts and capacities. */
  readonly rows: ReadonlyArray<CareerStep>;
};

/** A post that an official held, or where they appeared. */
export type CareerStep = {
  readonly __typename?: 'CareerStep';
  /** The organization, country, event or document. */
  readonly at: Entity;
};

/** A page of who held which post. */
export type PostHolders = {
  readonly __typename?: 'PostHolders';
  /** The holders of the posts. */
  readonly rows: ReadonlyArray<PostHolder>;
};

/** An official who held a post. */
export type PostHolder = {
  readonly __typename?: 'PostHolder';
  /** The official. */
  readonly official: Official;
};

/** A page of those who represented an organization or country. */
export type Representatives = {
  readonly __typename?: 'Representatives';
  /** Those who represented it. */
  readonly rows: ReadonlyArray<Representative>;
};

/** An official who represented an organization or country at an event. */
export type Representative = {
  readonly __typename?: 'Representative';
  /** The official. */
  readonly official: Official;
};

/** What changed between two days in what is known. */
export type Change =
  /** First published in the window. */
  | 'NEWLY_STATED'
  /** Published before the window, and again in it. */
  | 'RENEWED'
  /** A claim gives an end on a day in the window, whether past or expected. */
  | 'SAID_TO_HAVE_ENDED'
  /**
   * Last published before the window; sources in the window name both of its ends but do not state it. Silence does not
   * mean that it ended.
   */
  | 'LAST_SEEN_BEFORE';

/** A page of changes. */
export type Changes = {
  readonly __typename?: 'Changes';
  /** The changes. */
  readonly rows: ReadonlyArray<ChangeRow>;
};

/** One change in what is known. */
export type ChangeRow = {
  readonly __typename?: 'ChangeRow';
  /** The kind of change. */
  readonly change: Change;
};

/** What an entry of a timeline is. */
export type TimelineItem =
  /** An event that a relationship connects to the entity. */
  | 'EVENT'
  /** A claim about the entity. */
  | 'CLAIM'
  /** A source about the entity, or a document that a relationship connects to it. */
  | 'DOCUMENT';

/** Where the day of an entry comes from. */
export type DateBasis =
  /** The day that a source states. */
  | 'STATED'
  /** The stated day of its event, where the claim does not say when. */
  | 'OBSERVED'
  /** When its source was published. */
  | 'PUBLISHED';

/** A page of a timeline. */
export type Timeline = {
  readonly __typename?: 'Timeline';
  /** The entries, in chronological order. Those without a date come last. */
  readonly rows: ReadonlyArray<TimelineRow>;
};

/** An entry of a timeline. */
export type TimelineRow = {
  readonly __typename?: 'TimelineRow';
  /** The first possible day. */
  readonly day?: Maybe<Scalars['Day']['output']>;
};

/** A page of the lines of a brief. */
export type Brief = {
  readonly __typename?: 'Brief';
  /** The lines, in order. */
  readonly rows: ReadonlyArray<BriefLine>;
};

/** A line of a brief. */
export type BriefLine = {
  readonly __typename?: 'BriefLine';
  /** The line in Markdown, empty between paragraphs. */
  readonly line: Scalars['String']['output'];
};

/** How something was promised. */
export type PromiseKind =
  /** All claims only announce it, such as that something will be signed, adopted or published. */
  | 'PLANNED'
  /** Money that is promised. */
  | 'PLEDGED'
  /** Money that is agreed by contract. */
  | 'COMMITTED'
  /** Money that is granted to somebody. */
  | 'AWARDED'
  /** Dated later than the sources that state it. */
  | 'ANNOUNCED';

/** A page of promises that have not been seen delivered. */
export type Undelivered = {
  readonly __typename?: 'Undelivered';
  /** The promises, the oldest first. */
  readonly rows: ReadonlyArray<UndeliveredRow>;
};

/** A promise that has not been seen delivered. */
export type UndeliveredRow = {
  readonly __typename?: 'UndeliveredRow';
  /** The relationship that was promised, or the date fact of the event or programme. */
  readonly record: Node;
};

/** What sources disagree about. */
export type Disagreement =
  /** A qualifier of a relationship. */
  | 'QUALIFIER'
  /** A date of an entity. */
  | 'DATE'
  /** A figure of an entity. */
  | 'COUNT'
  /** A count compared with the number of names. */
  | 'COUNT_AGAINST_NAMES';

/** A page of disagreements. */
export type Disagreements = {
  readonly __typename?: 'Disagreements';
  /** The disagreements. */
  readonly rows: ReadonlyArray<DisagreementRow>;
};

/** A disagreement. */
export type DisagreementRow = {
  readonly __typename?: 'DisagreementRow';
  /** What the sources disagree about. */
  readonly what: Disagreement;
};

/** A page of the sources about an entity. */
export type SourcesAbout = {
  readonly __typename?: 'SourcesAbout';
  /** The sources. */
  readonly rows: ReadonlyArray<SourceAbout>;
};

/** A source about an entity. */
export type SourceAbout = {
  readonly __typename?: 'SourceAbout';
  /** The source. */
  readonly source: Document;
};

/** A page of the places that prove a relationship or a fact. */
export type Proof = {
  readonly __typename?: 'Proof';
  /** The places, the newest source first. */
  readonly rows: ReadonlyArray<ProofRow>;
};

/** A place that proves a relationship or a fact. */
export type ProofRow = {
  readonly __typename?: 'ProofRow';
  /** The claim at this place. */
  readonly claim: Claim;
};

/** How weak the evidence for something is. */
export type Weakness =
  /** Only publishers' standard text, such as menus. */
  | 'BOILERPLATE_ONLY'
  /** Only the word of parties to it. */
  | 'OWN_WORD'
  /** Only one publisher, or several together. */
  | 'ONE_PUBLISHER';

/** A page of relationships and facts with weak evidence. */
export type SingleWitness = {
  readonly __typename?: 'SingleWitness';
  /** The relationships and facts, the weakest first. */
  readonly rows: ReadonlyArray<SingleWitnessRow>;
};

/** A relationship or a fact with weak evidence. */
export type SingleWitnessRow = {
  readonly __typename?: 'SingleWitnessRow';
  /** The relationship or fact. */
  readonly record: Node;
};

/** The effect of retracting a source. */
export type Loss =
  /** No other source states it. For an entity: no other source names it, and it is not in a registry. */
  | 'DISAPPEARS'
  /** It had independent evidence, and only boilerplate or the word of parties to it remains. */
  | 'LOSES_LAST_INDEPENDENT_WITNESS'
  /** It still has independent evidence, or had none before. */
  | 'LOSES_A_WITNESS';

/** A page of what retracting a source would affect. */
export type IfRetracted = {
  readonly __typename?: 'IfRetracted';
  /**
   * What would disappear comes first, then what would lose its last independent source, then what would keep the fewest
   * sources.
   */
  readonly rows: ReadonlyArray<IfRetractedRow>;
};

/** The effect of retracting a source on one relationship, fact or entity. */
export type IfRetractedRow = {
  readonly __typename?: 'IfRetractedRow';
  /** The effect. */
  readonly what: Loss;
};

/** A measure of how central an entity is. */
export type Centrality =
  /** The number of its neighbours or, if weighted, the total weight of its ties to them. */
  | 'DEGREE'
  /** The share of its time that a random walk along the relationships spends at it (Brin and Page 1998, damping 0.85). */
  | 'PAGE_RANK'
  /**
   * The number of shortest paths between two other entities that pass through it, as a fraction if there are several
   * (Freeman 1977). Exact for fewer than 5,000 entities; otherwise estimated from the paths that start at some of them
   * (Brandes and Pich 2007).
   */
  | 'BETWEENNESS';

/** A page of the entities that stand between two groups. */
export type Bridges = {
  readonly __typename?: 'Bridges';
  /** The bridges. */
  readonly rows: ReadonlyArray<Bridge>;
};

/** An entity that stands between two groups. */
export type Bridge = {
  readonly __typename?: 'Bridge';
  /** The entity. */
  readonly entity: Entity;
};

/** A page of the most central entities. */
export type CentralEntities = {
  readonly __typename?: 'CentralEntities';
  /** The entities. */
  readonly rows: ReadonlyArray<CentralEntity>;
};

/** An entity, and how central it is. */
export type CentralEntity = {
  readonly __typename?: 'CentralEntity';
  /** The entity. */
  readonly entity: Entity;
};

/** A page of the communities of the network. */
export type Communities = {
  readonly __typename?: 'Communities';
  /** The communities. */
  readonly rows: ReadonlyArray<Community>;
};

/** Entities that are more connected to each other than to others. */
export type Community = {
  readonly __typename?: 'Community';
  /** Its rank among all communities, from 1. */
  readonly community: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Day: ResolverTypeWrapper<object>;
  Edtf: ResolverTypeWrapper<object>;
  Decimal: ResolverTypeWrapper<object>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<object>;
  String: ResolverTypeWrapper<object>;
  Int: ResolverTypeWrapper<object>;
  Boolean: ResolverTypeWrapper<object>;
  Node: ResolverTypeWrapper<object>;
  Kind: ResolverTypeWrapper<object>;
  RelationshipType: ResolverTypeWrapper<object>;
  FactAttribute: ResolverTypeWrapper<object>;
  Bound: ResolverTypeWrapper<object>;
  FundingStatus: ResolverTypeWrapper<object>;
  Speech: ResolverTypeWrapper<object>;
  Enumeration: ResolverTypeWrapper<object>;
  EntityOrder: ResolverTypeWrapper<object>;
  EventOrder: ResolverTypeWrapper<object>;
  SourceOrder: ResolverTypeWrapper<object>;
  RelatedOrder: ResolverTypeWrapper<object>;
  RelationshipOrder: ResolverTypeWrapper<object>;
  Period: ResolverTypeWrapper<object>;
  TimeBasis: ResolverTypeWrapper<object>;
  Undated: ResolverTypeWrapper<object>;
  EvidenceFilter: ResolverTypeWrapper<object>;
  RelationshipEvidence: ResolverTypeWrapper<object>;
  ClaimEvidence: ResolverTypeWrapper<object>;
  RelatedFilter: ResolverTypeWrapper<object>;
  RelationshipFilter: ResolverTypeWrapper<object>;
  EntityFilter: ResolverTypeWrapper<object>;
  EventFilter: ResolverTypeWrapper<object>;
  SourceFilter: ResolverTypeWrapper<object>;
  PageInfo: ResolverTypeWrapper<object>;
  Identifier: ResolverTypeWrapper<object>;
  Statistics: ResolverTypeWrapper<object>;
  Merge: ResolverTypeWrapper<object>;
  KindCount: ResolverTypeWrapper<object>;
  TypeCount: ResolverTypeWrapper<object>;
  Relationship: ResolverTypeWrapper<object>;
  Fact: ResolverTypeWrapper<object>;
  Claim: ResolverTypeWrapper<object>;
  Mention: ResolverTypeWrapper<object>;
  Entity: ResolverTypeWrapper<object>;
  Actor: ResolverTypeWrapper<object>;
  Organization: ResolverTypeWrapper<object>;
  Official: ResolverTypeWrapper<object>;
  Country: ResolverTypeWrapper<object>;
  Region: ResolverTypeWrapper<object>;
  Programme: ResolverTypeWrapper<object>;
  Topic: ResolverTypeWrapper<object>;
  Event: ResolverTypeWrapper<object>;
  Document: ResolverTypeWrapper<object>;
  OrganizationConnection: ResolverTypeWrapper<object>;
  OrganizationEdge: ResolverTypeWrapper<object>;
  OfficialConnection: ResolverTypeWrapper<object>;
  OfficialEdge: ResolverTypeWrapper<object>;
  CountryConnection: ResolverTypeWrapper<object>;
  CountryEdge: ResolverTypeWrapper<object>;
  RegionConnection: ResolverTypeWrapper<object>;
  RegionEdge: ResolverTypeWrapper<object>;
  ProgrammeConnection: ResolverTypeWrapper<object>;
  ProgrammeEdge: ResolverTypeWrapper<object>;
  EventConnection: ResolverTypeWrapper<object>;
  EventEdge: ResolverTypeWrapper<object>;
  TopicConnection: ResolverTypeWrapper<object>;
  TopicEdge: ResolverTypeWrapper<object>;
  DocumentConnection: ResolverTypeWrapper<object>;
  DocumentEdge: ResolverTypeWrapper<object>;
  ActorConnection: ResolverTypeWrapper<object>;
  ActorEdge: ResolverTypeWrapper<object>;
  RelatedEntityConnection: ResolverTypeWrapper<object>;
  RelatedEntityEdge: ResolverTypeWrapper<object>;
  RelatedActorConnection: ResolverTypeWrapper<object>;
  RelatedActorEdge: ResolverTypeWrapper<object>;
  RelatedOrganizationConnection: ResolverTypeWrapper<object>;
  RelatedOrganizationEdge: ResolverTypeWrapper<object>;
  RelatedOfficialConnection: ResolverTypeWrapper<object>;
  RelatedOfficialEdge: ResolverTypeWrapper<object>;
  RelatedCountryConnection: ResolverTypeWrapper<object>;
  RelatedCountryEdge: ResolverTypeWrapper<object>;
  RelatedRegionConnection: ResolverTypeWrapper<object>;
  RelatedRegionEdge: ResolverTypeWrapper<object>;
  RelatedProgrammeConnection: ResolverTypeWrapper<object>;
  RelatedProgrammeEdge: ResolverTypeWrapper<object>;
  RelatedEventConnection: ResolverTypeWrapper<object>;
  RelatedEventEdge: ResolverTypeWrapper<object>;
  RelatedTopicConnection: ResolverTypeWrapper<object>;
  RelatedTopicEdge: ResolverTypeWrapper<object>;
  RelatedDocumentConnection: ResolverTypeWrapper<object>;
  RelatedDocumentEdge: ResolverTypeWrapper<object>;
  SearchConnection: ResolverTypeWrapper<object>;
  SearchEdge: ResolverTypeWrapper<object>;
  RelationshipConnection: ResolverTypeWrapper<object>;
  RelationshipEdge: ResolverTypeWrapper<object>;
  ClaimConnection: ResolverTypeWrapper<object>;
  ClaimEdge: ResolverTypeWrapper<object>;
  MentionConnection: ResolverTypeWrapper<object>;
  MentionEdge: ResolverTypeWrapper<object>;
  Coverage: ResolverTypeWrapper<object>;
  AnswerNote: ResolverTypeWrapper<object>;
  AnswerNoteCode: ResolverTypeWrapper<object>;
  FundersOf: ResolverTypeWrapper<object>;
  FunderOf: ResolverTypeWrapper<object>;
  FundedBy: ResolverTypeWrapper<object>;
  FundedThing: ResolverTypeWrapper<object>;
  MoneyWays: ResolverTypeWrapper<object>;
  MoneyWay: ResolverTypeWrapper<object>;
  TopFunders: ResolverTypeWrapper<object>;
  TopFunder: ResolverTypeWrapper<object>;
  CoFunders: ResolverTypeWrapper<object>;
  CoFunderPair: ResolverTypeWrapper<object>;
  TopicsServed: ResolverTypeWrapper<object>;
  TopicServed: ResolverTypeWrapper<object>;
  ProgrammesWithoutFunder: ResolverTypeWrapper<object>;
  ProgrammeWithoutFunder: ResolverTypeWrapper<object>;
  PartnersOf: ResolverTypeWrapper<object>;
  PartnerOf: ResolverTypeWrapper<object>;
  SharedNeighbours: ResolverTypeWrapper<object>;
  SharedNeighbour: ResolverTypeWrapper<object>;
  FundersOfPartners: ResolverTypeWrapper<object>;
  FunderOfPartners: ResolverTypeWrapper<object>;
  LikelyPartners: ResolverTypeWrapper<object>;
  LikelyPartnership: ResolverTypeWrapper<object>;
  Paths: ResolverTypeWrapper<object>;
  Path: ResolverTypeWrapper<object>;
  Neighbourhood: ResolverTypeWrapper<object>;
  Neighbour: ResolverTypeWrapper<object>;
  Speakers: ResolverTypeWrapper<object>;
  Speaker: ResolverTypeWrapper<object>;
  Appearances: ResolverTypeWrapper<object>;
  Appearance: ResolverTypeWrapper<object>;
  Participation: ResolverTypeWrapper<object>;
  Attendance: ResolverTypeWrapper<object>;
  Absentees: ResolverTypeWrapper<object>;
  Absentee: ResolverTypeWrapper<object>;
  RecurringMeetings: ResolverTypeWrapper<object>;
  RecurringMeeting: ResolverTypeWrapper<object>;
  Career: ResolverTypeWrapper<object>;
  CareerStep: ResolverTypeWrapper<object>;
  PostHolders: ResolverTypeWrapper<object>;
  PostHolder: ResolverTypeWrapper<object>;
  Representatives: ResolverTypeWrapper<object>;
  Representative: ResolverTypeWrapper<object>;
  Change: ResolverTypeWrapper<object>;
  Changes: ResolverTypeWrapper<object>;
  ChangeRow: ResolverTypeWrapper<object>;
  TimelineItem: ResolverTypeWrapper<object>;
  DateBasis: ResolverTypeWrapper<object>;
  Timeline: ResolverTypeWrapper<object>;
  TimelineRow: ResolverTypeWrapper<object>;
  Brief: ResolverTypeWrapper<object>;
  BriefLine: ResolverTypeWrapper<object>;
  PromiseKind: ResolverTypeWrapper<object>;
  Undelivered: ResolverTypeWrapper<object>;
  UndeliveredRow: ResolverTypeWrapper<object>;
  Disagreement: ResolverTypeWrapper<object>;
  Disagreements: ResolverTypeWrapper<object>;
  DisagreementRow: ResolverTypeWrapper<object>;
  SourcesAbout: ResolverTypeWrapper<object>;
  SourceAbout: ResolverTypeWrapper<object>;
  Proof: ResolverTypeWrapper<object>;
  ProofRow: ResolverTypeWrapper<object>;
  Weakness: ResolverTypeWrapper<object>;
  SingleWitness: ResolverTypeWrapper<object>;
  SingleWitnessRow: ResolverTypeWrapper<object>;
  Loss: ResolverTypeWrapper<object>;
  IfRetracted: ResolverTypeWrapper<object>;
  IfRetractedRow: ResolverTypeWrapper<object>;
  Centrality: ResolverTypeWrapper<object>;
  Bridges: ResolverTypeWrapper<object>;
  Bridge: ResolverTypeWrapper<object>;
  CentralEntities: ResolverTypeWrapper<object>;
  CentralEntity: ResolverTypeWrapper<object>;
  Communities: ResolverTypeWrapper<object>;
  Community: ResolverTypeWrapper<object>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Day: object;
  Edtf: object;
  Decimal: object;
  Query: Record<PropertyKey, never>;
  ID: object;
  String: object;
  Int: object;
  Boolean: object;
  Node: object;
  Period: object;
  EvidenceFilter: object;
  RelationshipEvidence: object;
  ClaimEvidence: object;
  RelatedFilter: object;
  RelationshipFilter: object;
  EntityFilter: object;
  EventFilter: object;
  SourceFilter: object;
  PageInfo: object;
  Identifier: object;
  Statistics: object;
  Merge: object;
  KindCount: object;
  TypeCount: object;
  Relationship: object;
  Fact: object;
  Claim: object;
  Mention: object;
  Entity: object;
  Actor: object;
  Organization: object;
  Official: object;
  Country: object;
  Region: object;
  Programme: object;
  Topic: object;
  Event: object;
  Document: object;
  OrganizationConnection: object;
  OrganizationEdge: object;
  OfficialConnection: object;
  OfficialEdge: object;
  CountryConnection: object;
  CountryEdge: object;
  RegionConnection: object;
  RegionEdge: object;
  ProgrammeConnection: object;
  ProgrammeEdge: object;
  EventConnection: object;
  EventEdge: object;
  TopicConnection: object;
  TopicEdge: object;
  DocumentConnection: object;
  DocumentEdge: object;
  ActorConnection: object;
  ActorEdge: object;
  RelatedEntityConnection: object;
  RelatedEntityEdge: object;
  RelatedActorConnection: object;
  RelatedActorEdge: object;
  RelatedOrganizationConnection: object;
  RelatedOrganizationEdge: object;
  RelatedOfficialConnection: object;
  RelatedOfficialEdge: object;
  RelatedCountryConnection: object;
  RelatedCountryEdge: object;
  RelatedRegionConnection: object;
  RelatedRegionEdge: object;
  RelatedProgrammeConnection: object;
  RelatedProgrammeEdge: object;
  RelatedEventConnection: object;
  RelatedEventEdge: object;
  RelatedTopicConnection: object;
  RelatedTopicEdge: object;
  RelatedDocumentConnection: object;
  RelatedDocumentEdge: object;
  SearchConnection: object;
  SearchEdge: object;
  RelationshipConnection: object;
  RelationshipEdge: object;
  ClaimConnection: object;
  ClaimEdge: object;
  MentionConnection: object;
  MentionEdge: object;
  Coverage: object;
  AnswerNote: object;
  FundersOf: object;
  FunderOf: object;
  FundedBy: object;
  FundedThing: object;
  MoneyWays: object;
  MoneyWay: object;
  TopFunders: object;
  TopFunder: object;
  CoFunders: object;
  CoFunderPair: object;
  TopicsServed: object;
  TopicServed: object;
  ProgrammesWithoutFunder: object;
  ProgrammeWithoutFunder: object;
  PartnersOf: object;
  PartnerOf: object;
  SharedNeighbours: object;
  SharedNeighbour: object;
  FundersOfPartners: object;
  FunderOfPartners: object;
  LikelyPartners: object;
  LikelyPartnership: object;
  Paths: object;
  Path: object;
  Neighbourhood: object;
  Neighbour: object;
  Speakers: object;
  Speaker: object;
  Appearances: object;
  Appearance: object;
  Participation: object;
  Attendance: object;
  Absentees: object;
  Absentee: object;
  RecurringMeetings: object;
  RecurringMeeting: object;
  Career: object;
  CareerStep: object;
  PostHolders: object;
  PostHolder: object;
  Representatives: object;
  Representative: object;
  Changes: object;
  ChangeRow: object;
  Timeline: object;
  TimelineRow: object;
  Brief: object;
  BriefLine: object;
  Undelivered: object;
  UndeliveredRow: object;
  Disagreements: object;
  DisagreementRow: object;
  SourcesAbout: object;
  SourceAbout: object;
  Proof: object;
  ProofRow: object;
  SingleWitness: object;
  SingleWitnessRow: object;
  IfRetracted: object;
  IfRetractedRow: object;
  Bridges: object;
  Bridge: object;
  CentralEntities: object;
  CentralEntity: object;
  Communities: object;
  Community: object;
};

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Edtf'], any> {
  name: 'Edtf';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type QueryResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query' | 'first'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'orderBy' | 'first'>>;
  officials?: Resolver<ResolversTypes['OfficialConnection'], ParentType, ContextType, RequireFields<QueryOfficialsArgs, 'orderBy' | 'first'>>;
  countries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, RequireFields<QueryCountriesArgs, 'orderBy' | 'first'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<QueryRegionsArgs, 'orderBy' | 'first'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<QueryProgrammesArgs, 'orderBy' | 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'orderBy' | 'first'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<QueryTopicsArgs, 'orderBy' | 'first'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'orderBy' | 'first'>>;
  funders?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<QueryFundersArgs, 'orderBy' | 'first'>>;
  sources?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'orderBy' | 'first'>>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType, RequireFields<QueryRelationshipArgs, 'id'>>;
  merges?: Resolver<ReadonlyArray<ResolversTypes['Merge']>, ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
  fundersOf?: Resolver<ResolversTypes['FundersOf'], ParentType, ContextType, RequireFields<QueryFundersOfArgs, 'id' | 'rollUp' | 'first'>>;
  fundedBy?: Resolver<ResolversTypes['FundedBy'], ParentType, ContextType, RequireFields<QueryFundedByArgs, 'id' | 'rollUp' | 'first'>>;
  moneyWays?: Resolver<ResolversTypes['MoneyWays'], ParentType, ContextType, RequireFields<QueryMoneyWaysArgs, 'funder' | 'receiver' | 'first'>>;
  topFunders?: Resolver<ResolversTypes['TopFunders'], ParentType, ContextType, RequireFields<QueryTopFundersArgs, 'rollUp' | 'first'>>;
  coFunders?: Resolver<ResolversTypes['CoFunders'], ParentType, ContextType, RequireFields<QueryCoFundersArgs, 'rollUp' | 'first'>>;
  topicsServed?: Resolver<ResolversTypes['TopicsServed'], ParentType, ContextType, RequireFields<QueryTopicsServedArgs, 'rollUp' | 'first'>>;
  programmesWithoutFunder?: Resolver<ResolversTypes['ProgrammesWithoutFunder'], ParentType, ContextType, RequireFields<QueryProgrammesWithoutFunderArgs, 'first'>>;
  partnersOf?: Resolver<ResolversTypes['PartnersOf'], ParentType, ContextType, RequireFields<QueryPartnersOfArgs, 'id' | 'rollUp' | 'first'>>;
  sharedNeighbours?: Resolver<ResolversTypes['SharedNeighbours'], ParentType, ContextType, RequireFields<QuerySharedNeighboursArgs, 'ids' | 'rollUp' | 'first'>>;
  fundersOfPartners?: Resolver<ResolversTypes['FundersOfPartners'], ParentType, ContextType, RequireFields<QueryFundersOfPartnersArgs, 'id' | 'rollUp' | 'first'>>;
  likelyPartners?: Resolver<ResolversTypes['LikelyPartners'], ParentType, ContextType, RequireFields<QueryLikelyPartnersArgs, 'first'>>;
  paths?: Resolver<ResolversTypes['Paths'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'start' | 'end' | 'themes' | 'longer' | 'overlapping' | 'first'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'ids' | 'radius' | 'maxEntities' | 'first'>>;
  speakers?: Resolver<ResolversTypes['Speakers'], ParentType, ContextType, RequireFields<QuerySpeakersArgs, 'id' | 'first'>>;
  appearances?: Resolver<ResolversTypes['Appearances'], ParentType, ContextType, RequireFields<QueryAppearancesArgs, 'id' | 'rollUp' | 'first'>>;
  participation?: Resolver<ResolversTypes['Participation'], ParentType, ContextType, RequireFields<QueryParticipationArgs, 'rollUp' | 'first'>>;
  absentees?: Resolver<ResolversTypes['Absentees'], ParentType, ContextType, RequireFields<QueryAbsenteesArgs, 'rollUp' | 'first'>>;
  recurringMeetings?: Resolver<ResolversTypes['RecurringMeetings'], ParentType, ContextType, RequireFields<QueryRecurringMeetingsArgs, 'minEvents' | 'rollUp' | 'first'>>;
  career?: Resolver<ResolversTypes['Career'], ParentType, ContextType, RequireFields<QueryCareerArgs, 'id' | 'first'>>;
  postHolders?: Resolver<ResolversTypes['PostHolders'], ParentType, ContextType, RequireFields<QueryPostHoldersArgs, 'id' | 'rollUp' | 'first'>>;
  representatives?: Resolver<ResolversTypes['Representatives'], ParentType, ContextType, RequireFields<QueryRepresentativesArgs, 'id' | 'rollUp' | 'first'>>;
  changes?: Resolver<ResolversTypes['Changes'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'since' | 'until' | 'first'>>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'id' | 'first'>>;
  brief?: Resolver<ResolversTypes['Brief'], ParentType, ContextType, RequireFields<QueryBriefArgs, 'id' | 'first'>>;
  undelivered?: Resolver<ResolversTypes['Undelivered'], ParentType, ContextType, RequireFields<QueryUndeliveredArgs, 'first'>>;
  disagreements?: Resolver<ResolversTypes['Disagreements'], ParentType, ContextType, RequireFields<QueryDisagreementsArgs, 'first'>>;
  sourcesAbout?: Resolver<ResolversTypes['SourcesAbout'], ParentType, ContextType, RequireFields<QuerySourcesAboutArgs, 'id' | 'first'>>;
  proof?: Resolver<ResolversTypes['Proof'], ParentType, ContextType, RequireFields<QueryProofArgs, 'id' | 'first'>>;
  singleWitness?: Resolver<ResolversTypes['SingleWitness'], ParentType, ContextType, RequireFields<QuerySingleWitnessArgs, 'first'>>;
  ifRetracted?: Resolver<ResolversTypes['IfRetracted'], ParentType, ContextType, RequireFields<QueryIfRetractedArgs, 'id' | 'first'>>;
  bridges?: Resolver<ResolversTypes['Bridges'], ParentType, ContextType, RequireFields<QueryBridgesArgs, 'group' | 'other' | 'members' | 'first'>>;
  centrality?: Resolver<ResolversTypes['CentralEntities'], ParentType, ContextType, RequireFields<QueryCentralityArgs, 'measure' | 'withoutOwnReleases' | 'weighted' | 'rollUp' | 'first'>>;
  communities?: Resolver<ResolversTypes['Communities'], ParentType, ContextType, RequireFields<QueryCommunitiesArgs, 'maxMembers' | 'withoutOwnReleases' | 'weighted' | 'rollUp' | 'first'>>;
};

export type NodeResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
};

export type MergeResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Merge'] = ResolversParentTypes['Merge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  source?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type ActorResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OfficialResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Official'] = ResolversParentTypes['Official']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfficialConnectionResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['OfficialConnection'] = ResolversParentTypes['OfficialConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficialEdge']>, ParentType, ContextType>;
};

export type OfficialEdgeResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['OfficialEdge'] = ResolversParentTypes['OfficialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelatedEntityConnectionResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['RelatedEntityConnection'] = ResolversParentTypes['RelatedEntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedEntityEdge']>, ParentType, ContextType>;
};

export type RelatedEntityEdgeResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['RelatedEntityEdge'] = ResolversParentTypes['RelatedEntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelatedActorConnectionResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['RelatedActorConnection'] = ResolversParentTypes['RelatedActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedActorEdge']>, ParentType, ContextType>;
};

export type RelatedActorEdgeResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['RelatedActorEdge'] = ResolversParentTypes['RelatedActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelatedOrganizationConnectionResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['RelatedOrganizationConnection'] = ResolversParentTypes['RelatedOrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedOrganizationEdge']>, ParentType, ContextType>;
};

export type RelatedOrganizationEdgeResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['RelatedOrganizationEdge'] = ResolversParentTypes['RelatedOrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelatedOfficialConnectionResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['RelatedOfficialConnection'] = ResolversParentTypes['RelatedOfficialConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedOfficialEdge']>, ParentType, ContextType>;
};

export type RelatedOfficialEdgeResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['RelatedOfficialEdge'] = ResolversParentTypes['RelatedOfficialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelatedCountryConnectionResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['RelatedCountryConnection'] = ResolversParentTypes['RelatedCountryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedCountryEdge']>, ParentType, ContextType>;
};

export type RelatedCountryEdgeResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['RelatedCountryEdge'] = ResolversParentTypes['RelatedCountryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelatedRegionConnectionResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['RelatedRegionConnection'] = ResolversParentTypes['RelatedRegionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedRegionEdge']>, ParentType, ContextType>;
};

export type RelatedRegionEdgeResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['RelatedRegionEdge'] = ResolversParentTypes['RelatedRegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelatedProgrammeConnectionResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['RelatedProgrammeConnection'] = ResolversParentTypes['RelatedProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedProgrammeEdge']>, ParentType, ContextType>;
};

export type RelatedProgrammeEdgeResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['RelatedProgrammeEdge'] = ResolversParentTypes['RelatedProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelatedEventConnectionResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['RelatedEventConnection'] = ResolversParentTypes['RelatedEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedEventEdge']>, ParentType, ContextType>;
};

export type RelatedEventEdgeResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['RelatedEventEdge'] = ResolversParentTypes['RelatedEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelatedTopicConnectionResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['RelatedTopicConnection'] = ResolversParentTypes['RelatedTopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedTopicEdge']>, ParentType, ContextType>;
};

export type RelatedTopicEdgeResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['RelatedTopicEdge'] = ResolversParentTypes['RelatedTopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelatedDocumentConnectionResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['RelatedDocumentConnection'] = ResolversParentTypes['RelatedDocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedDocumentEdge']>, ParentType, ContextType>;
};

export type RelatedDocumentEdgeResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['RelatedDocumentEdge'] = ResolversParentTypes['RelatedDocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  unmatchedWords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelationshipConnectionResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['RelationshipConnection'] = ResolversParentTypes['RelationshipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationshipEdge']>, ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnswerNoteResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['AnswerNote'] = ResolversParentTypes['AnswerNote']> = {
  code?: Resolver<ResolversTypes['AnswerNoteCode'], ParentType, ContextType>;
};

export type FundersOfResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['FundersOf'] = ResolversParentTypes['FundersOf']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['FunderOf']>, ParentType, ContextType>;
};

export type FunderOfResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['FunderOf'] = ResolversParentTypes['FunderOf']> = {
  funder?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type FundedByResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['FundedBy'] = ResolversParentTypes['FundedBy']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['FundedThing']>, ParentType, ContextType>;
};

export type FundedThingResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['FundedThing'] = ResolversParentTypes['FundedThing']> = {
  funded?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type MoneyWaysResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['MoneyWays'] = ResolversParentTypes['MoneyWays']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['MoneyWay']>, ParentType, ContextType>;
};

export type MoneyWayResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['MoneyWay'] = ResolversParentTypes['MoneyWay']> = {
  path?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type TopFundersResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['TopFunders'] = ResolversParentTypes['TopFunders']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['TopFunder']>, ParentType, ContextType>;
};

export type TopFunderResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['TopFunder'] = ResolversParentTypes['TopFunder']> = {
  funder?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type CoFundersResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['CoFunders'] = ResolversParentTypes['CoFunders']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['CoFunderPair']>, ParentType, ContextType>;
};

export type CoFunderPairResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['CoFunderPair'] = ResolversParentTypes['CoFunderPair']> = {
  first?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type TopicsServedResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['TopicsServed'] = ResolversParentTypes['TopicsServed']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['TopicServed']>, ParentType, ContextType>;
};

export type TopicServedResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['TopicServed'] = ResolversParentTypes['TopicServed']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type ProgrammesWithoutFunderResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['ProgrammesWithoutFunder'] = ResolversParentTypes['ProgrammesWithoutFunder']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeWithoutFunder']>, ParentType, ContextType>;
};

export type ProgrammeWithoutFunderResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['ProgrammeWithoutFunder'] = ResolversParentTypes['ProgrammeWithoutFunder']> = {
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type PartnersOfResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['PartnersOf'] = ResolversParentTypes['PartnersOf']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['PartnerOf']>, ParentType, ContextType>;
};

export type PartnerOfResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['PartnerOf'] = ResolversParentTypes['PartnerOf']> = {
  partner?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type SharedNeighboursResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['SharedNeighbours'] = ResolversParentTypes['SharedNeighbours']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['SharedNeighbour']>, ParentType, ContextType>;
};

export type SharedNeighbourResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['SharedNeighbour'] = ResolversParentTypes['SharedNeighbour']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type FundersOfPartnersResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['FundersOfPartners'] = ResolversParentTypes['FundersOfPartners']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['FunderOfPartners']>, ParentType, ContextType>;
};

export type FunderOfPartnersResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['FunderOfPartners'] = ResolversParentTypes['FunderOfPartners']> = {
  funder?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type LikelyPartnersResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['LikelyPartners'] = ResolversParentTypes['LikelyPartners']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['LikelyPartnership']>, ParentType, ContextType>;
};

export type LikelyPartnershipResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['LikelyPartnership'] = ResolversParentTypes['LikelyPartnership']> = {
  first?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PathsResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['Neighbour']>, ParentType, ContextType>;
};

export type NeighbourResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Neighbour'] = ResolversParentTypes['Neighbour']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type SpeakersResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Speakers'] = ResolversParentTypes['Speakers']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
};

export type SpeakerResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = {
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
};

export type AppearancesResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Appearances'] = ResolversParentTypes['Appearances']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['Appearance']>, ParentType, ContextType>;
};

export type AppearanceResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Appearance'] = ResolversParentTypes['Appearance']> = {
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['Attendance']>, ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type AbsenteesResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Absentees'] = ResolversParentTypes['Absentees']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['Absentee']>, ParentType, ContextType>;
};

export type AbsenteeResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Absentee'] = ResolversParentTypes['Absentee']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type RecurringMeetingsResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['RecurringMeetings'] = ResolversParentTypes['RecurringMeetings']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['RecurringMeeting']>, ParentType, ContextType>;
};

export type RecurringMeetingResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['RecurringMeeting'] = ResolversParentTypes['RecurringMeeting']> = {
  first?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type CareerResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Career'] = ResolversParentTypes['Career']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['CareerStep']>, ParentType, ContextType>;
};

export type CareerStepResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['CareerStep'] = ResolversParentTypes['CareerStep']> = {
  at?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PostHoldersResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['PostHolders'] = ResolversParentTypes['PostHolders']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['PostHolder']>, ParentType, ContextType>;
};

export type PostHolderResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['PostHolder'] = ResolversParentTypes['PostHolder']> = {
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
};

export type RepresentativesResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Representatives'] = ResolversParentTypes['Representatives']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['Representative']>, ParentType, ContextType>;
};

export type RepresentativeResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Representative'] = ResolversParentTypes['Representative']> = {
  official?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
};

export type ChangesResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Changes'] = ResolversParentTypes['Changes']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['ChangeRow']>, ParentType, ContextType>;
};

export type ChangeRowResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['ChangeRow'] = ResolversParentTypes['ChangeRow']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type TimelineResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['TimelineRow']>, ParentType, ContextType>;
};

export type TimelineRowResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['TimelineRow'] = ResolversParentTypes['TimelineRow']> = {
  day?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
};

export type BriefResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Brief'] = ResolversParentTypes['Brief']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['BriefLine']>, ParentType, ContextType>;
};

export type BriefLineResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['BriefLine'] = ResolversParentTypes['BriefLine']> = {
  line?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UndeliveredResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Undelivered'] = ResolversParentTypes['Undelivered']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['UndeliveredRow']>, ParentType, ContextType>;
};

export type UndeliveredRowResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['UndeliveredRow'] = ResolversParentTypes['UndeliveredRow']> = {
  record?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type DisagreementsResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Disagreements'] = ResolversParentTypes['Disagreements']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['DisagreementRow']>, ParentType, ContextType>;
};

export type DisagreementRowResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['DisagreementRow'] = ResolversParentTypes['DisagreementRow']> = {
  what?: Resolver<ResolversTypes['Disagreement'], ParentType, ContextType>;
};

export type SourcesAboutResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['SourcesAbout'] = ResolversParentTypes['SourcesAbout']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['SourceAbout']>, ParentType, ContextType>;
};

export type SourceAboutResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['SourceAbout'] = ResolversParentTypes['SourceAbout']> = {
  source?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type ProofResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Proof'] = ResolversParentTypes['Proof']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['ProofRow']>, ParentType, ContextType>;
};

export type ProofRowResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['ProofRow'] = ResolversParentTypes['ProofRow']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type SingleWitnessResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['SingleWitness'] = ResolversParentTypes['SingleWitness']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['SingleWitnessRow']>, ParentType, ContextType>;
};

export type SingleWitnessRowResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['SingleWitnessRow'] = ResolversParentTypes['SingleWitnessRow']> = {
  record?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type IfRetractedResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['IfRetracted'] = ResolversParentTypes['IfRetracted']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['IfRetractedRow']>, ParentType, ContextType>;
};

export type IfRetractedRowResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['IfRetractedRow'] = ResolversParentTypes['IfRetractedRow']> = {
  what?: Resolver<ResolversTypes['Loss'], ParentType, ContextType>;
};

export type BridgesResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Bridges'] = ResolversParentTypes['Bridges']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['Bridge']>, ParentType, ContextType>;
};

export type BridgeResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Bridge'] = ResolversParentTypes['Bridge']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type CentralEntitiesResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['CentralEntities'] = ResolversParentTypes['CentralEntities']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['CentralEntity']>, ParentType, ContextType>;
};

export type CentralEntityResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['CentralEntity'] = ResolversParentTypes['CentralEntity']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type CommunitiesResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Communities'] = ResolversParentTypes['Communities']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['Community']>, ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = AnswerContext, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  community?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = AnswerContext> = {
  Day?: GraphQLScalarType;
  Edtf?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  Merge?: MergeResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OfficialConnection?: OfficialConnectionResolvers<ContextType>;
  OfficialEdge?: OfficialEdgeResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  RelatedEntityConnection?: RelatedEntityConnectionResolvers<ContextType>;
  RelatedEntityEdge?: RelatedEntityEdgeResolvers<ContextType>;
  RelatedActorConnection?: RelatedActorConnectionResolvers<ContextType>;
  RelatedActorEdge?: RelatedActorEdgeResolvers<ContextType>;
  RelatedOrganizationConnection?: RelatedOrganizationConnectionResolvers<ContextType>;
  RelatedOrganizationEdge?: RelatedOrganizationEdgeResolvers<ContextType>;
  RelatedOfficialConnection?: RelatedOfficialConnectionResolvers<ContextType>;
  RelatedOfficialEdge?: RelatedOfficialEdgeResolvers<ContextType>;
  RelatedCountryConnection?: RelatedCountryConnectionResolvers<ContextType>;
  RelatedCountryEdge?: RelatedCountryEdgeResolvers<ContextType>;
  RelatedRegionConnection?: RelatedRegionConnectionResolvers<ContextType>;
  RelatedRegionEdge?: RelatedRegionEdgeResolvers<ContextType>;
  RelatedProgrammeConnection?: RelatedProgrammeConnectionResolvers<ContextType>;
  RelatedProgrammeEdge?: RelatedProgrammeEdgeResolvers<ContextType>;
  RelatedEventConnection?: RelatedEventConnectionResolvers<ContextType>;
  RelatedEventEdge?: RelatedEventEdgeResolvers<ContextType>;
  RelatedTopicConnection?: RelatedTopicConnectionResolvers<ContextType>;
  RelatedTopicEdge?: RelatedTopicEdgeResolvers<ContextType>;
  RelatedDocumentConnection?: RelatedDocumentConnectionResolvers<ContextType>;
  RelatedDocumentEdge?: RelatedDocumentEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  AnswerNote?: AnswerNoteResolvers<ContextType>;
  FundersOf?: FundersOfResolvers<ContextType>;
  FunderOf?: FunderOfResolvers<ContextType>;
  FundedBy?: FundedByResolvers<ContextType>;
  FundedThing?: FundedThingResolvers<ContextType>;
  MoneyWays?: MoneyWaysResolvers<ContextType>;
  MoneyWay?: MoneyWayResolvers<ContextType>;
  TopFunders?: TopFundersResolvers<ContextType>;
  TopFunder?: TopFunderResolvers<ContextType>;
  CoFunders?: CoFundersResolvers<ContextType>;
  CoFunderPair?: CoFunderPairResolvers<ContextType>;
  TopicsServed?: TopicsServedResolvers<ContextType>;
  TopicServed?: TopicServedResolvers<ContextType>;
  ProgrammesWithoutFunder?: ProgrammesWithoutFunderResolvers<ContextType>;
  ProgrammeWithoutFunder?: ProgrammeWithoutFunderResolvers<ContextType>;
  PartnersOf?: PartnersOfResolvers<ContextType>;
  PartnerOf?: PartnerOfResolvers<ContextType>;
  SharedNeighbours?: SharedNeighboursResolvers<ContextType>;
  SharedNeighbour?: SharedNeighbourResolvers<ContextType>;
  FundersOfPartners?: FundersOfPartnersResolvers<ContextType>;
  FunderOfPartners?: FunderOfPartnersResolvers<ContextType>;
  LikelyPartners?: LikelyPartnersResolvers<ContextType>;
  LikelyPartnership?: LikelyPartnershipResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Neighbour?: NeighbourResolvers<ContextType>;
  Speakers?: SpeakersResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  Appearances?: AppearancesResolvers<ContextType>;
  Appearance?: AppearanceResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  Absentees?: AbsenteesResolvers<ContextType>;
  Absentee?: AbsenteeResolvers<ContextType>;
  RecurringMeetings?: RecurringMeetingsResolvers<ContextType>;
  RecurringMeeting?: RecurringMeetingResolvers<ContextType>;
  Career?: CareerResolvers<ContextType>;
  CareerStep?: CareerStepResolvers<ContextType>;
  PostHolders?: PostHoldersResolvers<ContextType>;
  PostHolder?: PostHolderResolvers<ContextType>;
  Representatives?: RepresentativesResolvers<ContextType>;
  Representative?: RepresentativeResolvers<ContextType>;
  Changes?: ChangesResolvers<ContextType>;
  ChangeRow?: ChangeRowResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineRow?: TimelineRowResolvers<ContextType>;
  Brief?: BriefResolvers<ContextType>;
  BriefLine?: BriefLineResolvers<ContextType>;
  Undelivered?: UndeliveredResolvers<ContextType>;
  UndeliveredRow?: UndeliveredRowResolvers<ContextType>;
  Disagreements?: DisagreementsResolvers<ContextType>;
  DisagreementRow?: DisagreementRowResolvers<ContextType>;
  SourcesAbout?: SourcesAboutResolvers<ContextType>;
  SourceAbout?: SourceAboutResolvers<ContextType>;
  Proof?: ProofResolvers<ContextType>;
  ProofRow?: ProofRowResolvers<ContextType>;
  SingleWitness?: SingleWitnessResolvers<ContextType>;
  SingleWitnessRow?: SingleWitnessRowResolvers<ContextType>;
  IfRetracted?: IfRetractedResolvers<ContextType>;
  IfRetractedRow?: IfRetractedRowResolvers<ContextType>;
  Bridges?: BridgesResolvers<ContextType>;
  Bridge?: BridgeResolvers<ContextType>;
  CentralEntities?: CentralEntitiesResolvers<ContextType>;
  CentralEntity?: CentralEntityResolvers<ContextType>;
  Communities?: CommunitiesResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
};

