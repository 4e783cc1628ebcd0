import { type Kind, kindNames, kinds } from '../../src/vocabulary/kinds.ts';
import { Random } from '../world/random.ts';

/** A network to draw: every entity is connected to the first, most to a few others, some to many. */
export interface BenchNetwork {
  readonly entities: readonly { readonly id: string; readonly kind: Kind; readonly name: string }[];
  /** Indexes of entities. */
  readonly relationships: readonly (readonly [from: number, to: number])[];
}

/** Generates a network from a seed, deterministically. */
export function inventNetwork(entityCount: number, relationshipCount: number, seed: number): BenchNetwork {
  const random = new Random(seed);
  const entities = Array.from({ length: entityCount }, (_, number) => {
    const kind = kindNames[number % kindNames.length] ?? 'Organization';
    return { id: `${kinds[kind].prefix}:n${number}`, kind, name: `${kind} number ${number}` };
  });
  const pairs = new Map<string, readonly [number, number]>();
  const add = (from: number, to: number) => {
    if (from !== to) pairs.set(from < to ? `${from} ${to}` : `${to} ${from}`, [from, to]);
  };
  for (let number = 1; number < entityCount; number += 1) add(Math.floor(number / 12), number);
  while (pairs.size < relationshipCount) {
    const near = Math.floor(entityCount * random.next() ** 2);
    add(near, Math.floor(random.next() * entityCount));
  }
  return { entities, relationships: [...pairs.values()] };
}
