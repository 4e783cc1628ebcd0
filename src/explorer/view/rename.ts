import type { View } from './view.ts';

/** Returns all ids in a view that may have been merged: entities, documents, publishers and the selection. */
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
 * Replaces the ids of a view by their current ids, and removes missing ones from the selection.
 * @param names the current id for each changed id; undefined if it no longer exists.
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
