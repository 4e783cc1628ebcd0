import { createHash } from 'node:crypto';
import { keyOf, kindOf, type PlainClaim, type PlainWorld, symmetric, type Time, times } from './plain-world.ts';

/** A claim with its ids as the entities that they answer as. */
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
  /** When it held, if it says so. */
  readonly time?: Time | undefined;
}

export interface Source {
  readonly id: string;
  readonly publishers: readonly string[];
  readonly earliest?: string | undefined;
  /** The last day that its date can mean. */
  readonly published?: string | undefined;
}

/** A relationship: what all claims of the same type, ends and key say. */
export interface Tie {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly claims: readonly Claim[];
}

/** A fact: what all claims that state the same of the same entity say. */
export interface Fact {
  readonly id: string;
  readonly of: string;
  readonly claims: readonly Claim[];
}

/** The parameters that say what counts. */
export interface Counting {
  readonly statedOnly?: boolean | undefined;
  readonly knownBy?: string | undefined;
  readonly publishers?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly observed?: boolean | undefined;
  readonly minSources?: number | undefined;
  readonly minPublishers?: number | undefined;
  /** What is only announced counts too: of questions that ask what is said. */
  readonly planned?: boolean | undefined;
}

/** What the claims of a relationship that count add up to. */
export interface Weight {
  readonly claims: readonly Claim[];
  readonly sources: number;
  readonly publishers: number;
  readonly stated: boolean;
  readonly selfReported: boolean;
  readonly firstPublished: string | null;
  readonly lastPublished: string | null;
}

/** The first and the last day that it can mean; none where that side is open. */
export interface Days {
  readonly startEarliest?: string | undefined;
  readonly endLatest?: string | undefined;
}

/** How the product names claims, by source and paragraph: the one thing that is taken from it. */
export type ClaimIds = ReadonlyMap<string, string>;

/** What a world says, as a reader with a list of all its claims would find it. */
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

  /** All of whom something is said. */
  everyone(): string[] {
    return unique(this.claims.flatMap(({ from, to, of }) => [from ?? [], to ?? [], of ?? []].flat()));
  }

  /** Whom a source names: all of whom its claims speak, and its publishers; itself not. */
  namedBy(source: Source): ReadonlySet<string> {
    const claims = this.claims.filter((claim) => claim.source === source);
    const named = claims.flatMap(({ from, to, of, under, onBehalfOf }) => [from, to, of, under, onBehalfOf]);
    return new Set(
      [...source.publishers, ...named].flatMap((id) => (id === undefined || id === source.id ? [] : [id])),
    );
  }

  /** The product's name for a claim. */
  nameOf({ source, paragraph }: Claim): string {
    return this.#claimIds.get(`${source.id} ${paragraph}`) ?? '';
  }

  /** The entity that an id answers as. */
  entity(id: string): string {
    const into = this.#merges.get(id);
    return into === undefined ? id : this.entity(into);
  }

  /** Relationships with an end here, and their other end. */
  around(id: string): { readonly tie: Tie; readonly other: string }[] {
    return this.ties.flatMap((tie) => {
      if (tie.from === id) return [{ tie, other: tie.to }];
      return tie.to === id ? [{ tie, other: tie.from }] : [];
    });
  }

  /** What of a relationship counts; nothing where that is not enough. */
  weigh(tie: Tie, counting: Counting): Weight | undefined {
    const weight = this.add(tie.claims.filter((claim) => this.counts(claim, counting)));
    const { minSources = 0, minPublishers = 0 } = counting;
    return weight.sources > 0 && weight.sources >= minSources && weight.publishers >= minPublishers
      ? weight
      : undefined;
  }

  /** What claims add up to. */
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

  /** Whether a claim counts: it alone must meet all that is asked. */
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

  /** When what a claim says was seen: on the days of the event that it speaks of, else when its source was published. */
  observed({ of, to, from, under, source }: Claim): Days | undefined {
    for (const id of [of, to, from, under]) {
      const days = id === undefined ? undefined : this.days(id);
      if (days) return days;
    }
    const { earliest, published } = source;
    return published === undefined ? undefined : { startEarliest: earliest, endLatest: published };
  }

  /** The days of an event: from the first that any of its dates can mean to the last; none where one leaves the first open. */
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

/** Whether what lasted so can have held on a day from the one to the other; an open side reaches everywhere. */
function meets({ startEarliest, endLatest }: Days, from: string | undefined, to: string | undefined): boolean {
  const begunByThen = to === undefined || startEarliest === undefined || startEarliest <= to;
  const lastedUntil = from === undefined || endLatest === undefined || endLatest >= from;
  return begunByThen && lastedUntil;
}

/** How many publishers are left once all that published anything together are one. */
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

/** A relationship's id, as the page of the graph says it: its type, and a hash of its ends and its key. */
function identify({ type, from, to, said }: Claim): string {
  const key = keyOf[type] === undefined ? undefined : said.key;
  const text = `{"from":"${from}",${key === undefined ? '' : `"key":"${key}",`}"to":"${to}"}`;
  return `${type}:${hash(text)}`;
}

/** A fact's id: a hash of the entity, and of what is stated of it without the words. */
function identifyFact({ of, said: { attribute, value, unit } }: Claim): string {
  const member = (key: string, content: unknown) =>
    content === undefined ? '' : `"${key}":${JSON.stringify(content)},`;
  const [date, number] = typeof value === 'number' ? [undefined, value] : [value, undefined];
  const text = `{"attribute":"${attribute}",${member('date', date)}"entity":"${of}",${member('number', number)}${member('unit', unit)}}`;
  return `fact:${hash(text.replace(/,}$/, '}'))}`;
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);
