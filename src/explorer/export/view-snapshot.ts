import type { Context } from '../context/context.ts';
import type { Drawn } from '../drawing/drawn.ts';
import { isSymmetric } from '../network/lines.ts';
import { type EntityCard, keyOf, type RelationshipCard } from '../records/records.ts';
import { isolate } from './direction.ts';

/** A visible entity. */
export interface SnapshotEntity extends EntityCard {
  /** The number of its visible neighbours. */
  readonly neighbours: number;
}

/** A visible relationship, with the names of its ends. */
export interface SnapshotRelationship extends RelationshipCard {
  /** Whether it has no direction. */
  readonly symmetric: boolean;
  /** What distinguishes it from others of its type between the same two entities. */
  readonly qualifier: string | null;
  readonly fromName: string;
  readonly toName: string;
}

/** The content of a view for exports. */
export interface ViewSnapshot {
  /** The names of the entities in focus. */
  readonly title: string;
  /** The address of the view. */
  readonly address: string;
  /** The day of the snapshot in the local time zone: `2026-11-22`. */
  readonly day: string;
  readonly entities: readonly SnapshotEntity[];
  readonly relationships: readonly SnapshotRelationship[];
  readonly selected: ReadonlySet<string>;
  readonly drawn: Drawn;
}

const maxNames = 5;

/** Collects the content of a view. */
export function takeSnapshot({ explorer, stage, words, address }: Context): ViewSnapshot {
  const { entities, relationships, neighbours } = explorer.state.visible;
  const { focus, selected } = explorer.view;
  const nameOf = (id: string) => entities.get(id)?.name ?? id;
  const names = focus.slice(0, maxNames).map((id) => isolate(shorten(nameOf(id))));
  return {
    title: names.length === 0 ? words.explorer : [...names, ...(focus.length > maxNames ? ['…'] : [])].join(' · '),
    address: address(),
    day: dayOf(new Date()),
    entities: [...entities.values()].map((entity) => ({
      ...entity,
      neighbours: neighbours.get(entity.id)?.length ?? 0,
    })),
    relationships: relationships.map((each) => ({
      ...each,
      qualifier: keyOf(each) ?? null,
      symmetric: isSymmetric(each.type),
      fromName: nameOf(each.from.id),
      toName: nameOf(each.to.id),
    })),
    selected: new Set(selected),
    drawn: stage.drawn,
  };
}

const maxNameLength = 200;

const shorten = (name: string) => (name.length <= maxNameLength ? name : `${name.slice(0, maxNameLength)}…`);

const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
