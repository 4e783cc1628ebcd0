import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiWorld, openApi } from '../api/open-api.ts';
import { sourceWith } from './source-with.ts';

let world: ApiWorld;

const source = sourceWith({ paragraphs: '1-20' });

beforeAll(async () => {
  world = await openApi({
    registry: [
      ...['org:press', 'org:paper', 'org:a', 'org:b', 'org:former', 'programme:p', 'doc:plan', 'doc:pact'],
      ...['event:e', 'event:undated', 'event:future', 'country:AA', 'country:BB', 'country:CC'],
    ].map((id) => ({ id, name: `${id.slice(id.indexOf(':') + 1)} thing` })),
    merges: [{ id: 'org:former', into: 'org:a' }],
    dossiers: [
      {
        source: source('doc:one', 'org:press', '2020-01-01'),
        claims: [
          { PARTNERS_WITH: { between: ['org:a', 'org:b'] }, paragraph: 1 },
          {
            FUNDS: { from: 'org:a', to: 'programme:p', amount: '100', currency: 'EUR', status: 'pledged' },
            paragraph: 2,
          },
          { MEMBER_OF: { from: 'org:a', to: 'org:b' }, paragraph: 3, when: '2018/2021' },
          { PARTICIPATED_IN: { from: ['country:AA', 'country:BB'], to: 'event:e' }, paragraph: 4, list: 'closed' },
          { fact: { of: 'event:e', participants: 3, unit: 'countries', bound: 'exactly' }, paragraph: 5 },
          { ADOPTED: { from: 'org:b', to: 'doc:plan' }, planned: true, paragraph: 6 },
          { SIGNED: { from: 'org:b', to: 'doc:pact' }, planned: true, paragraph: 6 },
          { fact: { of: 'event:future', date: '2030-01-01/2030-01-02' }, paragraph: 7 },
          { ORGANIZED: { from: 'org:b', to: ['event:undated', 'event:e'] }, paragraph: 8 },
          { fact: { of: 'programme:p', start: '2019' }, paragraph: 9 },
          { fact: { of: 'org:b', members: 10, unit: 'bodies', bound: 'at-most' }, paragraph: 10 },
          { fact: { of: 'org:b', figure: 5, unit: 'offices', measure: 'offices' }, paragraph: 11, when: '2019' },
        ],
      },
      {
        source: source('doc:two', 'org:paper', '2021-06-01'),
        claims: [
          { MEMBER_OF: { from: 'org:a', to: 'org:b' }, paragraph: 1 },
          { FUNDS: { from: 'org:a', to: 'programme:p', amount: '200.0', currency: 'EUR' }, paragraph: 2 },
          { fact: { of: 'programme:p', start: '2020-05' }, paragraph: 3 },
          { fact: { of: 'org:b', members: 12, unit: 'bodies', bound: 'at-least' }, paragraph: 4 },
          { fact: { of: 'org:b', figure: 6, unit: 'offices', measure: 'offices' }, paragraph: 5, when: '2021' },
        ],
      },
      {
        source: source('doc:three', 'org:press', '2022-01-01'),
        claims: [
          { PARTNERS_WITH: { between: ['org:b', 'org:former'] }, paragraph: 1 },
          { FUNDS: { from: 'org:a', to: 'programme:p', status: 'disbursed' }, paragraph: 2 },
          { SIGNED: { from: 'org:b', to: 'doc:pact' }, paragraph: 3 },
          { fact: { of: 'event:e', date: '2019-02-02' }, paragraph: 4 },
        ],
      },
    ],
  });
});

afterAll(() => world.close());

const ends = '... on Relationship { type } ... on Fact { of { id } attribute }';

const changes = (given: string) =>
  world.read(
    `{ changes(${given}) { rows { change day previous record { ${ends} } silent { id } sources { id } } hasNextPage } }`,
  );

const row = (change: string, type: string, more = {}) =>
  expect.objectContaining({ change, record: expect.objectContaining({ type }), ...more });

test.concurrent.each(['org:a', 'org:b', 'org:former'])(
  'changes are the same from both sides and for a merged id: %s',
  async (id) => {
    expect(
      await changes(`since: "2021-01-01", until: "2021-12-31", ids: ["${id}"], types: [PARTNERS_WITH, MEMBER_OF]`),
    ).toEqual({
      changes: {
        rows: [
          row('RENEWED', 'MEMBER_OF', { day: '2021-06-01', previous: '2020-01-01', sources: [{ id: 'doc:two' }] }),
          row('SAID_TO_HAVE_ENDED', 'MEMBER_OF', { day: '2021-12-31', sources: [{ id: 'doc:one' }] }),
          row('LAST_SEEN_BEFORE', 'PARTNERS_WITH', { day: '2020-01-01', silent: [{ id: 'doc:two' }] }),
        ],
        hasNextPage: false,
      },
    });
  },
);

test.concurrent('what was last seen before is renewed when stated again, which does not show earlier', async () => {
  expect(await changes('since: "2021-01-01", until: "2022-12-31", types: [PARTNERS_WITH]')).toMatchObject({
    changes: { rows: [row('RENEWED', 'PARTNERS_WITH', { day: '2022-01-01', previous: '2020-01-01', silent: [] })] },
  });
  expect(
    await changes(
      'since: "2021-01-01", until: "2022-12-31", types: [PARTNERS_WITH], evidence: {knownBy: "2021-12-31"}',
    ),
  ).toMatchObject({ changes: { rows: [row('LAST_SEEN_BEFORE', 'PARTNERS_WITH')] } });
  expect(await changes('since: "2022-01-02", until: "2029-12-31"')).toMatchObject({ changes: { rows: [] } });
});

test.concurrent('changes come in pages, and an unknown entity gives an error', async () => {
  expect(await changes('since: "2021-01-01", until: "2021-12-31", ids: ["org:a"], first: 1')).toMatchObject({
    changes: { rows: [{ change: 'RENEWED' }], hasNextPage: true },
  });
  const { errors } = await world.ask(
    '{ changes(since: "2021-01-01", until: "2021-12-31", ids: ["org:aa"]) { hasNextPage } }',
  );
  expect(errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
});

const promises = (given: string) =>
  world.read(`{ undelivered${given} { rows { kind promised due record { ${ends} } publishers { id } } } }`);

test.concurrent('a promise is delivered by a claim that says so, once that is known', async () => {
  const rows = (...lasting: unknown[]) => ({ undelivered: { rows: expect.arrayContaining(lasting) } });
  const adopted = expect.objectContaining({ kind: 'PLANNED', promised: '2020-01-01', record: { type: 'ADOPTED' } });
  const future = expect.objectContaining({
    kind: 'ANNOUNCED',
    due: '2030-01-02',
    record: expect.objectContaining({ attribute: 'date' }),
  });
  const pledge = expect.objectContaining({
    kind: 'PLEDGED',
    record: { type: 'FUNDS' },
    publishers: [{ id: 'org:press' }],
  });
  const signed = expect.objectContaining({ kind: 'PLANNED', record: { type: 'SIGNED' } });
  const before = await promises('(evidence: {knownBy: "2021-12-31"})');
  expect(before).toEqual(rows(adopted, future, pledge, signed));
  expect(await promises('')).toEqual({
    undelivered: { rows: expect.toSatisfy((all) => Array.isArray(all) && all.length === 2) },
  });
  expect(await promises('')).toEqual(rows(adopted, future));
  expect(await promises('(ids: ["programme:p"])')).toEqual({ undelivered: { rows: [] } });
});

const disagreements = (given: string) =>
  world.read(`{ disagreements${given} { rows { what name values of { id } sources { id } } } }`);

test.concurrent('sources disagree about amounts, dates and counts, but not if each refers to another time', async () => {
  const all = [
    expect.objectContaining({ what: 'QUALIFIER', name: 'amount', values: ['100', '200.0'] }),
    expect.objectContaining({ what: 'DATE', name: 'start', values: ['2019', '2020-05'], of: { id: 'programme:p' } }),
    expect.objectContaining({ what: 'COUNT', name: 'members', values: ['at least 12 bodies', 'at most 10 bodies'] }),
    expect.objectContaining({ what: 'COUNT_AGAINST_NAMES', values: ['2 named', '3 countries'], of: { id: 'event:e' } }),
  ];
  expect(await disagreements('')).toEqual({ disagreements: { rows: all } });
  expect(await disagreements('(ids: ["org:former", "org:b"])')).toEqual({ disagreements: { rows: [all[0], all[2]] } });
  expect(await disagreements('(evidence: {knownBy: "2020-12-31"})')).toEqual({ disagreements: { rows: [all[3]] } });
});

test.concurrent('a timeline uses the stated day, then that of the event, then that of publication; undated entries come last', async () => {
  const timeline = (given: string) =>
    world.read(`{ timeline(id: "org:b", types: [ORGANIZED] ${given}) { rows { day basis what item { id } } } }`);
  const claim = expect.stringMatching(/^claim:/);
  expect(await timeline('')).toEqual({
    timeline: {
      rows: [
        { day: '2019-02-02', basis: 'STATED', what: 'EVENT', item: { id: 'event:e' } },
        { day: '2019-02-02', basis: 'OBSERVED', what: 'CLAIM', item: { id: claim } },
        { day: '2020-01-01', basis: 'PUBLISHED', what: 'CLAIM', item: { id: claim } },
        { day: '2020-01-01', basis: 'PUBLISHED', what: 'DOCUMENT', item: { id: 'doc:one' } },
        { day: null, basis: null, what: 'EVENT', item: { id: 'event:undated' } },
      ],
    },
  });
  expect(await timeline('evidence: {knownBy: "2021-12-31"}')).toEqual({
    timeline: {
      rows: [
        { day: '2020-01-01', basis: 'PUBLISHED', what: 'CLAIM', item: { id: claim } },
        { day: '2020-01-01', basis: 'PUBLISHED', what: 'CLAIM', item: { id: claim } },
        { day: '2020-01-01', basis: 'PUBLISHED', what: 'DOCUMENT', item: { id: 'doc:one' } },
        { day: null, basis: null, what: 'EVENT', item: { id: 'event:e' } },
        { day: null, basis: null, what: 'EVENT', item: { id: 'event:undated' } },
      ],
    },
  });
});
