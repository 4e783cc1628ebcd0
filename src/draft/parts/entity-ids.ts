import { fold } from '../../vocabulary/fold.ts';

const longest = 60;

/** The words of a name as the part of an id after the colon; empty where it has no Latin letters or digits. */
export function slug(name: string): string {
  const words = fold(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let id = '';
  for (const word of words) {
    if (id !== '' && id.length + word.length >= longest) break;
    id = id === '' ? word.slice(0, longest) : `${id}-${word}`;
  }
  return id;
}

/** Makes ids that nobody has. */
export class EntityIds {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** @param prefix what the id begins with, before the colon; `fallback` names what has no Latin letters. */
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
