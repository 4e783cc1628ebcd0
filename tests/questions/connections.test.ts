import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiWorld, openApi } from '../api/open-api.ts';
import { sourceWith } from './source-with.ts';

let world: ApiWorld;

const source = sourceWith({ paragraphs: '1-9' });

beforeAll(async () => {
  world = await openApi({
    registry: [
      ...['org:a', 'org:b', 'org:c', 'org:former', 'org:alone', 'org:funder', 'org:own-funder', 'org:pays-itself'],
      ...['org:system', 'org:office', 'org:bureau', 'country:AA', 'org:press', 'org:daily', 'org:weekly'],
      ...['org:mother', 'org:child', 'org:pair', 'org:other', 'programme:own', 'programme:theirs', 'programme:its'],
      ...['event:fair', 'programme:net', 'event:undated'],
    ].map((id) => ({ id, name: `${id.slice(id.indexOf(':') + 1)} body` })),
    dossiers: [
      {
        source: { ...source('doc:first', 'org:a', '2010-03-01'), boilerplate: '9' },
        claims: [
          { PARTNERS_WITH: { between: ['org:a', 'org:b'] }, paragraph: 1, when: '2004/..' },
          { PARTNERS_WITH: { between: ['org:a', 'org:c'] }, paragraph: 9 },
          { PARTNERS_WITH: { between: ['org:a', 'org:office'] }, paragraph: 2, inferred: 'so it seems' },
          { PARTNERS_WITH: { between: ['org:a', 'org:bureau'] }, paragraph: 2, when: '../2008', under: 'event:fair' },
          { FUNDS: { from: 'org:funder', to: 'programme:theirs' }, paragraph: 3 },
          { FUNDS: { from: 'org:own-funder', to: ['programme:theirs', 'programme:own'] }, paragraph: 3 },
          { IMPLEMENTS: { from: ['org:b', 'org:pays-itself'], to: 'programme:theirs' }, paragraph: 3 },
          { IMPLEMENTS: { from: 'org:a', to: 'programme:own' }, paragraph: 3 },
          { FUNDS: { from: 'org:b', to: 'programme:theirs' }, paragraph: 3 },
          { FUNDS: { from: 'org:a', to: 'org:b' }, paragraph: 3 },
        ],
      },
      {
        source: source('doc:second', 'org:daily', '2015-03-01'),
        claims: [
          { PARTNERS_WITH: { between: ['org:b', 'org:a'] }, paragraph: 1, when: '2002/2003', under: 'programme:own' },
          { PARTNERS_WITH: { between: ['org:a', 'org:office'] }, paragraph: 2 },
          { PART_OF: { from: ['org:office', 'org:bureau'], to: 'org:system' }, paragraph: 4 },
          { FUNDS: { from: 'org:funder', to: 'event:fair' }, paragraph: 5 },
          { ORGANIZED: { from: 'org:a', to: 'event:fair' }, paragraph: 5 },
        ],
      },
      {
        source: source('doc:third', 'org:weekly', '2020-03-01'),
        claims: [
          { PARTNERS_WITH: { between: ['org:a', 'org:bureau'] }, paragraph: 1 },
          { PARTNERS_WITH: { between: ['org:former', 'org:daily'] }, paragraph: 1 },
          {
            IMPLEMENTS: { from: ['org:mother', 'org:child', 'org:pair', 'org:other'], to: 'programme:net' },
            paragraph: 2,
          },
          { PART_OF: { from: 'org:child', to: 'org:mother' }, paragraph: 2 },
          { PARTICIPATED_IN: { from: ['org:pair', 'org:other'], to: 'event:undated' }, paragraph: 3 },
        ],
      },
      {
        source: source('doc:fourth', 'org:weekly', '2022-03-01'),
        claims: [{ PARTNERS_WITH: { between: ['org:pair', 'org:mother'] }, paragraph: 1 }],
      },
    ],
    merges: [{ id: 'org:former', into: 'org:a' }],
  });
});

afterAll(() => world.close());

const partners = async (id: string, more = '', columns = 'partner { id }') => {
  const data = await world.read(`{ partnersOf(id: "${id}" ${more}) { rows { ${columns} } } }`);
  return (data as { partnersOf: { rows: unknown[] } }).partnersOf.rows;
};

test.concurrent('a partnership is the same from either side, and summarizes all its claims', async () => {
  const columns =
    'partner { id } since firstPublished lastPublished sources publishers selfReported stated under { id }';
  const figures = {
    since: '2002-01-01',
    firstPublished: '2010-03-01',
    lastPublished: '2015-03-01',
    sources: 2,
    publishers: 2,
    selfReported: false,
    stated: true,
    under: [{ id: 'programme:own' }],
  };
  expect(await partners('org:a', '', columns)).toContainEqual({ partner: { id: 'org:b' }, ...figures });
  expect(await partners('org:b', '', columns)).toEqual([{ partner: { id: 'org:a' }, ...figures }]);
});

test.concurrent('sorts partners by independent publishers, ignores boilerplate and resolves merged ids', async () => {
  const rows = ['org:b', 'org:bureau', 'org:office', 'org:daily', 'org:c'].map((id) => ({ partner: { id } }));
  expect(await partners('org:a')).toEqual(rows);
  expect(await partners('org:former')).toEqual(rows);
  expect(await partners('org:a', 'evidence: {minPublishers: 1}')).toEqual(rows.slice(0, -1));
  expect(await partners('org:alone')).toEqual([]);
});

test.concurrent('later publications show in no column', async () => {
  expect(
    await partners('org:a', 'evidence: {knownBy: "2012-01-01"}', 'partner { id } since publishers stated under { id }'),
  ).toEqual([
    { partner: { id: 'org:b' }, since: '2004-01-01', publishers: 1, stated: true, under: [] },
    { partner: { id: 'org:bureau' }, since: null, publishers: 1, stated: true, under: [{ id: 'event:fair' }] },
    { partner: { id: 'org:office' }, since: null, publishers: 1, stated: false, under: [] },
    { partner: { id: 'org:c' }, since: null, publishers: 0, stated: true, under: [] },
  ]);
});

test.concurrent('a period applies to each claim, not to the time between claims', async () => {
  const in2003 = 'evidence: {asOf: "2003-05-05"}';
  expect(await partners('org:b', in2003, 'since sources')).toEqual([{ since: '2002-01-01', sources: 1 }]);
  expect(await partners('org:bureau', 'evidence: {asOf: "2009-05-05"}')).toEqual([]);
});

test.concurrent('with rollUp, bodies of one system are one partner, with distinct sources and publishers', async () => {
  const rolled = await partners(
    'org:a',
    'rollUp: true',
    'partner { id } sources publishers relationships { id } under { id }',
  );
  expect(rolled[0]).toEqual({
    partner: { id: 'org:system' },
    sources: 3,
    publishers: 3,
    relationships: [expect.anything(), expect.anything()],
    under: [{ id: 'event:fair' }],
  });
  expect(await partners('org:system', 'rollUp: true', 'partner { id } sources')).toEqual([
    { partner: { id: 'org:a' }, sources: 3 },
  ]);
  expect(await partners('org:system')).toEqual([]);
});

const funders = async (more = '') => {
  const data = await world.read(
    `{ fundersOfPartners(id: "org:a" ${more}) { rows { funder { id } partners { id } publishers } } }`,
  );
  return (data as { fundersOfPartners: { rows: unknown[] } }).fundersOfPartners.rows;
};

test.concurrent('funding what an actor implements or organizes counts as funding the actor, once that is known', async () => {
  expect(await funders()).toEqual([]);
  const then = [{ funder: { id: 'org:funder' }, partners: [{ id: 'org:b' }], publishers: 1 }];
  expect(await funders('evidence: {knownBy: "2012-01-01"}')).toEqual(then);
  expect(await funders('evidence: {publishers: ["org:a"]}')).toEqual(then);
  expect(await funders('evidence: {knownBy: "2012-01-01", minPublishers: 2}')).toEqual([]);
});

const likely = async (more: string) => {
  const data = await world.read(
    `{ likelyPartners(${more}, kinds: [Organization]) { rows { second { id } score shared { id } } } }`,
  );
  return (data as { likelyPartners: { rows: unknown[] } }).likelyPartners.rows;
};

test.concurrent('partners, and a body and its part, are not likely partners', async () => {
  const net = [{ id: 'programme:net' }];
  const row = (id: string, score: number, shared: unknown) => ({ second: { id }, score, shared });
  expect(await likely('id: "org:mother", types: [IMPLEMENTS]')).toEqual([row('org:other', 0.25, net)]);
  expect(await likely('id: "org:mother", types: [IMPLEMENTS], evidence: {knownBy: "2021-01-01"}')).toEqual([
    row('org:other', 0.25, net),
    row('org:pair', 0.25, net),
  ]);
  expect(await likely('id: "org:pair", types: [IMPLEMENTS, PARTICIPATED_IN]')).toEqual([
    row('org:other', 0.75, [{ id: 'event:undated' }, ...net]),
    row('org:child', 0.25, net),
  ]);
  expect(await likely('id: "org:alone"')).toEqual([]);
});

test.concurrent('an unknown actor gives an error', async () => {
  for (const field of ['partnersOf', 'fundersOfPartners', 'likelyPartners']) {
    const { errors } = await world.ask(`{ ${field}(id: "org:burau") { hasNextPage } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', next: expect.stringContaining('org:bureau') });
  }
});
