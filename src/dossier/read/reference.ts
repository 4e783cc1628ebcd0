import { z } from 'zod';
import { type Kind, kindNames, kindOfId, kinds } from '../../vocabulary/kinds.ts';
import type { Entity } from '../entity.ts';
import { newEntity } from '../fields/entity-fields.ts';
import { name } from '../fields/fields.ts';
import { type KnownEntities, showEntities } from '../known-entities.ts';
import type { Path, ReportProblem } from '../yaml/yaml-tree.ts';

/** A reference to an entity: an id, a known name, or a new entity inline. */
export type Reference = string | Entity;

export const reference: z.ZodType<Reference> = z.union([name, newEntity], {
  error: 'must be an id, a name, or {new: id, name: …}',
});

/** Resolves references to ids; reports unknown and ambiguous ones, and those of a wrong kind. */
export class References {
  readonly #known: KnownEntities;
  readonly #report: ReportProblem;

  constructor(known: KnownEntities, report: ReportProblem) {
    this.#known = known;
    this.#report = report;
  }

  /** @param what the role of the reference, and `allowed` the kinds it accepts, for messages. */
  resolve(reference: Reference, path: Path, what: string, allowed: readonly Kind[] = kindNames): string | undefined {
    const id = typeof reference === 'string' ? this.#find(reference, path) : reference.id;
    const kind = id === undefined ? undefined : kindOfId(id);
    if (kind === undefined || allowed.includes(kind)) return id;
    this.#report(path, `${what} must be ${article(listed(allowed))}; ${id} is ${article(kind)}`);
    return undefined;
  }

  #find(reference: string, path: Path): string | undefined {
    if (kindOfId(reference)) {
      if (this.#known.get(reference) || !this.#known.isComplete) return reference;
      this.#report(
        path,
        () => `${reference} is not in any registry and this dossier does not add it; ${this.#advice(reference)}`,
        'value',
        reference,
      );
      return undefined;
    }
    if (/^\w+:\S/.test(reference)) {
      const prefixes = kindNames.map((kind) => `${kinds[kind].prefix}:`).join(', ');
      this.#report(
        path,
        `"${reference}" is not a valid id: write one of ${prefixes} followed by letters A–Z or a–z, digits, and single - . _ between them`,
      );
      return undefined;
    }
    const [entity, ...others] = this.#known.named(reference);
    if (entity && others.length === 0) return entity.id;
    if (entity)
      this.#report(
        path,
        `"${reference}" is the name of several entities: ${showEntities([entity, ...others])}; use the id`,
      );
    else if (this.#known.isComplete)
      this.#report(path, () => `unknown name "${reference}"; ${this.#advice(reference)}`);
    return undefined;
  }

  #advice(reference: string): string {
    const like = this.#known.like(reference);
    return like.length > 0
      ? `did you mean ${showEntities(like)}?`
      : 'put it into a registry, or add it here with {new: id, name: …}';
  }
}

/** Formats a list of alternatives: `Organization, Official or Country`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function article(words: string): string {
  return /^[AEIOU]/.test(words) ? `an ${words}` : `a ${words}`;
}
