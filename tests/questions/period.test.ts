import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiWorld, openApi } from '../api/open-api.ts';

let world: ApiWorld;

beforeAll(async () => {
  world = await openApi({
    registry: [
      ...[
        'org:press',
        'org:payer',
        'org:second',
        'org:doer',
        'org:partner',
        'country:AA',
        'country:BB',
        'official:ana',
        'org:past',
        'org:hand',
      ],
      ...['programme:p', 'programme:whole', 'programme:unpaid', 'topic:t', 'topic:part'],
      ...['event:first', 'event:session', 'event:second'],
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
          { PARTICIPATED_IN: { from: ['country:AA', 'country:BB'], to: 'event:session' }, when: '2005', paragraph: 8 },
          { PARTICIPATED_IN: { from: ['country:AA', 'country:BB'], to: 'event:second' }, when: '2005', paragraph: 9 },
          { PARTICIPATED_IN: { from: 'country:AA', to: 'event:first' }, when: '2005', paragraph: 10 },
          { SPOKE_AT: { from: 'official:ana', to: 'event:second' }, when: '2005', paragraph: 11 },
          { AFFILIATED_WITH: { from: 'official:ana', to: 'org:doer', post: 'head' }, paragraph: 12 },
          { PART_OF: { from: 'event:session', to: 'event:first' }, paragraph: 13 },
          { ADDRESSES: { from: ['event:first', 'event:second'], to: 'topic:part' }, paragraph: 14 },
          { PART_OF: { from: 'topic:part', to: 'topic:t' }, paragraph: 15 },
          { FUNDS: { from: 'org:past', to: 'programme:unpaid' }, when: '2001', paragraph: 16 },
          { IMPLEMENTS: { from: 'org:hand', to: 'programme:unpaid' }, paragraph: 17 },
          { SUPPORTS: { from: 'org:second', to: 'programme:unpaid' }, paragraph: 18 },
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

test.each([
  [
    'absentees',
    'ids: ["org:doer"], topic: "topic:t"',
    'entity { id } meetings',
    [{ entity: { id: 'org:doer' }, meetings: 2 }],
  ],
  ['absentees', 'ids: ["org:doer"], topic: "topic:t", rollUp: true', 'entity { id }', []],
  [
    'participation',
    'topic: "topic:t"',
    'entity { id } event { id }',
    [
      { entity: { id: 'country:AA' }, event: { id: 'event:first' } },
      { entity: { id: 'country:AA' }, event: { id: 'event:second' } },
      { entity: { id: 'country:BB' }, event: { id: 'event:second' } },
      { entity: { id: 'country:AA' }, event: { id: 'event:session' } },
      { entity: { id: 'country:BB' }, event: { id: 'event:session' } },
    ],
  ],
  [
    'recurringMeetings',
    'kinds: [Country]',
    'first { id } events { id }',
    [{ first: { id: 'country:AA' }, events: [{ id: 'event:first' }, { id: 'event:second' }] }],
  ],
  [
    'appearances',
    'id: "org:doer"',
    'official { id } at { id }',
    [{ official: { id: 'official:ana' }, at: { id: 'event:second' } }],
  ],
  [
    'representatives',
    'id: "org:doer"',
    'official { id } event { id }',
    [{ official: { id: 'official:ana' }, event: { id: 'event:second' } }],
  ],
])(
  '%s(%s) applies its period to who was there, not to undated themes, parts and posts',
  async (field, given, columns, rows) => {
    expect(await inPeriod(field, given, columns)).toEqual(rows);
    expect(await inPeriod(field, given, columns, '2006-01-01')).toEqual([]);
  },
);

test('a programme without a funder in a period has its supporters and implementers, whatever their dates', async () => {
  const unpaid = async (from: string) => {
    const data = await world.read(
      `{ programmesWithoutFunder(evidence: {period: {from: "${from}"}}) { rows { programme { id } supporters { id } implementers { id } } } }`,
    );
    return (data as { programmesWithoutFunder: { rows: readonly unknown[] } }).programmesWithoutFunder.rows;
  };
  const row = {
    programme: { id: 'programme:unpaid' },
    supporters: [{ id: 'org:second' }],
    implementers: [{ id: 'org:hand' }],
  };
  expect(await unpaid('2004-01-01')).toEqual([row]);
  expect(await unpaid('2001-01-01')).toEqual([]);
});
