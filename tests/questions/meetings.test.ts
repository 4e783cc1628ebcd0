import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiWorld, openApi } from '../api/open-api.ts';
import { sourceWith } from './source-with.ts';

let world: ApiWorld;

const source = sourceWith({ paragraphs: '1-9', boilerplate: '9' });

beforeAll(async () => {
  world = await openApi({
    registry: [
      ...['org:press', 'org:other-press', 'org:body', 'org:office', 'org:group', 'org:empty-group', 'org:absent'],
      ...['org:host', 'org:one', 'org:former', 'country:AA', 'country:BB', 'country:CC', 'official:ana', 'official:bo'],
      ...['official:cy', 'event:series', 'event:first', 'event:session', 'event:second', 'event:other', 'event:silent'],
      ...['event:late', 'programme:whole', 'topic:theme', 'official:dee', 'official:eve', 'event:day', 'event:talks'],
    ]
      .map((id): object => ({ id, name: `${id.slice(id.indexOf(':') + 1)} ${id.slice(0, id.indexOf(':'))}` }))
      .concat({ id: 'org:crowd', name: 'A crowd', unnamed: true }),
    dossiers: [
      {
        source: source('doc:a', 'org:press', '2021-05-04'),
        claims: [
          { PART_OF: { from: 'event:session', to: 'event:first' }, paragraph: 1 },
          { PART_OF: { from: 'event:first', to: 'event:series', edition: 'first' }, paragraph: 1 },
          { PART_OF: { from: 'event:second', to: 'event:series', edition: 'second' }, paragraph: 1 },
          { PART_OF: { from: ['event:series', 'event:silent'], to: 'programme:whole' }, paragraph: 1 },
          { ADDRESSES: { from: ['event:silent', 'event:other'], to: 'topic:theme' }, paragraph: 1 },
          { fact: { of: 'event:first', date: '2021-03-01' }, paragraph: 1 },
          { fact: { of: 'event:second', date: '2021-04-01/2021-04-02' }, paragraph: 1 },
          { PART_OF: { from: 'org:office', to: 'org:body' }, paragraph: 2 },
          { AFFILIATED_WITH: { from: 'official:ana', to: 'org:office', post: 'Lead' }, paragraph: 2 },
          { PARTICIPATED_IN: { from: ['country:AA', 'country:BB'], to: 'event:first' }, paragraph: 3 },
          { PARTICIPATED_IN: { from: ['country:AA', 'country:BB'], to: 'event:session' }, paragraph: 3 },
          { ORGANIZED: { from: ['country:AA', 'country:BB', 'org:host'], to: 'event:series' }, paragraph: 3 },
          { PARTICIPATED_IN: { from: ['country:AA', 'org:one'], to: 'event:second' }, paragraph: 4 },
          { ORGANIZED: { from: ['country:BB', 'org:office'], to: 'event:second', role: 'hosts' }, paragraph: 4 },
          { SPOKE_AT: { from: 'official:ana', to: ['event:second', 'event:other'] }, paragraph: 4 },
          { PARTICIPATED_IN: { from: ['org:former', 'org:office'], to: 'event:other' }, paragraph: 5 },
          {
            PARTICIPATED_IN: { from: ['official:dee', 'official:eve'], to: ['event:day', 'event:talks'] },
            paragraph: 5,
          },
          { PART_OF: { from: 'event:day', to: 'event:talks' }, paragraph: 5 },
          {
            MEMBER_OF: { from: ['country:AA', 'country:CC', 'org:absent', 'org:crowd'], to: 'org:group' },
            paragraph: 6,
          },
        ],
      },
      {
        source: source('doc:b', 'org:other-press', '2022-02-02'),
        claims: [
          { PARTICIPATED_IN: { from: ['country:AA', 'country:BB'], to: 'event:late' }, paragraph: 9 },
          { PARTICIPATED_IN: { from: 'org:crowd', to: 'event:late' }, paragraph: 1 },
          { PART_OF: { from: 'event:day', to: 'event:talks', edition: 'first' }, paragraph: 1 },
          { PARTICIPATED_IN: { from: 'country:CC', to: 'event:first' }, paragraph: 1, inferred: 'so it seems' },
          { fact: { of: 'event:second', participants: 30, unit: 'people' }, paragraph: 2 },
        ],
      },
    ],
    merges: [{ id: 'org:former', into: 'org:one' }],
  });
});

afterAll(() => world.close());

const absentees = async (given: string) => {
  const { absentees: page } = (await world.read(
    `{ absentees(${given}) { rows { entity { id } meetings uncertain { id } } } }`,
  )) as { absentees: { rows: { entity: { id: string }; meetings: number; uncertain: { id: string }[] }[] } };
  return page.rows.map(({ entity, meetings, uncertain }) => [entity.id, meetings, uncertain.map(({ id }) => id)]);
};

test.concurrent('a session and its event are one meeting; a series and an event without names are none', async () => {
  expect(await absentees('ids: ["country:AA", "country:BB", "org:absent"], events: ["programme:whole"]')).toEqual([
    ['org:absent', 2, ['event:second']],
  ]);
  expect(await absentees('ids: ["org:absent"], events: ["event:silent"]')).toEqual([]);
  expect(await absentees('ids: ["org:absent"], events: ["event:session"]')).toEqual([['org:absent', 1, []]]);
});

test.concurrent('an entity named only at the series was present', async () => {
  expect(await absentees('ids: ["org:host"], events: ["event:series"]')).toEqual([]);
  expect(await absentees('ids: ["org:host"], events: ["event:series"], types: [PARTICIPATED_IN]')).toEqual([
    ['org:host', 2, ['event:second']],
  ]);
});

test.concurrent('a group without members has no absentees, and unnamed members are excluded', async () => {
  expect(await absentees('group: "org:empty-group", events: ["programme:whole"]')).toEqual([]);
  expect(await absentees('group: "org:group", events: ["programme:whole"]')).toEqual([
    ['org:absent', 2, ['event:second']],
  ]);
  expect(await absentees('group: "org:group", events: ["programme:whole"], evidence: {statedOnly: true}')).toEqual([
    ['country:CC', 2, ['event:second']],
    ['org:absent', 2, ['event:second']],
  ]);
  const { errors } = await world.ask('{ absentees(group: "org:grup", topic: "topic:theme") { hasNextPage } }');
  expect(errors?.[0]?.extensions?.next).toContain('org:group');
});

test.concurrent('absence is uncertain with unnamed participants or a count above the names, as known at the time', async () => {
  expect(await absentees('ids: ["org:absent"]')).toEqual([['org:absent', 5, ['event:late', 'event:second']]]);
  expect(await absentees('ids: ["org:absent"], evidence: {knownBy: "2021-12-31"}')).toEqual([['org:absent', 4, []]]);
});

test.concurrent('with rollUp, a body is present through its office and officials; a merged one by either id', async () => {
  expect(await absentees('ids: ["org:body", "org:former"], topic: "topic:theme"')).toEqual([['org:body', 1, []]]);
  expect(await absentees('ids: ["org:body", "org:former"], topic: "topic:theme", rollUp: true')).toEqual([]);
  const spoke = 'ids: ["org:body", "org:one"], topic: "topic:theme", types: [SPOKE_AT]';
  expect(await absentees(`${spoke}, rollUp: true`)).toEqual([['org:one', 1, []]]);
});

const pairs = async (given: string) => {
  const { recurringMeetings: page } = (await world.read(
    `{ recurringMeetings(${given}) { rows { first { id } second { id } events { id } firstDay lastDay publishers relationships { type } } } }`,
  )) as {
    recurringMeetings: {
      rows: { first: { id: string }; second: { id: string }; events: { id: string }[]; [more: string]: unknown }[];
    };
  };
  return page.rows;
};
const named = (rows: Awaited<ReturnType<typeof pairs>>) =>
  rows.map(({ first, second, events }) => [first.id, second.id, ...events.map(({ id }) => id)]);

test.concurrent('sessions count with their event, editions separately, and a series not at all', async () => {
  expect(named(await pairs('kinds: [Country], evidence: {minPublishers: 1}'))).toEqual([
    ['country:AA', 'country:BB', 'event:first', 'event:second'],
  ]);
  expect(await pairs('kinds: [Country], evidence: {minPublishers: 1}')).toMatchObject([
    { firstDay: '2021-03-01', lastDay: '2021-04-02', publishers: 1 },
  ]);
  expect(await pairs('kinds: [Country], minEvents: 4')).toEqual([]);
});

test.concurrent('a session counts as one until it is known to be an edition', async () => {
  const ids = 'ids: ["official:dee"], minEvents: 1';
  expect(named(await pairs(`${ids}, evidence: {knownBy: "2021-12-31"}`))).toEqual([
    ['official:dee', 'official:eve', 'event:talks'],
  ]);
  expect(named(await pairs(ids))).toEqual([['official:dee', 'official:eve', 'event:day']]);
});

test.concurrent('presence in boilerplate counts, but has no publisher', async () => {
  expect(await pairs('kinds: [Country]')).toMatchObject([{ publishers: 0, events: [{}, {}, {}] }]);
  expect(named(await pairs('kinds: [Country], minEvents: 3, evidence: {knownBy: "2021-12-31"}'))).toEqual([]);
});

test.concurrent('a pair can be requested from either side', async () => {
  const one = ['official:ana', 'org:one', 'event:other', 'event:second'];
  const office = ['org:office', 'org:one', 'event:other', 'event:second'];
  expect(named(await pairs('ids: ["org:one"]'))).toEqual([one, office]);
  expect(named(await pairs('ids: ["org:former"]'))).toEqual([one, office]);
  const own = ['official:ana', 'org:office', 'event:other', 'event:second'];
  expect(named(await pairs('ids: ["official:ana"]'))).toEqual([own, one]);
  expect(named(await pairs('ids: ["org:office", "org:one"]'))).toEqual([own, one, office]);
  expect(await pairs('ids: ["org:absent"]')).toEqual([]);
});

test.concurrent('with rollUp, offices and officials stand for their body', async () => {
  expect(named(await pairs('ids: ["org:one"], rollUp: true'))).toEqual([
    ['org:body', 'org:one', 'event:other', 'event:second'],
  ]);
  expect(named(await pairs('ids: ["org:body"], rollUp: true, types: [PARTICIPATED_IN, SPOKE_AT]'))).toEqual([
    ['org:body', 'org:one', 'event:other', 'event:second'],
  ]);
  expect(named(await pairs('ids: ["org:body"]'))).toEqual([]);
});
