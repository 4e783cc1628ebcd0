/** The filters on loaded data. An absent filter does not exclude anything. */
export interface Filters {
  readonly kinds?: readonly string[];
  readonly types?: readonly string[];
  /** Only what can have held within these days, by its own date, or else by that of its event or publication. */
  readonly from?: string;
  readonly to?: string;
  readonly statedOnly?: boolean;
  /** Only what one of these documents states, by id. */
  readonly documents?: readonly string[];
  /** Only what one of these publishes, by id. */
  readonly publishers?: readonly string[];
  readonly minSources?: number;
  readonly minPublishers?: number;
}

/** An expanded entity, with its maximum number of neighbours. */
export interface Expansion {
  readonly id: string;
  readonly maxEntities: number;
  /** Only neighbours of this kind; of any if absent. */
  readonly kind?: string;
}

/** A position in the drawing, in its own units. */
export type Position = readonly [x: number, y: number];

/** The state that determines what is visible. It is kept in addresses and in the undo history. */
export interface View {
  /** The entities in focus, shown with their neighbours. */
  readonly focus: readonly string[];
  readonly expanded: readonly Expansion[];
  /** Entities added by an answer, without their neighbours. */
  readonly added: readonly string[];
  /** Entities and relationships that an answer marks: a path, shared neighbours. */
  readonly marked: readonly string[];
  /** Entities hidden manually. */
  readonly hidden: readonly string[];
  /** Entities positioned manually. */
  readonly pinned: Readonly<Record<string, Position>>;
  readonly filters: Filters;
  /** Entities, or one relationship. */
  readonly selected: readonly string[];
  /** What determines the size and colour of nodes. */
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

/** The initial number of neighbours of an entity in focus. */
export const defaultNeighbourCount = 40;

/**
 * Returns the expansions of a view: entities in focus with the default number of neighbours unless expanded or
 * collapsed manually, and in addition expansions by kind.
 */
export const openingsOf = ({ focus, expanded }: View): readonly Expansion[] => [
  ...focus
    .filter((id) => expanded.every((each) => each.id !== id || each.kind !== undefined))
    .map((id) => ({ id, maxEntities: defaultNeighbourCount })),
  ...expanded.filter(({ maxEntities }) => maxEntities > 0),
];

const without = <Item>(items: readonly Item[], ...some: readonly Item[]) =>
  items.filter((item) => !some.includes(item));
const withAll = <Item>(items: readonly Item[], some: readonly Item[]) => [...new Set([...items, ...some])];

/** Replaces the focus. */
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

/** Adds an entity to the focus. */
export const addFocus = (view: View, id: string): View => ({
  ...view,
  focus: withAll(view.focus, [id]),
  hidden: without(view.hidden, id),
  selected: [id],
});

/** Expands entities to their neighbours, or to more of them. Expansions by kind are added to existing ones. */
export const expand = (view: View, ids: readonly string[], maxEntities: number, kind?: string): View => ({
  ...view,
  expanded: [
    ...view.expanded.filter((each) => !ids.includes(each.id) || each.kind !== kind),
    ...ids.map((id) => ({ id, maxEntities, ...(kind === undefined ? {} : { kind }) })),
  ],
});

/** Collapses entities: removes neighbours that nothing else requires. */
export const collapse = (view: View, ids: readonly string[]): View => ({
  ...view,
  expanded: [
    ...view.expanded.filter(({ id }) => !ids.includes(id)),
    ...ids.filter((id) => view.focus.includes(id)).map((id) => ({ id, maxEntities: 0 })),
  ],
});

/** Adds the records of an answer and marks them; `ids` are of entities and of relationships. */
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

/** Adds an id to the selection, or removes it. */
export const toggle = (view: View, id: string): View =>
  select(view, view.selected.includes(id) ? without(view.selected, id) : [...view.selected, id]);

/** Changes some filters; undefined clears one. */
export function filterBy(view: View, change: { readonly [Name in keyof Filters]: Filters[Name] | undefined }): View {
  const entries = Object.entries({ ...view.filters, ...change });
  return {
    ...view,
    filters: Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== false)),
  };
}
