import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { maxPerAnswer } from '../../src/explorer/data/queries.ts';
import type { SendQuery } from '../../src/explorer/data/query-endpoint.ts';
import { variablesOf, viewQuery } from '../../src/explorer/data/view-query.ts';
import { countToCome } from '../../src/explorer/network/count-to-come.ts';
import { Explorer } from '../../src/explorer/state/explorer.ts';
import { openMore, roomFor } from '../../src/explorer/state/open-more.ts';
import { emptyView, focusOn } from '../../src/explorer/view/view.ts';
import { type ApiWorld, openApi } from '../api/open-api.ts';

let world: ApiWorld;
const named = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}-${index}`);
const organizations = named('org:m', 1150);
const programmes = named('programme:p', 620);

beforeAll(async () => {
  world = await openApi({
    registry: ['org:hub', 'org:press', ...organizations, ...programmes].map((id) => ({ id, name: id })),
    dossiers: [
      {
        source: { id: 'doc:made', title: 'Made', publisher: 'org:press', published: '2020-01-01', paragraphs: '1-9' },
        claims: [
          { PARTNERS_WITH: { from: 'org:hub', to: organizations }, paragraph: 1 },
          { FUNDS: { from: 'org:hub', to: programmes }, paragraph: 2 },
          { PARTNERS_WITH: { between: [organizations.at(-1), organizations.at(-2)] }, paragraph: 3 },
        ],
      },
    ],
  });
});

afterAll(() => world.close());

const sendQuery: SendQuery = (query, variables) => world.read(query, variables);
const openHub = async () => {
  const explorer = new Explorer(sendQuery);
  await explorer.begin(focusOn(emptyView, ['org:hub']));
  return explorer;
};
const toCome = ({ state, view }: Explorer) => {
  const counts = [...countToCome(state.network, state.visible, view, 'org:hub')];
  return Object.fromEntries(counts.toSorted(([one], [other]) => (one < other ? -1 : 1)));
};

test('expands an entity to all its neighbours, with all relationships among them', async () => {
  const explorer = await openHub();
  await openMore(explorer, ['org:hub'], 460);
  expect(explorer.state.visible.entities.size).toBe(501);
  const { Organization = 0, Programme = 0 } = toCome(explorer);
  expect(Organization + Programme).toBe(organizations.length + programmes.length - 500);
  await openMore(explorer, ['org:hub'], Organization + Programme);
  expect(explorer.state.status).toEqual({ is: 'ready' });
  expect(explorer.state.visible.entities.size).toBe(organizations.length + programmes.length + 1);
  expect(explorer.state.visible.relationships).toHaveLength(organizations.length + programmes.length + 1);
  expect(toCome(explorer)).toEqual({});
});

test('expands a hub by the requested number, and counts the rest', async () => {
  const explorer = await openHub();
  await openMore(explorer, ['org:hub'], 460);
  await openMore(explorer, ['org:hub'], 40);
  expect(explorer.state.visible.entities.size).toBe(541);
  const { Organization = 0, Programme = 0 } = toCome(explorer);
  expect(Organization + Programme).toBe(organizations.length + programmes.length - 540);
});

test('expands to all neighbours of one kind and no others', async () => {
  const explorer = await openHub();
  const before = toCome(explorer);
  await openMore(explorer, ['org:hub'], before.Programme, 'Programme');
  const kinds = [...explorer.state.visible.entities.values()].map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'Programme')).toHaveLength(programmes.length);
  expect(toCome(explorer)).toEqual({ Organization: before.Organization });
});

test('limits the number of neighbours in an address', async () => {
  const explorer = new Explorer(sendQuery);
  await explorer.begin({ ...focusOn(emptyView, ['org:hub']), expanded: [{ id: 'org:hub', maxEntities: 999_999 }] });
  expect(explorer.state.status).toEqual({ is: 'ready' });
  expect(explorer.state.visible.entities.size).toBe(organizations.length + programmes.length + 1);
});

test('offers a query that covers as many entities as it can', async () => {
  const explorer = new Explorer(sendQuery);
  await explorer.begin({ ...focusOn(emptyView, ['org:hub']), expanded: [{ id: 'org:hub', maxEntities: 600 }] });
  expect(explorer.state.visible.entities.size).toBe(601);
  const variables = variablesOf(explorer.view, explorer.state.visible);
  const answer = z.object({ neighbourhood: z.object({ rows: z.array(z.unknown()) }) });
  const { neighbourhood } = answer.parse(await sendQuery(viewQuery, variables, new AbortController().signal));
  expect(neighbourhood.rows).toHaveLength(maxPerAnswer);
});

test('expands an entity up to the maximum, and then no further', async () => {
  const rowOf = (id: string, hiddenKinds: readonly string[]) => ({
    entity: { id, kind: 'Organization', name: id, unnamed: false },
    hiddenKinds,
    relationships:
      id === 'org:hub'
        ? []
        : [
            {
              ...{ id: `PARTNERS_WITH:${id}`, type: 'PARTNERS_WITH', from: { id: 'org:hub' }, to: { id } },
              ...{ stated: true, planned: false, selfReported: false, disagrees: false },
              ...{ sourceCount: 1, publisherCount: 1, firstPublished: null, lastPublished: null },
            },
          ],
  });
  const around = (count: number) => ({
    ...{ endCursor: null, hasNextPage: false },
    rows: [
      rowOf('org:hub', [`Organization ${5030 - count}`]),
      ...Array.from({ length: count }, (_, index) => rowOf(`org:m-${index}`, [])),
    ],
  });
  const made: SendQuery = async (query, variables) =>
    query.startsWith('query Further')
      ? { node: { relationships: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } } }
      : { neighbourhood: around(variables.maxEntities === 40 ? 40 : 5000) };
  const few = new Explorer(made);
  await few.begin(focusOn(emptyView, ['org:hub']));
  expect(roomFor(few, ['org:hub'])).toBe(4960);
  void openMore(few, ['org:hub'], 4990);
  expect(few.view.expanded).toEqual([{ id: 'org:hub', maxEntities: 5000 }]);
  few.close();
  const explorer = new Explorer(made);
  await explorer.begin({ ...emptyView, added: ['org:hub'], expanded: [{ id: 'org:hub', maxEntities: 5000 }] });
  expect(roomFor(explorer, ['org:hub'])).toBe(0);
  expect(toCome(explorer)).toEqual({ Organization: 30 });
  const steps = explorer.state.history.past.length;
  await openMore(explorer, ['org:hub'], 30);
  expect(explorer.state.history.past).toHaveLength(steps);
});
