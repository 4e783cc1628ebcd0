import { qualifierNames, qualifiers } from '../../../vocabulary/qualifiers.ts';
import { fieldArguments } from '../arguments.ts';
import { claimConditions, isSelective } from '../conditions.ts';
import { byText, latestFirst, leastFirst } from '../paging.ts';
import type { PlanRecords, Records, RecordType, Scope } from '../scope.ts';
import type { SelectedField } from '../selection.ts';
import { type Connection, planConnection } from './connections.ts';
import { type Link, planReference } from './links.ts';

const byId = (expression: string): Link => ({ type: 'entity', match: `MATCH (y:Entity {id: ${expression}})` });

/** The fields of relationships, claims, facts, mentions and merges that lead to one record. */
const references: Readonly<Record<Exclude<RecordType, 'entity'>, Readonly<Record<string, Link>>>> = {
  relationship: {
    from: { type: 'entity', match: 'WITH startNode(x) AS y' },
    to: { type: 'entity', match: 'WITH endNode(x) AS y' },
  },
  claim: {
    source: { type: 'entity', match: 'MATCH (y:Source)-[:CLAIMS]->(x)' },
    relationship: {
      type: 'relationship',
      match: 'MATCH (a:Entity {id: x.from})-[y]->(b:Entity {id: x.to}) WHERE y.id = x.relationship',
    },
    fact: { type: 'fact', match: 'MATCH (c:Claim) WHERE c.fact = x.fact WITH c ORDER BY c.id LIMIT 1 WITH c AS y' },
    saidBy: byId('x.saidBy'),
    under: byId('x.under'),
    onBehalfOf: byId('x.onBehalfOf'),
    ...Object.fromEntries(
      qualifierNames
        .filter((name) => qualifiers[name].value.form === 'entity')
        .map((name) => [name, byId(`x.${name}`)]),
    ),
  },
  fact: { of: byId('x.entity') },
  mention: {
    source: { type: 'entity', match: 'WITH startNode(x) AS y' },
    entity: { type: 'entity', match: 'WITH endNode(x) AS y' },
  },
  merge: { entity: byId('x.entity') },
};

/**
 * Plans a field of a relationship, claim, fact, mention or merge that leads to other records. Returns whether there is
 * such a field.
 */
export function planRecordLink(scope: Scope, parents: Records, field: SelectedField, plan: PlanRecords): boolean {
  if (parents.type === 'entity') return false;
  const link = references[parents.type][field.name];
  if (link) planReference({ ...scope, claimFilters: [] }, parents, field, link, plan);
  else if (field.name === 'evidence') planEvidence(scope, parents, field, plan);
  else return false;
  return true;
}

function planEvidence(scope: Scope, parents: Records, field: SelectedField, plan: PlanRecords): void {
  const { filter, first, after } = fieldArguments.evidence.parse(field.arguments);
  const filters = [...scope.claimFilters, ...(isSelective(filter) ? [filter] : [])];
  const conditions = [
    parents.type === 'fact' ? 'c.fact = x.fact' : 'c.relationship = x.id',
    ...filters.flatMap((each) => claimConditions(each, scope.builder)),
  ];
  const claims = `MATCH (s:Source)-[:CLAIMS]->(c:Claim) WHERE ${conditions.join(' AND ')}`;
  const connection: Connection = {
    match: `${claims}\nWITH s, c AS y`,
    type: 'claim',
    order: 'evidence',
    keys: [latestFirst('s.publishedLatest'), byText('s.id'), leastFirst('y.paragraph'), byText('y.id')],
    count: `COUNT { ${claims} }`,
    atHand: { source: 's' },
    standard: 50,
  };
  planConnection({ ...scope, claimFilters: [] }, parents, parents.objects, field, { first, after }, connection, plan);
}
