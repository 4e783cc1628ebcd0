import { kindNames, kinds } from '../../../src/vocabulary/kinds.ts';
import { relationshipType, relationshipTypeNames } from '../../../src/vocabulary/relationship-types.ts';
import type { WrittenWorld } from '../../api/open-api.ts';

/** The range of a date: when it may have begun and ended. Determined manually, as a reader of EDTF would. */
export interface Time {
  readonly startEarliest?: string;
  readonly startLatest?: string;
  readonly endEarliest?: string;
  readonly endLatest?: string;
}

const range = (first: string, last: string): Time => ({
  startEarliest: first,
  startLatest: last,
  endEarliest: first,
  endLatest: last,
});

/** All dates that occur, with their meanings. */
export const times: Readonly<Record<string, Time>> = {
  '2019-03-10': range('2019-03-10', '2019-03-10'),
  '2020-02-29': range('2020-02-29', '2020-02-29'),
  '2020-02': range('2020-02-01', '2020-02-29'),
  '2019-06~': range('2019-06-01', '2019-06-30'),
  '2019': range('2019-01-01', '2019-12-31'),
  '2020?': range('2020-01-01', '2020-12-31'),
  '[2019-11-20,2020-01-15]': range('2019-11-20', '2020-01-15'),
  '2020-05-02/2020-05-06': {
    startEarliest: '2020-05-02',
    startLatest: '2020-05-02',
    endEarliest: '2020-05-06',
    endLatest: '2020-05-06',
  },
  '2018/2019-04': {
    startEarliest: '2018-01-01',
    startLatest: '2018-12-31',
    endEarliest: '2019-04-01',
    endLatest: '2019-04-30',
  },
  '2019-12/..': { startEarliest: '2019-12-01', startLatest: '2019-12-31' },
  '../2020-01-10': { endEarliest: '2020-01-10', endLatest: '2020-01-10' },
  'XXXX-10-29': {},
};

/** One statement of a source; each has its own paragraph. */
export interface PlainClaim {
  readonly type: string;
  /** The ends of a relationship. */
  readonly from?: string;
  readonly to?: string;
  /** The key qualifier of its type. */
  readonly key?: string;
  /** Further qualifiers of a relationship's claim, by name. */
  readonly qualifiers?: Readonly<Record<string, string>>;
  /** The entity and content of a fact. */
  readonly of?: string;
  readonly attribute?: string;
  readonly value?: string | number;
  readonly unit?: string;
  readonly inferred: boolean;
  readonly planned: boolean;
  readonly boilerplate: boolean;
  readonly when?: string;
  readonly under?: string;
  readonly onBehalfOf?: string;
  readonly saidBy?: string;
  readonly list?: string;
}

export interface PlainSource {
  readonly id: string;
  readonly publishers: readonly string[];
  readonly published?: string;
  readonly claims: readonly PlainClaim[];
}

/** The statements of all sources; a registry contains all ids of the cast. */
export interface PlainWorld {
  readonly cast: readonly string[];
  readonly sources: readonly PlainSource[];
  readonly merges: readonly { readonly id: string; readonly into: string }[];
}

export const symmetric: ReadonlySet<string> = new Set(
  relationshipTypeNames.filter((type) => relationshipType(type).symmetric),
);

/** The qualifier that distinguishes relationships of a type between the same ends. */
export const keyOf: Readonly<Record<string, string>> = Object.fromEntries(
  relationshipTypeNames.flatMap((type) => {
    const { key } = relationshipType(type);
    return key === undefined ? [] : [[type, key]];
  }),
);

const kindByPrefix: Readonly<Record<string, string>> = Object.fromEntries(
  kindNames.map((kind) => [kinds[kind].prefix, kind]),
);

export function kindOf(id: string): string {
  return kindByPrefix[id.slice(0, id.indexOf(':'))] ?? '';
}

/** Known only by a description. */
export const isUnnamed = (id: string): boolean => /^org:office-b\b/.test(id);

/** Returns the world as files: the nth claim of a source is in its nth paragraph. */
export function writeWorld({ cast, sources, merges }: PlainWorld): WrittenWorld {
  return {
    registry: [...cast, ...sources.map(({ id }) => id)].map((id) => ({
      id,
      name: id.slice(id.indexOf(':') + 1),
      ...(isUnnamed(id) ? { unnamed: 'true' } : {}),
    })),
    dossiers: sources.map(({ id, publishers, published, claims }) => {
      const boilerplate = claims.flatMap((claim, index) => (claim.boilerplate ? [index + 1] : []));
      return {
        source: {
          id,
          title: id,
          publisher: publishers,
          ...(published === undefined ? {} : { published }),
          paragraphs: '1-99',
          ...(boilerplate.length === 0 ? {} : { boilerplate }),
        },
        claims: claims.map((claim, index) => ({ ...writeClaim(claim), paragraph: index + 1 })),
      };
    }),
    merges,
  };
}

function writeClaim(claim: PlainClaim): object {
  const {
    type,
    from,
    to,
    key,
    qualifiers,
    of,
    attribute,
    value,
    unit,
    inferred,
    planned,
    boilerplate: _,
    ...beside
  } = claim;
  const keyName = keyOf[type];
  return {
    ...(attribute === undefined
      ? { [type]: { from, to, ...qualifiers, ...(key === undefined || !keyName ? {} : { [keyName]: key }) } }
      : { fact: { of, [attribute]: value, ...(unit === undefined ? {} : { unit }) } }),
    ...Object.fromEntries(Object.entries(beside).filter(([, content]) => content !== undefined)),
    ...(inferred ? { inferred: 'it follows' } : {}),
    ...(planned ? { planned: true } : {}),
  };
}

/** Returns the same world with a suffix for every id. */
export function withSuffix({ cast, sources, merges }: PlainWorld, suffix: string): PlainWorld {
  const name = (id: string) => `${id}${suffix}`;
  const nameIn = <Holder extends object>(holder: Holder, ...keys: readonly (keyof Holder)[]): Holder => ({
    ...holder,
    ...Object.fromEntries(keys.flatMap((key) => (holder[key] === undefined ? [] : [[key, name(String(holder[key]))]]))),
  });
  return {
    cast: cast.map(name),
    sources: sources.map((source) => ({
      ...nameIn(source, 'id'),
      publishers: source.publishers.map(name),
      claims: source.claims.map((claim) => nameIn(claim, 'from', 'to', 'of', 'under', 'onBehalfOf', 'saidBy')),
    })),
    merges: merges.map((merge) => nameIn(merge, 'id', 'into')),
  };
}
