import { afterAll, beforeAll, expect, test } from 'vitest';
import { mergeEntities } from '../../src/import/merge/merge-entities.ts';
import { type ApiWorld, openApi } from '../api/open-api.ts';

let world: ApiWorld;

const source = (id: string, publisher: string, published: string) => ({
  ...{ id, title: id, publisher, published },
  paragraphs: '1-9',
  boilerplate: '9',
});

beforeAll(async () => {
  world = await openApi({
    registry: [
      ...['giver', 'other', 'third', 'doer', 'country-office', 'ministry', 'late', 'quiet', 'former', 'lonely'].map(
        (id) => `org:${id}`,
      ),
      ...['whole', 'part', 'sibling', 'unfunded', 'unnamed'].map((id) => `programme:${id}`),
      ...['event:day', 'event:other-day', 'country:AA', 'country:BB', 'topic:goal', 'topic:target', 'org:paper'],
    ].map((id) => ({ id, name: `${id.slice(id.indexOf(':') + 1)} body` })),
    dossiers: [
      {
        source: source('doc:a', 'org:paper', '2020-01-01'),
        claims: [
          { FUNDS: { from: 'org:giver', to: 'programme:whole', grant: 'one' }, paragraph: 1 },
          { FUNDS: { from: 'org:giver', to: 'programme:whole', grant: 'two', amountWords: 'a little' }, paragraph: 1 },
          { FUNDS: { from: 'org:other', to: 'programme:whole' }, paragraph: 1, when: '2010' },
          { FUNDS: { from: 'org:third', to: 'programme:whole' }, paragraph: 1, inferred: 'so it seems' },
          { FUNDS: { from: 'org:quiet', to: 'programme:sibling' }, paragraph: 9 },
          { PART_OF: { from: ['programme:part', 'programme:sibling'], to: 'programme:whole' }, paragraph: 2 },
          { PART_OF: { from: 'event:day', to: 'programme:part', edition: 'first' }, paragraph: 2 },
          {
            PART_OF: { from: 'event:day', to: 'programme:part', edition: 'opening' },
            paragraph: 2,
            inferred: 'so it seems',
          },
          { IMPLEMENTS: { from: 'org:doer', to: 'programme:part' }, paragraph: 3 },
          { ORGANIZED: { from: 'org:ministry', to: 'event:day' }, paragraph: 3 },
          { PART_OF: { from: 'org:ministry', to: 'country:AA' }, paragraph: 3 },
          { PART_OF: { from: 'org:country-office', to: 'org:giver' }, paragraph: 3 },
          { FUNDS: { from: 'org:giver', to: 'org:country-office' }, paragraph: 3 },
          { FUNDS: { from: 'org:doer', to: 'org:lonely' }, paragraph: 3 },
          { COVERS: { from: ['org:doer', 'org:lonely'], to: 'country:BB' }, paragraph: 4 },
          { LOCATED_IN: { from: 'event:day', to: 'country:BB' }, paragraph: 4 },
          { FUNDS: { from: 'org:giver', to: 'event:other-day' }, paragraph: 5 },
          { PART_OF: { from: 'event:other-day', to: 'programme:sibling' }, paragraph: 5 },
          { CONTRIBUTES_TO: { from: 'programme:whole', to: 'topic:target' }, paragraph: 6 },
          { PART_OF: { from: 'topic:target', to: 'topic:goal' }, paragraph: 6 },
          { SUPPORTS: { from: ['org:giver', 'programme:part'], to: 'programme:unfunded' }, paragraph: 7 },
          { FUNDS: { from: 'org:third', to: 'programme:unfunded' }, paragraph: 7, inferred: 'so it seems' },
          { PART_OF: { from: 'programme:unfunded', to: 'programme:part' }, paragraph: 7 },
        ],
      },
      {
        source: source('doc:b', 'org:other', '2022-02-02'),
        claims: [
          { FUNDS: { from: 'org:late', to: 'programme:whole' }, paragraph: 1, when: '2015' },
          { FUNDS: { from: ['org:giver', 'org:former'], to: 'programme:sibling' }, paragraph: 1 },
        ],
      },
    ],
  });
});

afterAll(() => world.close());

const rows = async (field: string, selection: string) => {
  const { data, errors } = await world.ask(`{ page: ${field.replace('()', '')} { rows { ${selection} } } }`);
  if (errors) return errors[0]?.extensions;
  return JSON.parse(JSON.stringify(data), (_, content: unknown) =>
    typeof content === 'object' && content !== null && 'id' in content ? content.id : content,
  ).page.rows;
};

const funders = (args: string, more = '') => rows(`fundersOf(${args})`, `funder { id } publishers stated ${more}`);

test.concurrent('lists each funder once for each path, the nearest first, with all grants', async () => {
  const found = await funders('id: "event:day"', 'path { id } relationships { id type } claims { amountWords }');
  const path = (funder: string) => [funder, 'programme:whole', 'programme:part', 'event:day'];
  expect(found).toMatchObject([
    { funder: 'org:giver', path: path('org:giver'), publishers: 1, stated: true },
    { funder: 'org:late', path: path('org:late'), publishers: 1, stated: true },
    { funder: 'org:other', path: path('org:other'), publishers: 1, stated: true },
    { funder: 'org:third', path: path('org:third'), publishers: 1, stated: false },
  ]);
  expect(found[0].relationships).toHaveLength(5);
  expect(found[0].claims).toEqual(expect.arrayContaining([{ amountWords: 'a little' }, { amountWords: null }]));
});

test.concurrent('filters by time, by what was known, and boilerplate', async () => {
  expect(await funders('id: "programme:whole", evidence: { asOf: "2010-05-05" }')).toMatchObject([
    { funder: 'org:other' },
  ]);
  expect(await funders('id: "programme:whole", evidence: { asOf: "2015-05-05" }')).toMatchObject([
    { funder: 'org:late' },
  ]);
  expect(await funders('id: "programme:whole", evidence: { asOf: "2015-05-05", knownBy: "2021-01-01" }')).toEqual([]);
  expect(await funders('id: "programme:whole", evidence: { statedOnly: true, knownBy: "2021-01-01" }')).toMatchObject([
    { funder: 'org:giver' },
    { funder: 'org:other' },
  ]);
  const quiet = { funder: 'org:quiet', publishers: 0 };
  expect(await funders('id: "programme:sibling"')).toEqual(expect.arrayContaining([expect.objectContaining(quiet)]));
  expect(await funders('id: "programme:sibling", evidence: { minPublishers: 1 }')).not.toEqual(
    expect.arrayContaining([expect.objectContaining(quiet)]),
  );
});

test.concurrent('funding the whole does not count as funding its part, and no funder is not an error', async () => {
  expect(await funders('id: "org:giver"')).toEqual([]);
  expect(await funders('id: "org:country-office"')).toMatchObject([{ funder: 'org:giver' }]);
  expect(await funders('id: "org:country-office", rollUp: true')).toMatchObject([{ funder: 'org:giver' }]);
  expect(await funders('id: "programme:whol"')).toMatchObject({ code: 'NOT_FOUND' });
});

const funded = (args: string) => rows(`fundedBy(${args})`, 'funded { id } through { id } places { id }');

test.concurrent('with rollUp, excludes money that stays within an organization', async () => {
  const ids = async (args: string) => (await funded(args)).map((row: { funded: string }) => row.funded);
  expect(await ids('id: "org:giver"')).toContain('org:country-office');
  expect(await ids('id: "org:giver", rollUp: true')).not.toContain('org:country-office');
  expect(await ids('id: "org:giver", rollUp: true, keepApart: ["org:country-office"]')).toContain('org:country-office');
});

test.concurrent('a venue is not a place where money goes, but the area of an organization is', async () => {
  expect(await funded('id: "org:doer"')).toEqual([{ funded: 'org:lonely', through: [], places: ['country:BB'] }]);
  expect(await funded('id: "org:giver", kinds: [Event]')).toEqual([
    { funded: 'event:other-day', through: [], places: [] },
  ]);
});

const ways = async (funder: string, receiver: string, evidence = '') => {
  const found = await rows(`moneyWays(funder: "${funder}", receiver: "${receiver}" ${evidence})`, 'path { id } length');
  return Array.isArray(found) ? found.map((row: { path: string[] }) => row.path.join(' ')) : found;
};

test.concurrent('money flows down or up, through implementers, to bodies and their countries', async () => {
  expect(await ways('org:other', 'country:AA')).toEqual([
    'org:other programme:whole programme:part event:day org:ministry country:AA',
  ]);
  expect(await ways('org:giver', 'programme:whole')).toEqual([
    'org:giver programme:whole',
    'org:giver programme:sibling programme:whole',
    'org:giver event:other-day programme:sibling programme:whole',
  ]);
});

test.concurrent('money does not flow to siblings, nor to other areas of an implementer', async () => {
  expect(await ways('org:quiet', 'programme:part')).toEqual([]);
  // org:doer covers the country, but only implements; org:lonely receives money itself.
  expect(await ways('org:other', 'country:BB')).toEqual([
    'org:other programme:whole programme:part org:doer org:lonely country:BB',
  ]);
  expect(await ways('org:other', 'country:BB', 'evidence: { asOf: "2010-01-01" }')).toEqual([]);
  expect(await ways('org:giver', 'org:giver')).toEqual([]);
  expect(await ways('org:giver', 'org:lonly')).toMatchObject({ code: 'NOT_FOUND' });
});

test.concurrent('a pair of funders is one pair from either side', async () => {
  const pairs = async (args: string) => {
    const found = await rows(`coFunders(${args})`, 'first { id } second { id } shared { id } publishers');
    return found.map((row: { first: string; second: string }) => `${row.first} ${row.second}`);
  };
  const known = 'evidence: { knownBy: "2021-01-01" }';
  expect(await pairs(`ids: ["org:other"], ${known}`)).toEqual(['org:giver org:other', 'org:other org:third']);
  expect(await pairs(`ids: ["org:giver"], ${known}`)).toEqual(['org:giver org:other', 'org:giver org:third']);
  expect(await pairs('topic: "topic:goal", evidence: { statedOnly: true, knownBy: "2021-01-01" }')).toEqual([
    'org:giver org:other',
  ]);
  expect((await pairs('')).at(0)).toBe('org:former org:giver');
});

test.concurrent('a goal includes its targets, and support is a separate relationship', async () => {
  const served = (args: string) => rows(`topicsServed(${args})`, 'actor { id } topic { id } types servedBy { id }');
  expect(await served('topics: ["topic:goal"], ids: ["org:other"]')).toEqual([
    { actor: 'org:other', topic: 'topic:goal', types: ['FUNDS'], servedBy: ['programme:whole'] },
  ]);
  expect(await served('ids: ["org:other"]')).toMatchObject([{ topic: 'topic:target' }]);
  expect(await served('topics: ["topic:goal"], types: [SUPPORTS]')).toEqual([]);
});

test.concurrent('an inferred funder is not a stated one, but the whole can have one', async () => {
  const without = (args: string) =>
    rows(
      `programmesWithoutFunder${args}`,
      'programme { id } fundedWholes { id } inferredFunders { id } supporters { id } implementers { id } sources lastSeen',
    );
  expect(await without('')).toEqual([
    {
      programme: 'programme:part',
      fundedWholes: ['programme:whole'],
      inferredFunders: [],
      supporters: [],
      implementers: ['org:doer'],
      sources: 1,
      lastSeen: '2020-01-01',
    },
    {
      programme: 'programme:unfunded',
      fundedWholes: ['programme:whole'],
      inferredFunders: ['org:third'],
      supporters: ['org:giver', 'programme:part'],
      implementers: [],
      sources: 1,
      lastSeen: '2020-01-01',
    },
  ]);
  expect(await without('(evidence: { knownBy: "2019-01-01" })')).toEqual([]);
  expect(await without('(evidence: { publishers: ["org:other"] })')).toEqual([]);
});

test.concurrent('numbers of top funders, page by page', async () => {
  const top = (args: string) => rows(`topFunders(${args})`, 'funder { id } funded programmes events countries');
  expect(await top('first: 1')).toEqual([{ funder: 'org:giver', funded: 4, programmes: 2, events: 1, countries: 0 }]);
  expect(await top('country: "country:BB"')).toEqual([
    { funder: 'org:doer', funded: 1, programmes: 0, events: 0, countries: 1 },
  ]);
  const page = (await world.read('{ topFunders(first: 1) { endCursor hasNextPage } }')) as {
    topFunders: { endCursor: string; hasNextPage: boolean };
  };
  expect(page.topFunders.hasNextPage).toBe(true);
  expect(await top(`first: 1, after: "${page.topFunders.endCursor}"`)).toMatchObject([
    { funder: 'org:third', funded: 2 },
  ]);
});

test('a merged id is resolved to its entity', async () => {
  await mergeEntities(world.graph, [{ id: 'org:former', into: 'org:late', by: 'a', why: 'b', on: '2026-01-01' }]);
  expect(await funded('id: "org:former"')).toMatchObject([
    { funded: 'programme:sibling' },
    { funded: 'programme:whole' },
  ]);
  expect(await ways('org:former', 'programme:sibling')).toEqual([
    'org:late programme:sibling',
    'org:late programme:whole programme:sibling',
  ]);
});
