import type { Claim } from '../dossier.ts';

/** That one entity is said to be part of another. */
interface Part {
  readonly from: string;
  readonly to: string;
}

/** What a dossier says to be part of what, as far as it has been read. Nothing is part of itself, by however many steps. */
export class PartCycles {
  readonly #wholes = new Map<string, Set<string>>();

  /** The way from the whole that a claim names back to the part, if that is said already; the claim is taken in otherwise. */
  add(claim: Claim): readonly string[] | undefined {
    if (claim.type !== 'PART_OF') return undefined;
    const way = this.#wayBack(claim);
    if (way) return way;
    const wholes = this.#wholes.get(claim.from) ?? new Set();
    this.#wholes.set(claim.from, wholes.add(claim.to));
    return undefined;
  }

  #wayBack({ from, to }: Part): readonly string[] | undefined {
    const cameFrom = new Map<string, string | undefined>([[to, undefined]]);
    for (const part of cameFrom.keys()) {
      if (part === from) return this.#trace(cameFrom, part);
      for (const whole of this.#wholes.get(part) ?? []) if (!cameFrom.has(whole)) cameFrom.set(whole, part);
    }
    return undefined;
  }

  #trace(cameFrom: ReadonlyMap<string, string | undefined>, end: string): readonly string[] {
    const way = [end];
    for (let before = cameFrom.get(end); before !== undefined; before = cameFrom.get(before)) way.unshift(before);
    return way;
  }
}
