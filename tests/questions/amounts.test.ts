import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiWorld, openApi } from '../api/open-api.ts';

let world: ApiWorld;

const euros = (amount: string, more: object = {}) => ({ amount, currency: 'EUR', bound: 'exactly', ...more });
const funds = (from: string, to: string, money: object, more: object = {}) => ({
  FUNDS: { from: `org:${from}`, to, ...money },
  paragraph: 1,
  ...more,
});
const most = `${'9'.repeat(30)}.${'9'.repeat(12)}`;

beforeAll(async () => {
  const source = { publisher: 'org:paper', title: 'A', paragraphs: '1-9' };
  world = await openApi({
    registry: [
      ...['paper', 'other-paper', 'giver', 'rich', 'department', 'bureau', 'careful', 'receiver'].map(
        (id) => `org:${id}`,
      ),
      ...['once', 'small', 'least', 'shared', 'contested', 'dollars', 'grants', 'vague'].map((id) => `programme:${id}`),
      'event:part',
    ].map((id) => ({ id, name: id })),
    dossiers: [
      {
        source: { ...source, id: 'doc:a', published: '2020-01-01', boilerplate: '9' },
        claims: [
          funds('giver', 'programme:once', euros('1000000.10')),
          funds('giver', 'programme:small', euros('0.905', { status: 'pledged' })),
          funds('giver', 'programme:least', euros('5', { bound: 'at-least' })),
          funds('giver', 'programme:shared', euros('7', { shared: true })),
          funds('giver', 'programme:contested', euros('10')),
          funds('giver', 'programme:dollars', { amount: '9', currency: 'USD', bound: 'exactly' }),
          funds('giver', 'programme:vague', { amount: '8', currency: 'EUR' }),
          funds('giver', 'programme:grants', euros('2', { grant: 'one' })),
          funds('giver', 'programme:grants', euros('4', { grant: 'two' })),
          funds('giver', 'programme:grants', euros('6')),
          funds('giver', 'event:part', euros('3')),
          funds('giver', 'org:receiver', euros('64'), { paragraph: 9 }),
          { PART_OF: { from: 'event:part', to: 'programme:once' }, paragraph: 2 },
          funds('rich', 'programme:once', euros(most)),
          funds('rich', 'programme:small', euros('0.000000000001')),
          { PART_OF: { from: 'org:bureau', to: 'org:department' }, paragraph: 3 },
          funds('bureau', 'programme:once', euros('50')),
          funds('department', 'programme:once', euros('50.0')),
          funds('careful', 'programme:once', euros('30')),
          funds('careful', 'org:receiver', euros('20'), { under: 'programme:once' }),
        ],
      },
      {
        source: { ...source, id: 'doc:b', publisher: 'org:other-paper', published: '2021-01-01' },
        claims: [
          funds('giver', 'programme:once', euros('1000000.1')),
          funds('giver', 'programme:contested', euros('11')),
        ],
      },
    ],
  });
});

afterAll(() => world.close());

const ranked = async (more: string) => {
  const { data, errors } = await world.ask(
    `{ topFunders${more && `(${more})`} { rows { funder { id } funded amount amountCovers statuses claims { amount } } } }`,
  );
  expect(errors).toBeUndefined();
  return (data as { topFunders: { rows: { funder: { id: string } }[] } }).topFunders.rows;
};
const of = (id: string, rows: readonly { funder: { id: string } }[]) => rows.find(({ funder }) => funder.id === id);

test.concurrent('adds an amount that is stated exactly and alone once, regardless of other claims', async () => {
  const rows = await ranked('currency: "EUR"');
  expect(of('org:giver', rows)).toMatchObject({
    funded: 10,
    amount: '1000007.005',
    amountCovers: 4,
    statuses: ['pledged'],
  });
  expect(of('org:giver', await ranked('currency: "USD"'))).toMatchObject({ amount: '9', amountCovers: 1 });
  expect(of('org:giver', await ranked('currency: "CHF"'))).toMatchObject({ amount: null, amountCovers: 0, claims: [] });
});

test.concurrent('money for a part of a programme can be the money for the programme', async () => {
  expect(of('org:careful', await ranked('currency: "EUR"'))).toMatchObject({ amount: '30', amountCovers: 1 });
  const apart = await ranked('currency: "EUR", kinds: [Organization]');
  expect(of('org:careful', apart)).toMatchObject({ amount: '20', amountCovers: 1 });
});

test.concurrent('keeps all digits, and sorts by amount', async () => {
  const rows = await ranked('currency: "EUR"');
  expect(of('org:rich', rows)).toMatchObject({ amount: `1${'0'.repeat(30)}`, amountCovers: 2 });
  expect(rows.map(({ funder }) => funder.id)).toEqual([
    'org:rich',
    'org:giver',
    'org:bureau',
    'org:department',
    'org:careful',
  ]);
});

test.concurrent('without a currency, adds nothing up and sorts by the number of things', async () => {
  const rows = await ranked('');
  expect(rows.slice(0, 2)).toMatchObject([
    { funder: { id: 'org:giver' }, amount: null, amountCovers: 0, statuses: [] },
    { funder: { id: 'org:careful' }, amount: null, amountCovers: 0, claims: [{}, {}] },
  ]);
});

test.concurrent('nothing is contested before the second source is published', async () => {
  const rows = await ranked('currency: "EUR", evidence: { knownBy: "2020-12-31" }');
  expect(of('org:giver', rows)).toMatchObject({ amount: '1000017.005', amountCovers: 5 });
});

test.concurrent('equal amounts of a bureau and its department can be the same money', async () => {
  const rows = await ranked('currency: "EUR", rollUp: true');
  expect(of('org:department', rows)).toMatchObject({ amount: '50', amountCovers: 2 });
  expect(of('org:bureau', rows)).toBeUndefined();
});
