import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { fetchNames } from '../../src/explorer/data/queries.ts';
import { QueryFailure, type SendQuery } from '../../src/explorer/data/query-endpoint.ts';
import { countToCome } from '../../src/explorer/network/count-to-come.ts';
import { Explorer } from '../../src/explorer/state/explorer.ts';
import { groupToJoin } from '../../src/explorer/state/load-network.ts';
import { collapse, emptyView, expand, filterBy, focusOn, hide } from '../../src/explorer/view/view.ts';
import { type ApiWorld, openApi } from '../api/open-api.ts';

let world: ApiWorld;
const memberCount = 260;
const members = (of: string) => Array.from({ length: memberCount }, (_, index) => `org:${of}-${index}`);
const programmes = ['programme:one', 'programme:two'];

beforeAll(async () => {
  const [left, right] = [members('left'), members('right')];
  world = await openApi({
    registry: ['org:left', 'org:right', 'org:press', ...left, ...right, ...programmes].map((id) => ({ id, name: id })),
    dossiers: [
      {
        source: { id: 'doc:made', title: 'Made', publisher: 'org:press', published: '2020-01-01', paragraphs: '1-9' },
        claims: [
          { PARTNERS_WITH: { from: 'org:left', to: left }, paragraph: 1 },
          { PARTNERS_WITH: { from: 'org:right', to: right }, paragraph: 1 },
          { FUNDS: { from: 'org:left', to: programmes }, paragraph: 1 },
          ...left.map((id, index) => ({ PARTNERS_WITH: { between: [id, right[index]] }, paragraph: 2 })),
        ],
      },
    ],
  });
});

afterAll(() => world.close());

const sendQuery: SendQuery = (query, variables) => world.read(query, variables);

const openBoth = expand(focusOn(emptyView, ['org:left', 'org:right']), ['org:left', 'org:right'], 500);

test('loads all relationships among more entities than fit in one answer', async () => {
  const explorer = new Explorer(sendQuery);
  await explorer.begin(openBoth);
  expect(explorer.state.status).toEqual({ is: 'ready' });
  expect(explorer.state.visible.entities.size).toBe(2 * memberCount + 2 + programmes.length);
  expect(explorer.state.visible.relationships).toHaveLength(3 * memberCount + programmes.length);
});

test('fetches relationships again after a failure', async () => {
  let answers = 2;
  const explorer = new Explorer(async (...asked) => {
    answers -= 1;
    if (answers < 0) throw new QueryFailure('OFFLINE', 'The endpoint was not reached.');
    return await sendQuery(...asked);
  });
  await explorer.begin(openBoth);
  expect(explorer.state.status.is).toBe('offline');
  answers = Number.POSITIVE_INFINITY;
  await explorer.retry();
  expect(explorer.state.visible.relationships).toHaveLength(3 * memberCount + programmes.length);
});

test('of many ids, fetches only those again whose answer would be too large', async () => {
  const ids = Array.from({ length: 1000 }, (_, index) => `org:many-${index}`);
  const answered: number[] = [];
  const found = await fetchNames(
    async (_, variables) => {
      const some = z.array(z.string()).parse(variables.ids);
      if (some.length > 100 && some.includes('org:many-999'))
        throw new QueryFailure('QUERY_TOO_LARGE', 'Ask for less.');
      answered.push(some.length);
      return { nodes: some.map((id) => ({ id })) };
    },
    ids,
    new AbortController().signal,
  );
  expect([...found]).toEqual(ids.map((id) => [id, id]));
  expect(answered).toEqual([500, 250, 125, 63, 62]);
});

test('an invalid answer is a failure that can be retried', async () => {
  let isBroken = true;
  const explorer = new Explorer(async (...asked) => (isBroken ? { neighbourhood: null } : await sendQuery(...asked)));
  await explorer.begin(focusOn(emptyView, ['org:left']));
  expect(explorer.state.status).toMatchObject({ is: 'failed', failure: { code: 'UNEXPECTED' } });
  isBroken = false;
  await explorer.retry();
  expect(explorer.state.status).toEqual({ is: 'ready' });
});

test('counts as further neighbours those not shown, not hidden and of the requested kind', async () => {
  const explorer = new Explorer(sendQuery);
  const toCome = () => {
    const { network, visible } = explorer.state;
    return Object.fromEntries(countToCome(network, visible, explorer.view, 'org:left'));
  };
  await explorer.begin(expand(focusOn(emptyView, ['org:left']), ['org:left'], 100));
  const shown = [...explorer.state.visible.entities.values()].filter(({ id }) => id !== 'org:left');
  const shownOrganizations = shown.filter(({ kind }) => kind === 'Organization').length;
  expect(shown).toHaveLength(100);
  const { Organization = 0, Programme = 0 } = toCome();
  expect(Organization).toBe(memberCount - shownOrganizations);
  expect(Programme).toBe(programmes.length - (shown.length - shownOrganizations));
  const hidden = shown.find(({ kind }) => kind === 'Organization')?.id ?? '';
  await explorer.go((view) => hide(view, [hidden]));
  expect(toCome().Organization).toBe(Organization);
  await explorer.go((view) => collapse(view, ['org:left']));
  expect(toCome()).toEqual({ Organization: memberCount - 1, Programme: programmes.length });
  await explorer.go((view) => filterBy(view, { kinds: ['Programme'] }));
  expect(toCome()).toEqual({ Programme: programmes.length });
  await explorer.go((view) => expand(view, ['org:left'], 500));
  expect(toCome()).toEqual({});
});

test('any two ids without loaded relationships share a batch, and no batch exceeds an answer', () => {
  for (const [count, joined] of [
    [0, 0],
    [5, 5],
    [6, 5],
    [10, 0],
    [11, 0],
    [23, 10],
    [41, 40],
  ] as const) {
    const ids = Array.from({ length: count }, (_, index) => `${index}`);
    const groups = groupToJoin(ids, joined, 10);
    for (const group of groups) expect(group.length).toBeLessThanOrEqual(10);
    for (const [index, id] of ids.entries())
      for (const other of ids.slice(Math.max(index + 1, joined)))
        expect(groups.some((group) => group.includes(id) && group.includes(other))).toBe(true);
    if (count === joined) expect(groups).toEqual([]);
  }
});
