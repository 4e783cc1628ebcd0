import { type FlatQuery, group } from '../flat.ts';

/** Reads the six best-evidenced partners of each actor once, however often it occurs. */
export function partnersOver(depth: number): FlatQuery {
  const levels = Array.from({ length: depth }, (_, level) => level);
  const known = levels.map((level) => `e${level}`);
  return {
    text: `MATCH (x:Entity {id: $id})
WITH x, [x] AS l0, [x] AS seen0
${levels
  .map(
    (level) => `CALL (l${level}, seen${level}) {
  UNWIND l${level} AS x
  CALL (x) {
    MATCH (x)-[r:PARTNERS_WITH]-(y)
    WITH r, y ORDER BY r.publisherCount DESC, r.sourceCount DESC, y.id LIMIT 6
    RETURN r, y
  }
  WITH seen${level} AS seen, collect([x.id, y.id, r.publisherCount, r.sourceCount]) AS e${level}, collect(DISTINCT y) AS found
  WITH seen, e${level}, [y IN found WHERE NOT y IN seen] AS l${level + 1}
  RETURN e${level}, l${level + 1}, seen + l${level + 1} AS seen${level + 1}
}`,
  )
  .join('\n')}
CALL (seen${depth}, ${known.join(', ')}) {
  UNWIND seen${depth} AS x RETURN 0 AS t, [x.id, x.name] AS row
  ${known.map((edges) => `UNION ALL UNWIND ${edges} AS each RETURN 1 AS t, each AS row`).join('\n  ')}
}
RETURN t, row`,
    build(table) {
      const names = new Map(table(0).map(([id, name]) => [id, name]));
      const partners = group(
        table(1).map(([x, y, publisherCount, sourceCount]) => [x, { y, publisherCount, sourceCount }]),
      );
      const made = levels.map(() => new Map<unknown, unknown>());
      const toNode = (id: unknown, level: number): unknown => {
        const name = names.get(id);
        if (level === depth) return { id, name };
        const before = made[level]?.get(id);
        if (before !== undefined) return before;
        const edges = partners(id).map(({ y, publisherCount, sourceCount }) => ({
          relationships: [{ publisherCount, sourceCount }],
          node: toNode(y, level + 1),
        }));
        const node = { id, name, partners: { edges } };
        made[level]?.set(id, node);
        return node;
      };
      return toNode(table(0)[0]?.[0], 0);
    },
  };
}
