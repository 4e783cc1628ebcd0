import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Evidence, fetchEvidence } from '../../src/explorer/data/evidence-queries.ts';
import type { SendQuery } from '../../src/explorer/data/query-endpoint.ts';
import { Explorer } from '../../src/explorer/state/explorer.ts';
import { emptyView, filterBy, focusOn } from '../../src/explorer/view/view.ts';
import { type ApiWorld, openApi } from '../api/open-api.ts';

let world: ApiWorld;
/** More than the first answer and another page contain. */
const claimCount = 760;
const years = Array.from({ length: claimCount }, (_, index) => 1200 + index);

beforeAll(async () => {
  world = await openApi({
    registry: ['org:payer', 'org:paid', 'org:late', 'org:press', 'org:other-press'].map((id) => ({ id, name: id })),
    dossiers: [
      {
        source: { id: 'doc:long', title: 'Long', publisher: 'org:press', published: '2020-01-01', paragraphs: '1-900' },
        claims: [
          ...years.map((year, index) => ({
            FUNDS: { from: 'org:payer', to: 'org:paid' },
            when: `${year}`,
            paragraph: index + 1,
          })),
          { PARTNERS_WITH: { between: ['org:payer', 'org:late'] }, when: '2019', paragraph: 800 },
        ],
      },
      {
        source: {
          ...{ id: 'doc:zz-last', title: 'Last', publisher: 'org:other-press' },
          ...{ published: '2021-01-01', paragraphs: '1-9' },
        },
        claims: [{ FUNDS: { from: 'org:payer', to: 'org:paid' }, when: '1100', paragraph: 1 }],
      },
    ],
  });
});

afterAll(() => world.close());

const sendQuery: SendQuery = (query, variables) => world.read(query, variables);

async function filtered(change: Parameters<typeof filterBy>[1]) {
  const explorer = new Explorer(sendQuery);
  await explorer.begin(filterBy(focusOn(emptyView, ['org:payer']), change));
  expect(explorer.state.status).toEqual({ is: 'ready' });
  return explorer;
}

test('a filter considers all claims of a relationship', async () => {
  const explorer = await filtered({ from: '1100-01-01' });
  const [witnesses] = [...explorer.state.witnesses].filter(([id]) => id.startsWith('FUNDS:'));
  expect(witnesses?.[1]).toHaveLength(claimCount + 1);
  expect(new Set(witnesses?.[1].map(({ when }) => when)).size).toBe(claimCount + 1);
  const { relationships } = explorer.state.visible;
  const missed: number[] = [];
  for (const year of [1100, ...years]) {
    await explorer.go((view) => filterBy(view, { from: `${year}-01-01`, to: `${year}-12-31` }));
    const isSeen = explorer.state.visible.relationships.some(({ type }) => type === 'FUNDS');
    if (!isSeen) missed.push(year);
  }
  expect(relationships.map(({ type }) => type).toSorted()).toEqual(['FUNDS', 'PARTNERS_WITH']);
  expect(missed).toEqual([]);
});

test('so does a filter by document or by publisher', async () => {
  for (const change of [{ documents: ['doc:zz-last'] }, { publishers: ['org:other-press'] }]) {
    const { visible } = (await filtered(change)).state;
    expect(visible.relationships.map(({ type }) => type)).toEqual(['FUNDS']);
  }
});

test('all claims behind a relationship can be read page by page', async () => {
  const [relationship] = (await filtered({ types: ['FUNDS'] })).state.visible.relationships;
  const ids: string[] = [];
  let next: string | null = null;
  do {
    const page: Evidence = await fetchEvidence(sendQuery, relationship?.id ?? '', next, new AbortController().signal);
    expect(page.count).toBe(claimCount + 1);
    ids.push(...page.claims.map(({ id }) => id));
    next = page.next;
  } while (next !== null);
  expect(new Set(ids).size).toBe(claimCount + 1);
});

test('keeps the claims already read if a relationship disappears during reading', async () => {
  const explorer = new Explorer(async (query, variables, ...others) =>
    query.includes('MoreWitnesses') ? { relationship: null } : await sendQuery(query, variables, ...others),
  );
  await explorer.begin(filterBy(focusOn(emptyView, ['org:payer']), { from: '1100-01-01' }));
  expect(explorer.state.status).toEqual({ is: 'ready' });
  expect(explorer.state.visible.relationships).toHaveLength(2);
});
