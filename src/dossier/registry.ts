import type { Entity } from './entity.ts';

/** Who is who, by one authority. */
export interface Registry {
  readonly name: string;
  readonly entities: readonly Entity[];
}
