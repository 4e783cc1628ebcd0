import { z } from 'zod';
import type { RelationshipType } from '../../vocabulary/relationship-types.ts';
import type { CheckContext } from './context.ts';

/** A relationship as stored. A day that is not a DATE begins with a question mark. */
export interface Edge {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

const days = ['firstPublished', 'lastPublished', 'startEarliest', 'startLatest', 'endEarliest', 'endLatest'];
const end = z.string().nullable().catch(null);
const edgeRow = z.tuple([z.string(), end, end, z.record(z.string(), z.unknown()), z.array(z.string().nullable())]);

/** Reads relationships of a type after an id, in id order. The statement contains the type, because Neo4j uses no index otherwise. */
export async function readEdges(
  { graph, signal }: Pick<CheckContext, 'graph' | 'signal'>,
  type: RelationshipType,
  after: string,
  limit: number,
): Promise<Edge[]> {
  const text = `MATCH (a)-[r:${type}]->(b)
    WHERE r.id > $after
    WITH a, r, b
    ORDER BY r.id
    LIMIT $limit
    RETURN r.id, a.id, b.id, r {.*, ${days.map((day) => `${day}: null`).join(', ')}},
      [day IN [${days.map((day) => `r.${day}`).join(', ')}] |
        CASE WHEN day IS :: DATE THEN toString(day) ELSE '?' + coalesce(toStringOrNull(day), '') END]
    ORDER BY r.id`;
  const rows = await graph.readRows(text, { after, limit }, { name: 'check-relationships', signal });
  return rows.map((row) => {
    const [id, from, to, properties, stored] = edgeRow.parse(row);
    const dated = Object.fromEntries(days.map((name, index) => [name, stored[index] ?? null]));
    return { id, from, to, properties: { ...properties, ...dated } };
  });
}

/** Counts the relationships of a type without a valid id. */
export async function countWithoutId(
  { graph, signal }: Pick<CheckContext, 'graph' | 'signal'>,
  type: RelationshipType,
): Promise<number> {
  const text = `MATCH ()-[r:${type}]->() WHERE r.id IS NULL OR NOT r.id IS :: STRING OR r.id = '' RETURN count(r)`;
  const [row] = await graph.readRows(text, {}, { name: 'check-relationships', signal });
  return z.number().parse(row?.[0]);
}

/** Returns those of the ids that relationships of this type have. */
export async function readExisting(
  { graph, signal }: Pick<CheckContext, 'graph' | 'signal'>,
  type: RelationshipType,
  ids: readonly string[],
): Promise<Set<unknown>> {
  const text = `UNWIND $ids AS id MATCH ()-[r:${type} {id: id}]->() RETURN DISTINCT id`;
  const rows = await graph.readRows(text, { ids }, { name: 'check-relationships', signal });
  return new Set(rows.map(([id]) => id));
}
