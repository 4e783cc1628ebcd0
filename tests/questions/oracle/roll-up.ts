import { type Known, type Tie, unique } from './known.ts';
import { kindOf } from './plain-world.ts';

export interface RollUp {
  readonly rollUp?: boolean | undefined;
  readonly keepApart?: readonly string[] | undefined;
}

/**
 * For whom each entity stands: the topmost body or country that it is part of, or the nearest on the way up that is
 * kept apart; itself where there are several, or none.
 */
export function standsFor(
  known: Known,
  { rollUp = false, keepApart = [] }: RollUp,
  knownBy: string | undefined,
  asked: readonly string[],
): (id: string) => string {
  if (!rollUp) return (id) => id;
  const apart = [...asked, ...keepApart].map((id) => known.entity(id));
  const wholes = (id: string) =>
    kindOf(id) !== 'Organization'
      ? []
      : known.ties
          .filter((tie) => tie.type === 'PART_OF' && tie.from === id)
          .filter((tie) => isKnownBy(tie, knownBy))
          .map(({ to }) => to);
  const topsOf = (id: string): string[] =>
    apart.includes(id) || wholes(id).length === 0 ? [id] : wholes(id).flatMap(topsOf);
  return (id) => {
    const tops = unique(topsOf(id));
    return tops.length === 1 ? (tops[0] ?? id) : id;
  };
}

/** Whether any source had said it by then. */
export function isKnownBy({ claims }: Tie, day: string | undefined): boolean {
  return day === undefined || claims.some(({ source: { published } }) => published !== undefined && published <= day);
}
