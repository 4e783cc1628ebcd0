import fc from 'fast-check';
import { kindOfId } from '../../../src/vocabulary/kinds.ts';
import { allowsEnds, relationshipType, relationshipTypeNames } from '../../../src/vocabulary/relationship-types.ts';
import { kindOf, type PlainClaim, type PlainSource, type PlainWorld, times } from './plain-world.ts';

/** The possible entities of a world. If two can be part of each other, the earlier one is the part. */
const everyone = [
  ...['org:office-a', 'org:office-b', 'org:bureau', 'org:department', 'org:former', 'org:agency-b', 'org:agency-a'],
  ...['org:system', 'org:group', 'country:CC', 'country:BB', 'country:AA', 'region:islands'],
  ...['official:ana', 'official:anna', 'official:ben'],
  ...['event:session', 'event:second', 'event:first', 'event:series'],
  ...['programme:former', 'programme:y', 'programme:x', 'topic:u', 'topic:t', 'doc:law'],
];
const rankOf = (id: string) => everyone.indexOf(id);

/** Neighbours in the order above, so that no merge creates a cycle of parts. */
const possibleMerges = [
  { id: 'org:former', into: 'org:agency-b' },
  { id: 'org:agency-b', into: 'org:agency-a' },
  { id: 'country:CC', into: 'country:BB' },
  { id: 'official:anna', into: 'official:ana' },
  { id: 'event:second', into: 'event:first' },
  { id: 'programme:former', into: 'programme:y' },
  { id: 'topic:u', into: 'topic:t' },
];

const actor = ['Organization', 'Official', 'Country'];

interface Ends {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly fits?: (from: string, to: string) => boolean;
  readonly keys?: readonly string[];
  readonly weight?: number;
}

/** The possible ends of claims. A type that is not here can have all that the vocabulary allows. */
const chosenEnds: Readonly<Record<string, Ends>> = {
  PARTNERS_WITH: { from: actor, to: actor, weight: 4 },
  FUNDS: { from: actor, to: ['Programme', 'Event', ...actor], keys: ['grant 1', 'grant 2'], weight: 3 },
  SUPPORTS: { from: [...actor, 'Programme'], to: ['Programme', 'Event', 'Document'] },
  IMPLEMENTS: { from: actor, to: ['Programme'], keys: ['implements', 'owns'], weight: 2 },
  ORGANIZED: { from: actor, to: ['Event'], keys: ['hosts', 'organizes'], weight: 2 },
  PARTICIPATED_IN: { from: actor, to: ['Event', 'Event', 'Programme'], weight: 7 },
  SPOKE_AT: { from: ['Official'], to: ['Event'], keys: ['opening', 'day 2'], weight: 2 },
  QUOTED_IN: { from: ['Official'], to: ['Document'] },
  AFFILIATED_WITH: { from: ['Official'], to: ['Organization', 'Country'], keys: ['director', 'envoy'], weight: 3 },
  MEMBER_OF: { from: actor, to: ['Organization'], fits: (_, to) => /group|system/.test(to), weight: 5 },
  PART_OF: {
    from: ['Organization', 'Event', 'Programme', 'Country', 'Topic'],
    to: ['Organization', 'Event', 'Programme', 'Country', 'Topic'],
    fits: (from, to) =>
      rankOf(from) < rankOf(to) &&
      (kindOf(from) === kindOf(to) ||
        ['Organization Country', 'Event Programme'].includes(`${kindOf(from)} ${kindOf(to)}`)),
    keys: ['2nd'],
    weight: 9,
  },
  LOCATED_IN: { from: ['Event', 'Organization'], to: ['Country', 'Region'] },
  COVERS: { from: ['Programme', 'Organization', 'Document'], to: ['Country', 'Region'] },
  CONTRIBUTES_TO: { from: ['Programme', 'Event', 'Organization'], to: ['Topic', 'Programme'] },
  ADDRESSES: { from: ['Programme', 'Event', 'Document', 'Organization'], to: ['Topic'], weight: 2 },
  SIGNED: { from: actor, to: ['Document'] },
  ADOPTED: { from: actor, to: ['Document', 'Programme'] },
  PUBLISHED: { from: actor, to: ['Document'] },
  LAUNCHED_AT: { from: ['Programme', 'Document'], to: ['Event'] },
  ABOUT: { from: ['Document'], to: ['Event', 'Programme', ...actor] },
};

const endsOf: Readonly<Record<string, Ends>> = {
  ...chosenEnds,
  ...Object.fromEntries(
    relationshipTypeNames.filter((type) => !(type in chosenEnds)).map((type) => [type, allEnds(type)]),
  ),
};

function allEnds(type: (typeof relationshipTypeNames)[number]): Ends {
  const { from, to, key } = relationshipType(type);
  const fits = (one: string, other: string) => {
    const [first, second] = [kindOfId(one), kindOfId(other)];
    return first !== undefined && second !== undefined && allowsEnds(type, first, second);
  };
  return { from, to, fits, keys: key === undefined ? [] : ['one', 'other'] };
}

/** The possible facts of an entity. */
const factsOf: Readonly<Record<string, readonly string[]>> = {
  date: ['Event'],
  participants: ['Event'],
  end: ['Organization', 'Programme', 'Event'],
  period: ['Programme'],
};

export const typeNames: readonly string[] = Object.keys(endsOf);

const dateNames = Object.keys(times);
const publicationDates = dateNames.filter((date) => !date.includes('/'));

/** Omitted a number of times for each time given. */
const seldom = <Value>(value: fc.Arbitrary<Value>, times: number) =>
  fc.oneof({ weight: times, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

/** The parts of a claim that are drawn before its entities. */
const drawnClaim = fc.record(
  {
    type: fc.oneof(
      ...typeNames.map((name) => ({ weight: endsOf[name]?.weight ?? 1, arbitrary: fc.constant(name) })),
      { weight: 6, arbitrary: fc.constant('date') },
      { weight: 3, arbitrary: fc.constantFrom('participants', 'end', 'period') },
    ),
    from: fc.nat(1_000),
    to: fc.nat(1_000),
    key: seldom(fc.nat(1), 2),
    /** Repeats an earlier one. */
    again: seldom(fc.nat(1_000), 2),
    source: fc.nat(1_000),
    inferred: fc.constantFrom(false, false, false, true),
    planned: fc.constantFrom(false, false, false, false, true),
    boilerplate: fc.constantFrom(false, false, false, false, true),
    when: seldom(fc.constantFrom(...dateNames), 2),
    under: seldom(fc.nat(1_000), 3),
    onBehalfOf: seldom(fc.nat(1_000), 4),
    list: fc.constantFrom(undefined, 'open', 'closed'),
    /** Of a participant. */
    role: fc.constantFrom(undefined, 'delegate', 'observer'),
    through: fc.constantFrom(undefined, 'government', 'police'),
  },
  { noNullPrototype: true },
);

type DrawnClaim = typeof drawnClaim extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const drawnSource = fc.record(
  {
    publishers: fc.uniqueArray(fc.nat(1_000), { minLength: 1, maxLength: 2 }),
    published: fc.option(fc.constantFrom(...publicationDates), { nil: undefined, freq: 9 }),
  },
  { noNullPrototype: true },
);

const pick = <Value>(from: readonly Value[], number: number): Value | undefined => from[number % from.length];

/** Small worlds with many repeated claims about few entities on few days. */
export const randomWorld: fc.Arbitrary<PlainWorld> = fc
  .tuple(
    fc.subarray(everyone, { minLength: 8, maxLength: 14 }),
    fc.array(drawnSource, { minLength: 3, maxLength: 8, size: 'max' }),
    fc.array(drawnClaim, { minLength: 20, maxLength: 80, size: 'max' }),
    fc.oneof(fc.constant([]), fc.subarray(possibleMerges)),
  )
  .map(([cast, drawnSources, drawnClaims, merges]) => {
    const publishers = [
      ...cast.filter((id) => actor.includes(kindOf(id))).slice(0, 3),
      'org:press',
      'org:bureau-of-news',
    ];
    const ids = drawnSources.map((_, index) => `doc:s${index}`);
    const claims = sayAll(drawnClaims, [...cast, ...ids], ids);
    const sources = drawnSources.map(
      ({ publishers: drawn, published }, index): PlainSource => ({
        id: `doc:s${index}`,
        publishers: [...new Set(drawn.flatMap((number) => pick(publishers, number) ?? []))],
        ...(published === undefined ? {} : { published }),
        claims: claims.filter(({ source }) => source === ids[index]).map(({ claim }) => claim),
      }),
    );
    return {
      cast: [...cast, ...publishers.filter((id) => !cast.includes(id))],
      sources,
      merges: merges.filter(({ id, into }) => cast.includes(id) && cast.includes(into)),
    };
  });

interface SourcedClaim {
  readonly source: string;
  readonly claim: PlainClaim;
}

function sayAll(drawn: readonly DrawnClaim[], there: readonly string[], sources: readonly string[]): SourcedClaim[] {
  const said: SourcedClaim[] = [];
  for (const each of drawn) {
    const { again, inferred, planned, boilerplate, when, under, list } = each;
    const source = pick(sources, each.source);
    const before = again === undefined ? undefined : pick(said, again)?.claim;
    const statement = before ? statementOf(before) : makeStatement(each, there);
    if (source === undefined || !statement) continue;
    const behalf =
      each.onBehalfOf === undefined ? undefined : pick(ofKinds(there, ['Organization', 'Country']), each.onBehalfOf);
    const event = under === undefined ? undefined : pick(ofKinds(there, ['Event', 'Programme']), under);
    said.push({
      source,
      claim: {
        ...statement,
        inferred,
        planned,
        boilerplate,
        ...(when === undefined || ['date', 'end', 'period'].includes(statement.attribute ?? '') ? {} : { when }),
        ...(behalf === undefined || statement.from === undefined || statement.type === 'PARTNERS_WITH'
          ? {}
          : { onBehalfOf: behalf }),
        ...(event === undefined ? {} : { under: event }),
        ...(list === undefined ? {} : { list }),
      },
    });
  }
  return said;
}

type Statement = Omit<PlainClaim, 'inferred' | 'planned' | 'boilerplate' | 'when' | 'under' | 'list' | 'onBehalfOf'>;

const statementOf = ({
  inferred,
  planned,
  boilerplate,
  when,
  under,
  list,
  onBehalfOf,
  ...statement
}: PlainClaim): Statement => statement;

const ofKinds = (there: readonly string[], kinds: readonly string[]) =>
  kinds.flatMap((kind) => there.filter((id) => kindOf(id) === kind));

function makeStatement(
  { type, from, to, key, role, through }: DrawnClaim,
  there: readonly string[],
): Statement | undefined {
  const factOf = factsOf[type];
  if (factOf) {
    const of = pick(ofKinds(there, factOf), from);
    if (of === undefined) return undefined;
    const fact = { type: 'FACT', of, attribute: type };
    return type === 'participants'
      ? { ...fact, value: (to % 3) + 1, unit: 'people' }
      : { ...fact, value: pick(dateNames, to) ?? '2019' };
  }
  const ends = endsOf[type];
  if (!ends) return undefined;
  const first = pick(ofKinds(there, ends.from), from);
  if (first === undefined) return undefined;
  const { fits = () => true, keys = [] } = ends;
  const second = pick(
    ofKinds(there, ends.to).filter((id) => id !== first && fits(first, id)),
    to,
  );
  if (second === undefined) return undefined;
  const content = key === undefined ? undefined : pick(keys, key);
  const qualifiers = type === 'PARTICIPATED_IN' ? { ...(role && { role }), ...(through && { through }) } : {};
  return { type, from: first, to: second, qualifiers, ...(content === undefined ? {} : { key: content }) };
}
