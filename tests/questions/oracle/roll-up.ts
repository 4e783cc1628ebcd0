import { type Known, type Tie, unique } from './known.ts';
import { kindOf } from './plain-world.ts';

export interface RollUp {
  readonly rollUp?: boolean | undefined;
  readonly keepApart?: readonly string[] | undefined;
}

/**
 * Returns what each entity stands for: the topmost body or country that it is part of, or the nearest one above it that
 * is kept apart; itself if there are several or none.
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

/** Returns whether any source had stated it by a day. */
export function isKnownBy({ claims }: Tie, day: string | undefined): boolean {
  return day === undefined || claims.some(({ source: { published } }) => published !== undefined && published <= day);
}
