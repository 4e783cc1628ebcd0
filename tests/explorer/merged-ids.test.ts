import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SendQuery } from '../../src/explorer/data/query-endpoint.ts';
import { Explorer } from '../../src/explorer/state/explorer.ts';
import { readAddress } from '../../src/explorer/view/address.ts';
import { addFocus } from '../../src/explorer/view/view.ts';
import { type ApiWorld, openApi } from '../api/open-api.ts';

let world: ApiWorld;

beforeAll(async () => {
  const ids = ['org:hub', 'org:former', 'org:now', 'org:friend', 'org:old-press', 'org:press', 'programme:thing'];
  world = await openApi({
    registry: ids.map((id) => ({ id, name: id })),
    dossiers: [
      {
        source: {
          ...{ id: 'doc:made', title: 'Made', publisher: 'org:old-press' },
          ...{ published: '2020-01-01', paragraphs: '1-9' },
        },
        claims: [
          { PARTNERS_WITH: { between: ['org:hub', 'org:former'] }, paragraph: 1 },
          { PARTNERS_WITH: { between: ['org:hub', 'org:friend'] }, paragraph: 1 },
          { FUNDS: { from: 'org:now', to: 'programme:thing' }, paragraph: 2 },
        ],
      },
    ],
    merges: [
      { id: 'org:former', into: 'org:now' },
      { id: 'org:old-press', into: 'org:press' },
    ],
  });
});

afterAll(() => world.close());

const sendQuery: SendQuery = (query, variables) => world.read(query, variables);

/** Opens an explorer with the view of an address, and waits until it is loaded. */
async function open(address: string): Promise<Explorer> {
  const explorer = new Explorer(sendQuery);
  await explorer.begin(readAddress(address).view);
  expect(explorer.state.status).toEqual({ is: 'ready' });
  return explorer;
}

const seenIn = ({ state }: Explorer) => [...state.visible.entities.keys()].toSorted();

test('a view with a former id equals the view with the current one', async () => {
  const [former, now] = [await open('focus=org:former'), await open('focus=org:now')];
  expect(seenIn(former)).toEqual(['org:hub', 'org:now', 'programme:thing']);
  expect(seenIn(former)).toEqual(seenIn(now));
  expect(former.view).toEqual(now.view);
});

test('hidden, selected, pinned, expanded, added and marked entities keep that state under the current id', async () => {
  const hidden = await open('focus=org:hub&hidden=org:former');
  expect(seenIn(hidden)).toEqual(['org:friend', 'org:hub']);
  expect(hidden.view.hidden).toEqual(['org:now']);

  const { view } = await open(
    'focus=org:hub&expanded=org:former*20,org:now*10&added=org:former,org:now&marked=org:former&selected=org:former&pinned=org:former*5*6',
  );
  expect(view.expanded.map(({ id }) => id)).toEqual(['org:now']);
  expect(view).toMatchObject({ added: ['org:now'], marked: ['org:now'], selected: ['org:now'] });
  expect(view.pinned).toEqual({ 'org:now': [5, 6] });
});

test('filters by a document or a publisher follow merges', async () => {
  const explorer = await open('focus=org:hub&publishers=org:old-press');
  expect(explorer.view.filters.publishers).toEqual(['org:press']);
  expect(seenIn(explorer)).toEqual(['org:friend', 'org:hub', 'org:now']);
});

test('clears a missing entity from the selection, and keeps the rest of the view', async () => {
  const explorer = await open('focus=org:hub&selected=org:nobody,org:friend,FUNDS:0000&hidden=org:nowhere');
  expect(explorer.view.selected).toEqual(['org:friend']);
  expect(seenIn(explorer)).toEqual(['org:friend', 'org:hub', 'org:now']);
});

test('an entity missing before can be selected once it exists', async () => {
  let isThere = false;
  const explorer = new Explorer(async (query, ...others) =>
    !isThere && query.startsWith('query Names') ? { nodes: [null] } : await sendQuery(query, ...others),
  );
  await explorer.begin(readAddress('focus=org:hub&selected=programme:thing').view);
  expect(explorer.view.selected).toEqual([]);
  isThere = true;
  await explorer.go((view) => addFocus(view, 'programme:thing'));
  expect(explorer.view.selected).toEqual(['programme:thing']);
});

test('undo resolves merged ids too, and nothing is fetched twice', async () => {
  let names = 0;
  const explorer = new Explorer(async (query, ...others) => {
    if (query.startsWith('query Names')) names += 1;
    return await sendQuery(query, ...others);
  });
  await explorer.begin(readAddress('focus=org:hub&hidden=org:former').view);
  await explorer.go((view) => ({ ...view, selected: ['org:hub'] }));
  await explorer.undo();
  expect(explorer.view.hidden).toEqual(['org:now']);
  await explorer.redo();
  expect(names).toBe(1);
});

test('fetches nothing more if all ids are loaded', async () => {
  const asked: string[] = [];
  const explorer = new Explorer(async (query, ...others) => {
    asked.push(query);
    return await sendQuery(query, ...others);
  });
  await explorer.begin(readAddress('focus=org:hub&selected=org:friend').view);
  expect(asked.filter((query) => query.startsWith('query Names'))).toEqual([]);
});
