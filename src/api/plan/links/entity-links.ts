import { evidenceOrder } from '../../../vocabulary/evidence-order.ts';
import { kindNames } from '../../../vocabulary/kinds.ts';
import {
  type RelationshipType,
  relationshipType,
  relationshipTypeNames,
} from '../../../vocabulary/relationship-types.ts';
import { fieldArguments, type RelatedFilter } from '../arguments.ts';
import { claimConditions, isSelective, relationshipConditions } from '../conditions.ts';
import { byText, greatestFirst, latestFirst, leastFirst, type SortKey } from '../paging.ts';
import type { PlanRecords, Records, Scope } from '../scope.ts';
import type { SelectedField } from '../selection.ts';
import { type Connection, planConnection } from './connections.ts';
import { planList } from './links.ts';

/** Plans a field of an entity that leads to other records. Returns whether there is such a field. */
export function planEntityLink(scope: Scope, parents: Records, field: SelectedField, plan: PlanRecords): boolean {
  const related = relatedFields.get(field.name);
  if (related && [...field.types].some((type) => kindNames.some((kind) => kind === type)))
    planRelated(scope, parents, field, related, plan);
  else if (field.name === 'relationships') planRelationships(scope, parents, field, plan);
  else if (field.name === 'facts') planFacts(scope, parents, field, plan);
  else if (field.name === 'mentionedIn') planMentions(scope, parents, field, '(x)<-[y:MENTIONS]-(s:Source)', plan);
  else if (field.name === 'mentions') planMentions(scope, parents, field, '(x)-[y:MENTIONS]->(other:Entity)', plan);
  else if (field.name === 'claims') planSourceClaims(scope, parents, field, plan);
  else if (field.name === 'publishers')
    planList(
      scope,
      parents,
      field,
      { type: 'entity', match: 'UNWIND x.publishers AS id MATCH (y:Entity {id: id})' },
      plan,
    );
  else return false;
  return true;
}

interface RelatedField {
  readonly type: RelationshipType;
  readonly pattern: (relationship: string) => string;
}

/** The fields that follow one relationship type in one direction, by name. */
const relatedFields: ReadonlyMap<string, RelatedField> = new Map(
  relationshipTypeNames.flatMap((type) => {
    const { forward, reverse, symmetric } = relationshipType(type);
    return symmetric
      ? [[forward, { type, pattern: (r: string) => `(x)-[${r}:${type}]-(y:Entity)` }] as const]
      : [
          [forward, { type, pattern: (r: string) => `(x)-[${r}:${type}]->(y:Entity)` }] as const,
          [reverse, { type, pattern: (r: string) => `(x)<-[${r}:${type}]-(y:Entity)` }] as const,
        ];
  }),
);

function planRelated(
  scope: Scope,
  parents: Records,
  field: SelectedField,
  { type, pattern }: RelatedField,
  plan: PlanRecords,
): void {
  const { builder } = scope;
  const { filter, orderBy, first, after } = fieldArguments.related.parse(field.arguments);
  const full = narrowed(filter);
  const match = `MATCH ${pattern('r')}${where(relationshipConditions(full, builder))}`;
  const several = relationshipType(type).key !== undefined;
  const best = orderBy === 'EVIDENCE';
  const connection: Connection = {
    match: `${match}\n${best ? groupByEvidence(several, full, scope) : several ? 'WITH y, collect(r) AS rs' : 'WITH y, [r] AS rs'}`,
    type: 'entity',
    order: `${field.name} ${orderBy}`,
    keys: best
      ? [...evidenceOrder.map(({ count }) => greatestFirst(count)), byText('y.id')]
      : [byText('y.name'), byText('y.id')],
    joins: true,
    count:
      several || full !== undefined
        ? `COUNT { ${match} RETURN DISTINCT y }`
        : `COUNT { ${pattern('').replace(':Entity', '')} }`,
    standard: 50,
  };
  planConnection(withFilter(scope, full), parents, parents.objects, field, { first, after }, connection, plan);
}

/** Groups relationships by partner if there can be several, with the counts by which the evidence order sorts. */
function groupByEvidence(several: boolean, filter: RelatedFilter | undefined, { builder }: Scope): string {
  const claims = claimConditions(filter?.evidence, builder);
  const [counted, publishers, sources] =
    claims.length === 0
      ? ['', 'r.publisherCount', 'r.sourceCount']
      : [`${countEvidence(claims)}\n`, 'publishers', 'sources'];
  return several
    ? `${counted}WITH y, collect(r) AS rs, max(${publishers}) AS publishers, max(${sources}) AS sources`
    : `${counted}WITH y, [r] AS rs, ${publishers} AS publishers, ${sources} AS sources`;
}

function planRelationships(scope: Scope, parents: Records, field: SelectedField, plan: PlanRecords): void {
  const { builder } = scope;
  const { filter, orderBy, first, after } = fieldArguments.related.parse(field.arguments);
  const full = narrowed(filter);
  const types = filter?.types ?? relationshipTypeNames;
  const conditions = relationshipConditions(full, builder);
  const match = `MATCH (x)-[r:${types.length === 0 ? 'NONE' : types.join('|')}]-(y:Entity)${where(conditions)}`;
  const best = orderBy !== 'ID';
  const claims = best ? claimConditions(full?.evidence, builder) : [];
  const byEvidence: readonly SortKey[] = [
    ...evidenceOrder.map(({ count, property }) => greatestFirst(claims.length === 0 ? `y.${property}` : count)),
    byText('y.id'),
  ];
  const connection: Connection = {
    match:
      claims.length === 0
        ? `${match}\nWITH DISTINCT r AS y`
        : `${match}\nWITH DISTINCT r ${countEvidence(claims)}\nWITH r AS y, publishers, sources`,
    type: 'relationship',
    order: `relationships ${orderBy}`,
    keys: best ? byEvidence : [byText('y.id')],
    count: `COUNT { ${match} RETURN DISTINCT r }`,
    standard: 50,
  };
  planConnection(withFilter(scope, full), parents, parents.objects, field, { first, after }, connection, plan);
}

function planFacts(scope: Scope, parents: Records, field: SelectedField, plan: PlanRecords): void {
  const { builder } = scope;
  const { attributes, filter } = fieldArguments.facts.parse(field.arguments);
  const inner = withFilter(scope, filter ? { evidence: filter } : undefined);
  const conditions = [
    'c.entity = x.id',
    ...(attributes == null ? [] : [`c.attribute IN ${builder.parameter(attributes)}`]),
    ...inner.claimFilters.flatMap((each) => claimConditions(each, builder)),
  ];
  const match = `MATCH (s:Source)-[:CLAIMS]->(c:Claim) WHERE ${conditions.join(' AND ')}
WITH c ORDER BY c.id WITH c.fact AS fact, collect(c)[0] AS y WITH y ORDER BY y.attribute, fact`;
  planList(inner, parents, field, { type: 'fact', match }, plan);
}

function planMentions(scope: Scope, parents: Records, field: SelectedField, pattern: string, plan: PlanRecords): void {
  const { first, after } = fieldArguments.page.parse(field.arguments);
  const connection: Connection = {
    match: `MATCH ${pattern}`,
    type: 'mention',
    order: field.name,
    keys:
      field.name === 'mentions'
        ? [byText('other.name'), byText('other.id')]
        : [latestFirst('s.publishedLatest'), byText('s.id')],
    count: `COUNT { ${pattern.replace('y:', ':').replace(/\((other|s):\w+\)/, '()')} }`,
    standard: 50,
  };
  planConnection(scope, parents, parents.objects, field, { first, after }, connection, plan);
}

function planSourceClaims(scope: Scope, parents: Records, field: SelectedField, plan: PlanRecords): void {
  const { first, after } = fieldArguments.page.parse(field.arguments);
  const connection: Connection = {
    match: 'MATCH (x)-[:CLAIMS]->(y:Claim)',
    type: 'claim',
    order: 'claims',
    keys: [leastFirst('y.paragraph'), byText('y.id')],
    count: 'COUNT { (x)-[:CLAIMS]->() }',
    standard: 50,
  };
  planConnection(scope, parents, parents.objects, field, { first, after }, connection, plan);
}

/**
 * Counts the claims of each relationship `r` that count: binds `publishers`, the number of independent ones, and
 * `sources`. Publishers are grouped as in src/evidence/evidence.ts: those that have published together count once.
 * @param claims the conditions on claim `c` of source `s`.
 */
function countEvidence(claims: readonly string[]): string {
  const where = ['c.relationship = r.id', ...claims].join(' AND ');
  return `CALL (r) {
MATCH (s:Source)-[:CLAIMS]->(c:Claim) WHERE ${where}
WITH count(DISTINCT s) AS sources, collect(DISTINCT CASE WHEN NOT c.boilerplate THEN s.publishers END) AS together
RETURN sources, size(reduce(groups = [], one IN together |
  [group IN groups WHERE none(publisher IN group WHERE publisher IN one)]
  + [reduce(joined = one, group IN [group IN groups WHERE any(publisher IN group WHERE publisher IN one)] | joined + group)])) AS publishers
}`;
}

/** Returns the filter of a field; undefined if it excludes nothing. */
function narrowed(filter: RelatedFilter | null | undefined): RelatedFilter | undefined {
  if (!filter) return undefined;
  const { kinds, with: ids, minSources, evidence } = filter;
  return kinds != null || ids != null || minSources != null || isSelective(evidence) ? filter : undefined;
}

function withFilter(scope: Scope, filter: RelatedFilter | undefined): Scope {
  return isSelective(filter?.evidence) ? { ...scope, claimFilters: [filter.evidence] } : { ...scope, claimFilters: [] };
}

const where = (conditions: readonly string[]) => (conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`);
