import type { EntityFilter, EvidenceFilter, RelatedFilter } from './arguments.ts';
import type { CypherBuilder } from './cypher-builder.ts';

/** Cypher that binds `id` to the canonical id of each id in a list, without duplicates. */
export const canonicalIds = (ids: string): string =>
  `UNWIND ${ids} AS asked OPTIONAL MATCH (m:Merge {id: asked}) WITH DISTINCT coalesce(m.entity, asked) AS id`;

/** Cypher for whether one of these publishers published a source, under any id merged into it. */
export const isPublishedBy = (source: string, ids: string): string =>
  `any(publisher IN coalesce(${source}.publishersKnownAs, ${source}.publishers) WHERE publisher IN ${ids})`;

/** Returns whether a filter can exclude claims. */
export function isSelective(filter: EvidenceFilter | null | undefined): filter is EvidenceFilter {
  if (!filter) return false;
  const { statedOnly, knownBy, publishers, asOf, period, planned } = filter;
  const values = [knownBy, publishers, asOf, period?.from, period?.to, planned];
  return statedOnly === true || values.some((value) => value != null);
}

/** Returns the conditions under which claim `c` of source `s` counts. */
export function claimConditions(filter: EvidenceFilter | null | undefined, builder: CypherBuilder): readonly string[] {
  if (!isSelective(filter)) return [];
  const conditions: string[] = [];
  if (filter.statedOnly) conditions.push('c.stated');
  if (filter.planned != null) conditions.push(`c.planned IS ${filter.planned ? 'NOT ' : ''}NULL`);
  if (filter.knownBy != null) conditions.push(`s.publishedLatest <= date(${builder.parameter(filter.knownBy)})`);
  if (filter.publishers != null)
    conditions.push(`NOT c.boilerplate AND ${isPublishedBy('s', builder.parameter(filter.publishers))}`);
  if (filter.asOf != null) conditions.push(timeCondition(filter, filter.asOf, filter.asOf, builder));
  if (filter.period != null && (filter.period.from != null || filter.period.to != null))
    conditions.push(timeCondition(filter, filter.period.from, filter.period.to, builder));
  return conditions;
}

function timeCondition(
  { timeBasis, certain, undated }: EvidenceFilter,
  from: string | null | undefined,
  to: string | null | undefined,
  builder: CypherBuilder,
): string {
  const first = from == null ? undefined : `date(${builder.parameter(from)})`;
  const last = to == null ? undefined : `date(${builder.parameter(to)})`;
  const overlaps = certain ? mustOverlap : canOverlap;
  const held = overlaps(claimTime, first, last);
  const dated = '(c.when IS NOT NULL OR c.date IS NOT NULL)';
  if (timeBasis !== 'OBSERVED') return undated === 'KEEP' ? `(NOT ${dated} OR ${held})` : `(${dated} AND ${held})`;
  if (!certain) {
    const observed = canOverlap(observedTime, first, last);
    return `CASE WHEN ${dated} THEN ${held} ELSE ${undated === 'KEEP' ? 'NOT c.observed OR' : 'c.observed AND'} ${observed} END`;
  }
  // `head` would make Neo4j scan all events first.
  const event =
    'last(COLLECT { UNWIND [c.under, c.from, c.to, c.entity] AS id MATCH (ev:Entity {id: id}) WHERE ev:Event AND ev.startEarliest IS NOT NULL RETURN ev })';
  const undatedSources = undated === 'KEEP' ? 's.publishedLatest IS NULL OR ' : 's.publishedLatest IS NOT NULL AND ';
  return `CASE WHEN ${dated} THEN ${held}
    ELSE any(event IN [${event}] WHERE CASE WHEN event IS NOT NULL THEN ${mustOverlap(eventTime, first, last)}
      ELSE (${undatedSources}${mustOverlap(publicationTime, first, last)}) END) END`;
}

/** The longest time during which something can have held, as Cypher. A missing day is an open end. */
interface LongestTime {
  readonly startEarliest: string;
  readonly endLatest: string;
}

/** The shortest time during which it must have held, as Cypher. */
interface ShortestTime {
  readonly startLatest: string;
  readonly endEarliest: string;
}

const claimTime: LongestTime & ShortestTime = {
  startEarliest: 'c.startEarliest',
  startLatest: 'c.startLatest',
  // If the end is open, a source vouches for what has begun until the source's own day; nothing ends before it began.
  // An end with a known limit is not open.
  endEarliest: `CASE WHEN c.endEarliest IS NOT NULL OR c.endLatest IS NOT NULL OR c.startLatest IS NULL THEN c.endEarliest
    WHEN coalesce(c.startEarliest <= s.publishedEarliest, c.startEarliest IS NULL) THEN s.publishedEarliest ELSE c.startEarliest END`,
  endLatest: 'c.endLatest',
};
const observedTime: LongestTime = { startEarliest: 'c.observedEarliest', endLatest: 'c.observedLatest' };
const eventTime: ShortestTime = { startLatest: 'event.startLatest', endEarliest: 'event.endEarliest' };
const publicationTime: ShortestTime = { startLatest: 's.publishedLatest', endEarliest: 's.publishedEarliest' };

function canOverlap(time: LongestTime, first: string | undefined, last: string | undefined): string {
  const conditions = [
    ...(last === undefined ? [] : [`coalesce(${time.startEarliest} <= ${last}, true)`]),
    ...(first === undefined ? [] : [`coalesce(${time.endLatest} >= ${first}, true)`]),
  ];
  return `(${conditions.join(' AND ')})`;
}

function mustOverlap(time: ShortestTime, first: string | undefined, last: string | undefined): string {
  const conditions = [
    ...(last === undefined ? [] : [`coalesce(${time.startLatest} <= ${last}, false)`]),
    ...(first === undefined ? [] : [`coalesce(${time.endEarliest} >= ${first}, false)`]),
  ];
  return `(${conditions.join(' AND ')})`;
}

/** Returns the conditions under which relationship `r` is listed with `y` at its other end. */
export function relationshipConditions(
  filter: RelatedFilter | null | undefined,
  builder: CypherBuilder,
): readonly string[] {
  if (!filter) return [];
  const conditions: string[] = [];
  if (filter.kinds != null) conditions.push(filter.kinds.length === 0 ? 'false' : `y:${filter.kinds.join('|')}`);
  if (filter.with != null) {
    const ids = builder.parameter(filter.with);
    conditions.push(`(y.id IN ${ids} OR any(merged IN y.mergedIds WHERE merged IN ${ids}))`);
  }
  const claims = claimConditions(filter.evidence, builder);
  const evidence = filter.evidence;
  // The relationship's own properties narrow the match first; then its claims decide.
  if (isSelective(evidence)) {
    if (evidence.statedOnly) conditions.push('r.stated');
    if (evidence.planned === true) conditions.push('r.plannedCount > 0');
    if (evidence.knownBy != null) conditions.push(`r.firstPublished <= date(${builder.parameter(evidence.knownBy)})`);
  }
  const witnesses = `MATCH (s:Source)-[:CLAIMS]->(c:Claim) WHERE c.relationship = r.id${claims.map((condition) => ` AND ${condition}`).join('')}`;
  if (filter.minSources != null) {
    const minimum = builder.parameter(claims.length === 0 ? filter.minSources : Math.max(1, filter.minSources));
    conditions.push(
      claims.length === 0 ? `r.sourceCount >= ${minimum}` : `COUNT { ${witnesses} RETURN DISTINCT s } >= ${minimum}`,
    );
  } else if (claims.length > 0) conditions.push(`EXISTS { ${witnesses} }`);
  return conditions;
}

/** Returns the conditions under which entity `y` is listed, except those on its id. */
export function entityConditions(filter: EntityFilter | null | undefined, builder: CypherBuilder): readonly string[] {
  if (!filter) return [];
  const conditions: string[] = [];
  const sources: string[] = [];
  if (filter.knownBy != null) sources.push(`s.publishedLatest <= date(${builder.parameter(filter.knownBy)})`);
  if (filter.publishers != null) sources.push(isPublishedBy('s', builder.parameter(filter.publishers)));
  const where = sources.length === 0 ? '' : ` WHERE ${sources.join(' AND ')}`;
  const minimum = Math.max(sources.length === 0 ? 0 : 1, filter.minSources ?? 0);
  if (minimum > 1)
    conditions.push(`COUNT { MATCH (y)<-[:MENTIONS]-(s:Source)${where} } >= ${builder.parameter(minimum)}`);
  else if (minimum === 1) conditions.push(`EXISTS { MATCH (y)<-[:MENTIONS]-(s:Source)${where} }`);
  return conditions;
}

/** Returns the conditions under which event `y` may have taken place in the period. */
export function eventConditions(filter: EntityFilter | null | undefined, builder: CypherBuilder): readonly string[] {
  const { from, to } = filter?.period ?? {};
  return [
    ...entityConditions(filter, builder),
    ...(from == null && to == null ? [] : ['y.startEarliest IS NOT NULL']),
    ...(from == null ? [] : [`coalesce(y.endLatest >= date(${builder.parameter(from)}), true)`]),
    ...(to == null ? [] : [`y.startEarliest <= date(${builder.parameter(to)})`]),
  ];
}

/** Returns the conditions under which source `y` is listed, except those on its id. */
export function sourceConditions(filter: EntityFilter | null | undefined, builder: CypherBuilder): readonly string[] {
  if (!filter) return [];
  const { publishers, period, languages } = filter;
  return [
    ...(publishers == null ? [] : [isPublishedBy('y', builder.parameter(publishers))]),
    ...(period?.from == null ? [] : [`y.publishedLatest >= date(${builder.parameter(period.from)})`]),
    ...(period?.to == null ? [] : [`y.publishedLatest <= date(${builder.parameter(period.to)})`]),
    ...(languages == null ? [] : [`y.language IN ${builder.parameter(languages)}`]),
  ];
}
