import type { Entity } from './entity.ts';

/** A list of entities, maintained by one authority. */
export interface Registry {
  readonly name: string;
  readonly entities: readonly Entity[];
}
