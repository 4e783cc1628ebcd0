import { colourings, type Expansion, emptyView, type Filters, type Position, sizings, type View } from './view.ts';

/** A view with all positions, from which the same drawing can be restored. */
export interface Snapshot {
  readonly view: View;
  readonly places: Readonly<Record<string, Position>>;
}

/**
 * Writes a snapshot as text for an address: `focus=org:iom&expanded=org:iom*40&place=org:iom*0*12`. Ids contain only
 * letters, digits and `:._-`, so commas and asterisks can separate them.
 */
export function writeAddress({ view, places }: Snapshot): string {
  const { focus, expanded, added, marked, hidden, pinned, filters, selected, size, colour } = view;
  const parts: readonly (readonly [name: string, value: string | undefined])[] = [
    ['focus', focus.join(',')],
    [
      'expanded',
      expanded.map(({ id, maxEntities, kind }) => [id, maxEntities, kind].filter(isGiven).join('*')).join(','),
    ],
    ['added', added.join(',')],
    ['marked', marked.join(',')],
    ['hidden', hidden.join(',')],
    ['pinned', writePlaces(pinned)],
    ['kinds', writeChoice(filters.kinds)],
    ['types', writeChoice(filters.types)],
    ['from', filters.from],
    ['to', filters.to],
    ['stated', filters.statedOnly ? 'only' : undefined],
    ['documents', writeChoice(filters.documents)],
    ['publishers', writeChoice(filters.publishers)],
    ['least-sources', filters.minSources?.toString()],
    ['least-publishers', filters.minPublishers?.toString()],
    ['selected', selected.join(',')],
    ['size', size === emptyView.size ? undefined : size],
    ['colour', colour === emptyView.colour ? undefined : colour],
    ['place', writePlaces(places)],
  ];
  return parts.flatMap(([name, value]) => (value ? [`${name}=${encodeURI(value)}`] : [])).join('&');
}

/** Reads the format of `writeAddress`. Skips unreadable parts, so that a truncated address still shows something. */
export function readAddress(text: string): Snapshot {
  const given = new URLSearchParams(text.replace(/^[?#]/, ''));
  const list = (name: string) => (given.get(name) ?? '').split(',').filter((item) => item !== '' && item !== none);
  const day = (name: string) => /^\d{4}-\d\d-\d\d$/.exec(given.get(name) ?? '')?.[0];
  const count = (name: string) => /^[1-9]\d{0,5}$/.exec(given.get(name) ?? '')?.[0];
  const [from, to, sources, publishers] = [day('from'), day('to'), count('least-sources'), count('least-publishers')];
  const filters: Filters = {
    ...(given.has('kinds') ? { kinds: list('kinds') } : {}),
    ...(given.has('types') ? { types: list('types') } : {}),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(given.get('stated') === 'only' ? { statedOnly: true } : {}),
    ...(given.has('documents') ? { documents: list('documents') } : {}),
    ...(given.has('publishers') ? { publishers: list('publishers') } : {}),
    ...(sources === undefined ? {} : { minSources: Number(sources) }),
    ...(publishers === undefined ? {} : { minPublishers: Number(publishers) }),
  };
  return {
    view: {
      focus: list('focus'),
      expanded: list('expanded').flatMap(readExpansion),
      added: list('added'),
      marked: list('marked'),
      hidden: list('hidden'),
      pinned: readPlaces(list('pinned')),
      filters,
      selected: list('selected'),
      size: sizings.find((each) => each === given.get('size')) ?? emptyView.size,
      colour: colourings.find((each) => each === given.get('colour')) ?? emptyView.colour,
    },
    places: readPlaces(list('place')),
  };
}

/** An empty choice is written explicitly: it differs from no choice. */
const none = '-';
const writeChoice = (choice: readonly string[] | undefined) => (choice?.length === 0 ? none : choice?.join(','));

const isGiven = (part: string | number | undefined) => part !== undefined;

const writePlaces = (places: Readonly<Record<string, Position>>) =>
  Object.entries(places)
    .map(([id, [x, y]]) => `${id}*${Math.round(x)}*${Math.round(y)}`)
    .join(',');

function readExpansion(written: string): readonly Expansion[] {
  const [, id, maxEntities, kind] = /^([^*]+)\*(\d{1,6})(?:\*([A-Za-z]+))?$/.exec(written) ?? [];
  return id === undefined ? [] : [{ id, maxEntities: Number(maxEntities), ...(kind === undefined ? {} : { kind }) }];
}

function readPlaces(written: readonly string[]): Readonly<Record<string, Position>> {
  return Object.fromEntries(
    written.flatMap((each): readonly (readonly [string, Position])[] => {
      const [, id, x, y] = /^([^*]+)\*(-?\d{1,9})\*(-?\d{1,9})$/.exec(each) ?? [];
      return id === undefined ? [] : [[id, [Number(x), Number(y)]]];
    }),
  );
}
