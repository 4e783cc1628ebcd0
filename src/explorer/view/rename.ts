import type { View } from './view.ts';

/** All ids of a view that the endpoint may know by another name: those of entities, documents and publishers, and what is selected. */
export function idsOf({ focus, expanded, added, marked, hidden, pinned, selected, filters }: View): readonly string[] {
  const { documents = [], publishers = [] } = filters;
  const opened = expanded.map(({ id }) => id);
  return [
    ...new Set([
      ...[focus, opened, added, marked, hidden, Object.keys(pinned), selected, documents, publishers].flat(),
    ]),
  ];
}

/**
 * A view in which ids stand as the endpoint gives them now. What is selected and is not there any more is no longer selected.
 * @param names of ids that were merged, what they answer as; undefined for an id that there is not.
 */
export function renameIds(view: View, names: ReadonlyMap<string, string | undefined>): View {
  const rename = (id: string) => names.get(id) ?? id;
  const all = (ids: readonly string[]) => [...new Set(ids.map(rename))];
  const { documents, publishers, ...filters } = view.filters;
  const expanded = new Map(
    view.expanded.map((each) => [`${rename(each.id)}*${each.kind ?? ''}`, { ...each, id: rename(each.id) }]),
  );
  return {
    ...view,
    focus: all(view.focus),
    expanded: [...expanded.values()],
    added: all(view.added),
    marked: all(view.marked),
    hidden: all(view.hidden),
    pinned: Object.fromEntries(Object.entries(view.pinned).map(([id, place]) => [rename(id), place])),
    selected: all(view.selected.filter((id) => !names.has(id) || names.get(id) !== undefined)),
    filters: {
      ...filters,
      ...(documents ? { documents: all(documents) } : {}),
      ...(publishers ? { publishers: all(publishers) } : {}),
    },
  };
}
