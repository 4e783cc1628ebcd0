import { fold } from '../vocabulary/fold.ts';
import { kindOfId } from '../vocabulary/kinds.ts';
import type { Entity } from './entity.ts';
import { nearest } from './nearest.ts';

/** The properties of an entity that references need. */
export type KnownEntity = Pick<Entity, 'id' | 'name' | 'names'> & Partial<Pick<Entity, 'identifiers' | 'unnamed'>>;

/** Entities that can be found by id or by any name, in any spelling. */
export class KnownEntities {
  readonly #byId = new Map<string, KnownEntity>();
  readonly #byName = new Map<string, Set<string>>();
  readonly #below: KnownEntities | undefined;

  /** False if entities can be missing, so that an unknown reference can still be valid. */
  readonly isComplete: boolean;

  /**
   * @param below further entities under these: a dossier's own entities are layered over those of the registries. An
   * entity in both is found by the names of either.
   */
  constructor(
    entities: Iterable<KnownEntity>,
    { below, isComplete = below?.isComplete ?? true }: { below?: KnownEntities; isComplete?: boolean } = {},
  ) {
    this.#below = below;
    this.isComplete = isComplete;
    for (const entity of entities) {
      this.#byId.set(entity.id, entity);
      for (const name of [entity.name, ...entity.names]) {
        const ids = this.#byName.get(fold(name)) ?? new Set();
        this.#byName.set(fold(name), ids.add(entity.id));
      }
    }
  }

  get(id: string): KnownEntity | undefined {
    return this.#byId.get(id) ?? this.#below?.get(id);
  }

  /** Returns the entities with this name, sorted by id. */
  named(name: string): KnownEntity[] {
    return this.#withFolded(fold(name));
  }

  /** Returns the entities that a mistyped id or name can have meant, the most likely first. */
  like(reference: string): KnownEntity[] {
    const candidates =
      kindOfId(reference) === undefined
        ? nearest(fold(reference), new Set(this.#foldedNames())).flatMap((name) => this.#withFolded(name))
        : nearest(reference, new Set(this.#ids())).flatMap((id) => this.get(id) ?? []);
    return [...new Map(candidates.map((entity) => [entity.id, entity])).values()].slice(0, 5);
  }

  #withFolded(folded: string): KnownEntity[] {
    const own = [...(this.#byName.get(folded) ?? [])];
    const others = this.#below ? this.#below.#withFolded(folded).map(({ id }) => id) : [];
    return [...new Set([...own, ...others])].sort().flatMap((id) => this.get(id) ?? []);
  }

  *#foldedNames(): Iterable<string> {
    yield* this.#byName.keys();
    if (this.#below) yield* this.#below.#foldedNames();
  }

  *#ids(): Iterable<string> {
    yield* this.#byId.keys();
    if (this.#below) yield* this.#below.#ids();
  }
}

/** Formats a list of entities: `org:iom (International Organization for Migration)`. */
export function showEntities(entities: readonly KnownEntity[]): string {
  return entities.map(({ id, name }) => `${id} (${name})`).join(', ');
}
