import type { Witnesses } from './counting.ts';

/** A document or publisher, with the number of relationships that it attests. */
export interface Attribution {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** Returns the documents and publishers behind relationships, those that attest the most first. */
export function findAttributions(
  witnesses: Witnesses,
): Readonly<Record<'documents' | 'publishers', readonly Attribution[]>> {
  const [documents, publishers] = [new Map<string, Attribution>(), new Map<string, Attribution>()];
  for (const claims of witnesses.values()) {
    const sources = claims.filter(({ boilerplate }) => !boilerplate).map(({ source }) => source);
    countEach(documents, sources);
    countEach(
      publishers,
      sources.flatMap((source) => source.publishers),
    );
  }
  return { documents: [...documents.values()].sort(byCount), publishers: [...publishers.values()].sort(byCount) };
}

/** Counts each distinct item once for a relationship. */
function countEach(
  attributions: Map<string, Attribution>,
  named: readonly { readonly id: string; readonly name: string }[],
): void {
  for (const [id, { name }] of new Map(named.map((each) => [each.id, each])))
    attributions.set(id, { id, name, count: (attributions.get(id)?.count ?? 0) + 1 });
}

const byCount = (one: Attribution, other: Attribution) =>
  other.count - one.count || (one.name < other.name ? -1 : one.name > other.name ? 1 : 0);
