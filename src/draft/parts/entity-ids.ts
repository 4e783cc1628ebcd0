import { fold } from '../../vocabulary/fold.ts';

const maxLength = 60;

/** Returns the part of an id after the colon for a name; empty if it has no Latin letters or digits. */
export function slug(name: string): string {
  const words = fold(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let id = '';
  for (const word of words) {
    if (id !== '' && id.length + word.length >= maxLength) break;
    id = id === '' ? word.slice(0, maxLength) : `${id}-${word}`;
  }
  return id;
}

/** Creates unused ids. */
export class EntityIds {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** @param prefix the part before the colon; `fallback` is the part after it for a name without Latin letters. */
  mint(prefix: string, name: string, fallback: string): string {
    const base = `${prefix}:${slug(name) || fallback}`;
    for (let number = 1; ; number += 1) {
      const id = number === 1 ? base : `${base}-${number}`;
      if (this.#taken.has(id)) continue;
      this.#taken.add(id);
      return id;
    }
  }
}
