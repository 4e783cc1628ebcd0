import { createHash } from 'node:crypto';
import { keyOf, kindOf, type PlainClaim, type PlainWorld, symmetric, type Time, times } from './plain-world.ts';

/** A claim with merged ids resolved. */
export interface Claim {
  readonly source: Source;
  readonly paragraph: number;
  readonly said: PlainClaim;
  readonly type: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly of?: string | undefined;
  readonly under?: string | undefined;
  readonly onBehalfOf?: string | undefined;
  readonly boilerplate: boolean;
  readonly stated: boolean;
  readonly planned: boolean;
  readonly selfReported: boolean;
  /** When it held, if stated. */
  readonly time?: Time | undefined;
}

export interface Source {
  readonly id: string;
  readonly publishers: readonly string[];
  readonly earliest?: string | undefined;
  /** The last possible day of its date. */
  readonly published?: string | undefined;
}

/** A relationship: all claims with the same type, ends and key. */
export interface Tie {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly claims: readonly Claim[];
}

/** A fact: all claims that state the same about the same entity. */
export interface Fact {
  readonly id: string;
  readonly of: string;
  readonly claims: readonly Claim[];
}

/** The parameters that determine which claims count. */
export interface Counting {
  readonly statedOnly?: boolean | undefined;
  readonly knownBy?: string | undefined;
  readonly publishers?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly observed?: boolean | undefined;
  readonly minSources?: number | undefined;
  readonly minPublishers?: number | undefined;
  /** Whether plans count too, in questions about what is stated. */
  readonly planned?: boolean | undefined;
}

/** The summary of the claims of a relationship that count. */
export interface Weight {
  readonly claims: readonly Claim[];
  readonly sources: number;
  readonly publishers: number;
  readonly stated: boolean;
  readonly selfReported: boolean;
  readonly firstPublished: string | null;
  readonly lastPublished: string | null;
}

/** The first and last possible day; undefined on an open side. */
export interface Days {
  readonly startEarliest?: string | undefined;
  readonly endLatest?: string | undefined;
}

/** The product's ids of claims by source and paragraph: the only thing taken from it. */
export type ClaimIds = ReadonlyMap<string, string>;

/** The content of a world, as a reader with a list of all its claims would find it. */
export class Known {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly ties: readonly Tie[];
  readonly facts: readonly Fact[];
  readonly #claimIds: ClaimIds;
  readonly #merges: ReadonlyMap<string, string>;

  constructor({ sources, merges }: PlainWorld, claimIds: ClaimIds = new Map()) {
    this.#claimIds = claimIds;
    this.#merges = new Map(merges.map(({ id, into }) => [id, into]));
    this.sources = sources.map(({ id, publishers, published }) => {
      const time = published === undefined ? undefined : times[published];
      return {
        id,
        publishers: unique(publishers.map((publisher) => this.entity(publisher))).sort(),
        earliest: time?.startEarliest,
        published: time?.endLatest,
      };
    });
    this.claims = this.sources.flatMap((source, index) =>
      (sources[index]?.claims ?? []).map((said, place) => this.#read(said, source, place + 1)),
    );
    const related = this.claims.filter(({ from, to }) => from !== undefined && from !== to);
    this.ties = [...Map.groupBy(related, identify)].map(([id, claims]) => ({
      id,
      type: claims[0]?.type ?? '',
      from: claims[0]?.from ?? '',
      to: claims[0]?.to ?? '',
      claims,
    }));
    const stated = this.claims.filter(({ of }) => of !== undefined);
    this.facts = [...Map.groupBy(stated, identifyFact)].map(([id, claims]) => ({
      id,
      of: claims[0]?.of ?? '',
      claims,
    }));
  }

  /** Returns all entities about which something is stated. */
  everyone(): string[] {
    return unique(this.claims.flatMap(({ from, to, of }) => [from ?? [], to ?? [], of ?? []].flat()));
  }

  /** Returns the entities in the claims of a source and its publishers, without the source itself. */
  namedBy(source: Source): ReadonlySet<string> {
    const claims = this.claims.filter((claim) => claim.source === source);
    const named = claims.flatMap(({ from, to, of, under, onBehalfOf }) => [from, to, of, under, onBehalfOf]);
    return new Set(
      [...source.publishers, ...named].flatMap((id) => (id === undefined || id === source.id ? [] : [id])),
    );
  }

  /** Returns the product's id of a claim. */
  nameOf({ source, paragraph }: Claim): string {
    return this.#claimIds.get(`${source.id} ${paragraph}`) ?? '';
  }

  /** Returns the entity that an id resolves to. */
  entity(id: string): string {
    const into = this.#merges.get(id);
    return into === undefined ? id : this.entity(into);
  }

  /** Returns the relationships of an entity, and their other ends. */
  around(id: string): { readonly tie: Tie; readonly other: string }[] {
    return this.ties.flatMap((tie) => {
      if (tie.from === id) return [{ tie, other: tie.to }];
      return tie.to === id ? [{ tie, other: tie.from }] : [];
    });
  }

  /** Summarizes the claims of a relationship that count; undefined if there are too few. */
  weigh(tie: Tie, counting: Counting): Weight | undefined {
    const weight = this.add(tie.claims.filter((claim) => this.counts(claim, counting)));
    const { minSources = 0, minPublishers = 0 } = counting;
    return weight.sources > 0 && weight.sources >= minSources && weight.publishers >= minPublishers
      ? weight
      : undefined;
  }

  /** Summarizes claims. */
  add(claims: readonly Claim[]): Weight {
    const outside = claims.filter(({ boilerplate }) => !boilerplate);
    const days = claims.flatMap(({ source }) => source.published ?? []).sort();
    return {
      claims,
      sources: new Set(claims.map(({ source }) => source.id)).size,
      publishers: countIndependent(outside.map(({ source }) => source.publishers)),
      stated: claims.some(({ stated }) => stated),
      selfReported: outside.length > 0 && outside.every(({ selfReported }) => selfReported),
      firstPublished: days[0] ?? null,
      lastPublished: days.at(-1) ?? null,
    };
  }

  /** Returns whether a claim counts: it must meet all conditions by itself. */
  counts(claim: Claim, { statedOnly, knownBy, publishers, from, to, observed, planned }: Counting): boolean {
    const { source, boilerplate, time, stated } = claim;
    if (claim.planned && !planned) return false;
    if (statedOnly && !stated) return false;
    if (knownBy !== undefined && !(source.published !== undefined && source.published <= knownBy)) return false;
    if (publishers) {
      const wanted = publishers.map((id) => this.entity(id));
      if (boilerplate || !source.publishers.some((id) => wanted.includes(id))) return false;
    }
    if (from === undefined && to === undefined) return true;
    if (time) return meets(time, from, to);
    const seen = observed ? this.observed(claim) : undefined;
    return seen !== undefined && meets(seen, from, to);
  }

  /** Returns when a claim was observed: on the days of its event, or else when its source was published. */
  observed({ of, to, from, under, source }: Claim): Days | undefined {
    for (const id of [of, to, from, under]) {
      const days = id === undefined ? undefined : this.days(id);
      if (days) return days;
    }
    const { earliest, published } = source;
    return published === undefined ? undefined : { startEarliest: earliest, endLatest: published };
  }

  /**
   * Returns the days of an event from the first possible to the last possible one; undefined if a date has an open
   * start.
   */
  days(id: string, knownBy?: string): Days | undefined {
    if (kindOf(id) !== 'Event') return undefined;
    const dates = this.claims.flatMap((claim) =>
      claim.of === id && claim.said.attribute === 'date' && this.counts(claim, { knownBy, planned: true })
        ? (times[String(claim.said.value)] ?? [])
        : [],
    );
    const starts = dates.map(({ startEarliest }) => startEarliest);
    const ends = dates.map(({ endLatest }) => endLatest);
    const startEarliest = starts.includes(undefined) ? undefined : starts.sort()[0];
    if (startEarliest === undefined) return undefined;
    return { startEarliest, endLatest: ends.includes(undefined) ? undefined : ends.sort().at(-1) };
  }

  #read(said: PlainClaim, source: Source, paragraph: number): Claim {
    const find = (id: string | undefined) => (id === undefined ? undefined : this.entity(id));
    const ends = [find(said.from), find(said.to)];
    if (symmetric.has(said.type)) ends.sort();
    const [from, to] = ends;
    const of = find(said.of);
    return {
      source,
      paragraph,
      said,
      type: said.type,
      from,
      to,
      of,
      under: find(said.under),
      onBehalfOf: find(said.onBehalfOf),
      boilerplate: said.boilerplate,
      stated: !said.inferred,
      planned: said.planned,
      selfReported: source.publishers.some((publisher) => [from, to, of].includes(publisher)),
      time: said.when === undefined ? undefined : times[said.when],
    };
  }
}

/** Returns whether something with these days can have held between two days; an open side is unlimited. */
function meets({ startEarliest, endLatest }: Days, from: string | undefined, to: string | undefined): boolean {
  const begunByThen = to === undefined || startEarliest === undefined || startEarliest <= to;
  const lastedUntil = from === undefined || endLatest === undefined || endLatest >= from;
  return begunByThen && lastedUntil;
}

/** Counts independent publishers: those that have published together count once. */
export function countIndependent(together: readonly (readonly string[])[]): number {
  const head = new Map(together.flat().map((id) => [id, id]));
  const headOf = (id: string) => head.get(id) ?? id;
  for (const [first = '', ...others] of together)
    for (const other of others) {
      const [kept, given] = [headOf(first), headOf(other)];
      for (const [id, its] of head) if (its === given) head.set(id, kept);
    }
  return new Set(head.values()).size;
}

export const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** Returns a relationship's id as defined in docs/graph-model.md: its type, and a hash of its ends and its key. */
function identify({ type, from, to, said }: Claim): string {
  const key = keyOf[type] === undefined ? undefined : said.key;
  const text = `{"from":"${from}",${key === undefined ? '' : `"key":"${key}",`}"to":"${to}"}`;
  return `${type}:${hash(text)}`;
}

/** Returns a fact's id: a hash of the entity and the statement without its words. */
function identifyFact({ of, said: { attribute, value, unit } }: Claim): string {
  const member = (key: string, content: unknown) =>
    content === undefined ? '' : `"${key}":${JSON.stringify(content)},`;
  const [date, number] = typeof value === 'number' ? [undefined, value] : [value, undefined];
  const text = `{"attribute":"${attribute}",${member('date', date)}"entity":"${of}",${member('number', number)}${member('unit', unit)}}`;
  return `fact:${hash(text.replace(/,}$/, '}'))}`;
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);
