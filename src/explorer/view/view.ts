/** Which of the things that are loaded are drawn. Absent: no matter. */
export interface Filters {
  readonly kinds?: readonly string[];
  readonly types?: readonly string[];
  /** Only what can have held within these days: by its own date, else its event's, else its publication's. */
  readonly from?: string;
  readonly to?: string;
  readonly statedOnly?: boolean;
  /** Only what one of these documents says: ids. */
  readonly documents?: readonly string[];
  /** Only what one of these publishes: ids. */
  readonly publishers?: readonly string[];
  readonly minSources?: number;
  readonly minPublishers?: number;
}

/** An entity opened to its neighbours, and how many of them at most. */
export interface Expansion {
  readonly id: string;
  readonly most: number;
  /** Only neighbours of this kind; without, of any. */
  readonly kind?: string;
}

/** Where something stands in the drawing, in its own units. */
export type Position = readonly [x: number, y: number];

/** What decides what is seen: what is kept in an address, and what undo goes back through. */
export interface View {
  /** Entities that are looked for, with their neighbours. */
  readonly focus: readonly string[];
  readonly expanded: readonly Expansion[];
  /** Entities that an answer brought, without their neighbours. */
  readonly added: readonly string[];
  /** Entities and relationships that an answer points at: a path, what several share. */
  readonly marked: readonly string[];
  /** Entities that were put away by hand. */
  readonly hidden: readonly string[];
  /** Entities that were put in a place by hand. */
  readonly pinned: Readonly<Record<string, Position>>;
  readonly filters: Filters;
  /** Entities, or one relationship. */
  readonly selected: readonly string[];
  /** What decides on the size of a node, and on its colour. */
  readonly size: Sizing;
  readonly colour: Colouring;
}

export const sizings = ['degree', 'same'] as const;
export type Sizing = (typeof sizings)[number];

export const colourings = ['kind', 'degree', 'community'] as const;
export type Colouring = (typeof colourings)[number];

export const emptyView: View = {
  focus: [],
  expanded: [],
  added: [],
  marked: [],
  hidden: [],
  pinned: {},
  filters: {},
  selected: [],
  size: 'degree',
  colour: 'kind',
};

/** How many neighbours an entity that is looked at shows to begin with. */
export const defaultNeighbourCount = 40;

/**
 * What a view opens: what it looks at with the usual number of neighbours, unless it was opened or closed by hand. Those of one kind
 * stand beside them.
 */
export const openingsOf = ({ focus, expanded }: View): readonly Expansion[] => [
  ...focus
    .filter((id) => expanded.every((each) => each.id !== id || each.kind !== undefined))
    .map((id) => ({ id, most: defaultNeighbourCount })),
  ...expanded.filter(({ most }) => most > 0),
];

const without = <Item>(items: readonly Item[], ...some: readonly Item[]) =>
  items.filter((item) => !some.includes(item));
const withAll = <Item>(items: readonly Item[], some: readonly Item[]) => [...new Set([...items, ...some])];

/** Looks at these entities instead of what was looked at. */
export const focusOn = (view: View, ids: readonly string[]): View => ({
  ...view,
  focus: ids,
  expanded: [],
  added: [],
  marked: [],
  hidden: [],
  pinned: {},
  selected: ids.slice(0, 1),
});

/** Adds an entity to those looked at. */
export const addFocus = (view: View, id: string): View => ({
  ...view,
  focus: withAll(view.focus, [id]),
  hidden: without(view.hidden, id),
  selected: [id],
});

/** Opens entities to their neighbours, or to more of them; those of one kind stand beside what is open already. */
export const expand = (view: View, ids: readonly string[], most: number, kind?: string): View => ({
  ...view,
  expanded: [
    ...view.expanded.filter((each) => !ids.includes(each.id) || each.kind !== kind),
    ...ids.map((id) => ({ id, most, ...(kind === undefined ? {} : { kind }) })),
  ],
});

/** Closes entities: neighbours that nothing else holds go. */
export const collapse = (view: View, ids: readonly string[]): View => ({
  ...view,
  expanded: [
    ...view.expanded.filter(({ id }) => !ids.includes(id)),
    ...ids.filter((id) => view.focus.includes(id)).map((id) => ({ id, most: 0 })),
  ],
});

/** Adds what an answer names and points at it; `ids` are of entities and of relationships. */
export const point = (view: View, entities: readonly string[], relationships: readonly string[] = []): View => ({
  ...view,
  added: withAll(view.added, entities),
  hidden: without(view.hidden, ...entities),
  marked: [...entities, ...relationships],
});

export const hide = (view: View, ids: readonly string[]): View => ({
  ...view,
  hidden: withAll(view.hidden, ids),
  selected: without(view.selected, ...ids),
});

export const showHidden = (view: View): View => ({ ...view, hidden: [] });

export const pin = (view: View, places: Readonly<Record<string, Position>>): View => ({
  ...view,
  pinned: { ...view.pinned, ...places },
});

export const unpin = (view: View, ids: readonly string[]): View => ({
  ...view,
  pinned: Object.fromEntries(Object.entries(view.pinned).filter(([id]) => !ids.includes(id))),
});

export const select = (view: View, ids: readonly string[]): View => ({ ...view, selected: ids });

/** Takes one into the selection, or out of it. */
export const toggle = (view: View, id: string): View =>
  select(view, view.selected.includes(id) ? without(view.selected, id) : [...view.selected, id]);

/** Changes some of the filters; one that is set to undefined no longer filters. */
export function filterBy(view: View, change: { readonly [Name in keyof Filters]: Filters[Name] | undefined }): View {
  const entries = Object.entries({ ...view.filters, ...change });
  return {
    ...view,
    filters: Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== false)),
  };
}
