import type { Context } from '../context/context.ts';
import type { Drawn } from '../drawing/drawn.ts';
import { isSymmetric } from '../network/lines.ts';
import { type EntityCard, keyOf, type RelationshipCard } from '../records/records.ts';
import { isolate } from './direction.ts';

/** An entity that is seen. */
export interface SeenEntity extends EntityCard {
  /** How many of those beside it are seen too. */
  readonly neighbours: number;
}

/** A relationship that is seen, with the names of its ends. */
export interface SeenRelationship extends RelationshipCard {
  /** Whether it has no direction: its ends could change places. */
  readonly symmetric: boolean;
  /** What sets it apart from others of its type between the same two entities. */
  readonly qualifier: string | null;
  readonly fromName: string;
  readonly toName: string;
}

/** All that a view shows, as exports write it. */
export interface Seen {
  /** What is looked at, by name. */
  readonly title: string;
  /** The address of the view. */
  readonly address: string;
  /** The day it was seen on, as in 2026-11-22, by the clock of the reader. */
  readonly day: string;
  readonly entities: readonly SeenEntity[];
  readonly relationships: readonly SeenRelationship[];
  readonly selected: ReadonlySet<string>;
  readonly drawn: Drawn;
}

/** The most names in a title. */
const mostNames = 5;

/** Gathers what a view shows. */
export function whatIsSeen({ explorer, stage, words, address }: Context): Seen {
  const { entities, relationships, neighbours } = explorer.state.visible;
  const { focus, selected } = explorer.view;
  const nameOf = (id: string) => entities.get(id)?.name ?? id;
  const names = focus.slice(0, mostNames).map((id) => isolate(shorten(nameOf(id))));
  return {
    title: names.length === 0 ? words.explorer : [...names, ...(focus.length > mostNames ? ['…'] : [])].join(' · '),
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

const longestName = 200;

const shorten = (name: string) => (name.length <= longestName ? name : `${name.slice(0, longestName)}…`);

const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
