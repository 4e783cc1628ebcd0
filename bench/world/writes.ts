import { refreshClaimLists } from '../../src/graph/claim-lists.ts';
import type { Parameters } from '../../src/graph/parameters.ts';
import { refreshObserved } from '../../src/import/records/import-statements.ts';
import { kindNames, kinds } from '../../src/vocabulary/kinds.ts';
import { relationshipTypeNames } from '../../src/vocabulary/relationship-types.ts';
import { toClaimRow, toEntityRow, toFactRow, toMentionRows, toRelationshipRow, toSourceRow } from './rows.ts';
import type { World } from './world.ts';

/** A statement and its rows, passed in batches as `$rows`. */
export interface Write {
  readonly step: string;
  readonly statement: string;
  readonly rows: readonly Parameters[];
}

const heldDays = ['startEarliest', 'startLatest', 'endEarliest', 'endLatest'];

/** Describes the writes that fill an empty database with a world, with its entities in a registry of this name. */
export function describeWrites(world: World, registry: string): readonly Write[] {
  const claims = [
    ...world.relationships.flatMap((relationship) =>
      relationship.claims.map((claim) => toClaimRow(claim, relationship)),
    ),
    ...world.eventDates.map(toFactRow),
  ];
  return [
    ...kindNames.map((kind) => ({
      step: kinds[kind].plural,
      statement: `UNWIND $rows AS row
CREATE (n:Entity:Registered:${kind}${kinds[kind].actor ? ':Actor' : ''}) SET n = row.properties`,
      rows: world.entities.filter((entity) => entity.kind === kind).map((entity) => toEntityRow(entity, registry)),
    })),
    {
      step: 'sources',
      statement: `UNWIND $rows AS row MATCH (n:Entity {id: row.id})
SET n:Source, n += row.properties${setDays('n', ['publishedEarliest', 'publishedLatest'])}`,
      rows: world.sources.map(toSourceRow),
    },
    ...relationshipTypeNames.map((type) => ({
      step: type,
      statement: `UNWIND $rows AS row MATCH (from:Entity {id: row.from}) MATCH (to:Entity {id: row.to})
CREATE (from)-[r:${type}]->(to) SET r = row.properties${setDays('r', ['firstPublished', 'lastPublished', ...heldDays])}`,
      rows: world.relationships.filter((relationship) => relationship.type === type).map(toRelationshipRow),
    })),
    {
      step: 'claims',
      statement: `UNWIND $rows AS row MATCH (source:Entity {id: row.source})
CREATE (source)-[:CLAIMS]->(c:Claim) SET c = row.properties${setDays('c', heldDays)}`,
      rows: claims,
    },
    {
      step: 'dates of events',
      statement: `UNWIND $rows AS row MATCH (n:Entity {id: row.properties.entity}) SET n.id = n.id${setDays('n', heldDays)}`,
      rows: world.eventDates.map(toFactRow),
    },
    {
      step: 'when claims were observed',
      statement: `WITH [row IN $rows | row.properties.id] AS claims
CALL (claims) { ${refreshObserved.text.replaceAll('$claims', 'claims')} } RETURN count(*) AS refreshed`,
      rows: claims,
    },
    {
      step: 'what relationships keep of their claims',
      statement: refreshClaimLists.body.replaceAll('$relationships', '$rows'),
      rows: world.relationships.map(({ id, type, from, to }) => ({ id, type, from: from.id, to: to.id })),
    },
    {
      step: 'mentions',
      statement: `UNWIND $rows AS row MATCH (source:Entity {id: row.source}) MATCH (n:Entity {id: row.entity})
CREATE (source)-[:MENTIONS {names: row.names, paragraphs: row.paragraphs, declared: false}]->(n)`,
      rows: [...toMentionRows(world)],
    },
  ];
}

function setDays(variable: string, names: readonly string[]): string {
  return names.map((name) => `, ${variable}.${name} = date(row.days.${name})`).join('');
}
