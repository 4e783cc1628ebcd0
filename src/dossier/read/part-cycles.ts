import type { Claim } from '../dossier.ts';

/** States that one entity is part of another. */
interface Part {
  readonly from: string;
  readonly to: string;
}

/** Detects cycles in the PART_OF claims of a dossier, of any length. */
export class PartCycles {
  readonly #wholes = new Map<string, Set<string>>();

  /** Returns the path from the whole of a claim back to the part, if there is one; otherwise adds the claim. */
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
