import type { PlainSource, PlainWorld } from './plain-world.ts';

const patienceMs = 60_000;

/** Removes sources, claims and merges from a world while a condition remains true. */
export async function makeSmaller(
  world: PlainWorld,
  isStillSo: (smaller: PlainWorld) => Promise<boolean>,
): Promise<PlainWorld> {
  const until = Date.now() + patienceMs;
  let least = world;
  const tryWithout = async (smaller: PlainWorld): Promise<boolean> => {
    if (Date.now() > until || !(await isStillSo(smaller))) return false;
    least = smaller;
    return true;
  };
  for (let size = 8; size >= 1; size /= 2)
    for (let index = least.sources.length - 1; index >= 0; index -= size) {
      const first = Math.max(0, index - size + 1);
      await tryWithout({
        ...least,
        sources: least.sources.map((each, at) => (at < first || at > index ? each : emptied(each))),
      });
    }
  for (const { id } of least.sources)
    for (let index = claimsOf(least, id).length - 1; index >= 0; index -= 1)
      await tryWithout({
        ...least,
        sources: least.sources.map((each) =>
          each.id === id ? { ...each, claims: each.claims.filter((_, at) => at !== index) } : each,
        ),
      });
  for (const merge of least.merges)
    await tryWithout({ ...least, merges: least.merges.filter((each) => each !== merge) });
  return least;
}

const emptied = (source: PlainSource): PlainSource => ({ ...source, claims: [] });

const claimsOf = ({ sources }: PlainWorld, id: string) => sources.find((source) => source.id === id)?.claims ?? [];
