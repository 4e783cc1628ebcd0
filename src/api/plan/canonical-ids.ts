/** Binds `id` to the id of each entity that a list of ids answers as, merged ids followed; each once. */
export const canonicalIds = (ids: string): string =>
  `UNWIND ${ids} AS asked OPTIONAL MATCH (m:Merge {id: asked}) WITH DISTINCT coalesce(m.entity, asked) AS id`;

/** Whether one of a list of ids published a source, be it by an id that was merged. */
export const isPublishedBy = (source: string, ids: string): string =>
  `any(publisher IN coalesce(${source}.publishersKnownAs, ${source}.publishers) WHERE publisher IN ${ids})`;
