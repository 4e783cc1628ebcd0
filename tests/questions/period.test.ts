import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiWorld, openApi } from '../api/open-api.ts';

let world: ApiWorld;

beforeAll(async () => {
  world = await openApi({
    registry: [
      ...['org:press', 'org:payer', 'org:second', 'org:doer', 'org:partner', 'country:AA', 'official:ana'],
      ...['programme:p', 'programme:whole', 'topic:t'],
    ].map((id) => ({ id, name: `${id.slice(id.indexOf(':') + 1)} thing` })),
    dossiers: [
      {
        source: { id: 'doc:one', title: 'One', publisher: 'org:press', published: '2021-01-01', paragraphs: '1-20' },
        claims: [
          { FUNDS: { from: ['org:payer', 'org:second'], to: 'programme:p' }, when: '2004/..', paragraph: 1 },
          { ADDRESSES: { from: 'programme:p', to: 'topic:t' }, paragraph: 2 },
          { COVERS: { from: 'programme:p', to: 'country:AA' }, paragraph: 3 },
          { IMPLEMENTS: { from: 'org:doer', to: 'programme:p' }, paragraph: 4 },
          { PARTNERS_WITH: { between: ['org:doer', 'org:partner'] }, paragraph: 5 },
          { PART_OF: { from: 'programme:p', to: 'programme:whole' }, paragraph: 6 },
          { FUNDS: { from: 'org:payer', to: 'programme:whole' }, when: '2004/..', paragraph: 7 },
        ],
      },
    ],
  });
});

afterAll(() => world.close());

const inPeriod = async (field: string, given: string, columns: string, from = '2004-01-01') => {
  const data = await world.read(
    `{ answer: ${field}(${given}, evidence: {period: {from: "${from}"}}) { rows { ${columns} } } }`,
  );
  return (data as { answer: { rows: readonly unknown[] } }).answer.rows;
};

test.each([
  ['topFunders', 'topic: "topic:t"', 'funder { id }'],
  ['topFunders', 'country: "country:AA"', 'funder { id }'],
  ['coFunders', 'topic: "topic:t"', 'first { id }'],
  ['fundersOfPartners', 'id: "org:partner"', 'funder { id }'],
  ['moneyWays', 'funder: "org:payer", receiver: "org:doer"', 'length'],
  ['fundersOf', 'id: "programme:p"', 'path { id }'],
])('the period of %s(%s) applies to the money, not to where it goes', async (field, given, columns) => {
  expect(await inPeriod(field, given, columns)).not.toEqual([]);
  const { length } = await inPeriod(field, given, columns);
  const data = await world.read(`{ answer: ${field}(${given}) { rows { ${columns} } } }`);
  expect((data as { answer: { rows: readonly unknown[] } }).answer.rows).toHaveLength(length);
  expect(
    await world.read(`{ answer: ${field}(${given}, evidence: {period: {to: "2003-12-31"}}) { rows { ${columns} } } }`),
  ).toEqual({ answer: { rows: [] } });
});

test('what is funded in a period has its places and implementers regardless of their dates', async () => {
  expect(await inPeriod('fundedBy', 'id: "org:payer"', 'funded { id } through { id } places { id }')).toEqual([
    { funded: { id: 'programme:p' }, through: [{ id: 'org:doer' }], places: [{ id: 'country:AA' }] },
    { funded: { id: 'programme:whole' }, through: [], places: [] },
  ]);
  expect(await inPeriod('topicsServed', 'ids: ["org:payer"]', 'topic { id }')).toEqual([{ topic: { id: 'topic:t' } }]);
});
