import type { Witnesses } from './counting.ts';

/** A document or a publisher, and how many relationships it speaks for. */
export interface Teller {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** The documents and the publishers behind relationships, those that speak for most of them first. */
export function findTellers(witnesses: Witnesses): Readonly<Record<'documents' | 'publishers', readonly Teller[]>> {
  const [documents, publishers] = [new Map<string, Teller>(), new Map<string, Teller>()];
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

/** Counts each of these once, however often it is named. */
function countEach(
  tellers: Map<string, Teller>,
  named: readonly { readonly id: string; readonly name: string }[],
): void {
  for (const [id, { name }] of new Map(named.map((each) => [each.id, each])))
    tellers.set(id, { id, name, count: (tellers.get(id)?.count ?? 0) + 1 });
}

const byCount = (one: Teller, other: Teller) =>
  other.count - one.count || (one.name < other.name ? -1 : one.name > other.name ? 1 : 0);
