import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiWorld, openApi } from '../api/open-api.ts';
import { sourceWith } from './source-with.ts';

let world: ApiWorld;

const source = sourceWith({ paragraphs: '1-9', boilerplate: '9' });

// Two meetings of a series, the first with a session; a meeting without a day; and one with a count only.
beforeAll(async () => {
  world = await openApi({
    registry: [
      ...['org:press', 'org:other-press', 'org:body', 'org:office', 'org:former', 'org:group', 'org:empty-group'],
      ...['org:absent', 'org:host', 'country:AA', 'country:BB', 'country:CC', 'official:ana', 'official:bo'],
      ...[
        'official:cy',
        'event:series',
        'event:first',
        'event:session',
        'event:second',
        'event:undated',
        'event:counted',
      ],
      ...['event:silent', 'programme:whole', 'topic:theme', 'topic:part', 'org:two-posts'],
    ].map((id) => ({ id, name: `${id.slice(id.indexOf(':') + 1)} ${id.slice(0, id.indexOf(':'))}` })),
    dossiers: [
      {
        source: source('doc:a', 'org:press', '2021-05-04'),
        mentions: [{ entity: { new: 'org:crowd', name: 'A crowd', unnamed: true }, as: ['crowd'], paragraphs: 1 }],
        claims: [
          { PART_OF: { from: 'event:session', to: 'event:first' }, paragraph: 1 },
          { PART_OF: { from: 'event:first', to: 'event:series', edition: 'first' }, paragraph: 1 },
          { PART_OF: { from: 'event:second', to: 'event:series', edition: 'second' }, paragraph: 1 },
          { PART_OF: { from: ['event:series', 'event:silent'], to: 'programme:whole' }, paragraph: 1 },
          { fact: { of: 'event:first', date: '2021-03-01/2021-03-03' }, paragraph: 1 },
          { ADDRESSES: { from: 'event:first', to: 'topic:part' }, paragraph: 1 },
          { PART_OF: { from: 'topic:part', to: 'topic:theme' }, paragraph: 1 },
          { PART_OF: { from: 'org:office', to: 'org:body' }, paragraph: 2 },
          { AFFILIATED_WITH: { from: ['official:ana', 'official:bo'], to: 'org:office', post: 'Lead' }, paragraph: 2 },
          { AFFILIATED_WITH: { from: 'official:cy', to: ['org:office', 'org:two-posts'] }, paragraph: 2 },
          {
            SPOKE_AT: { from: 'official:ana', to: 'event:session', session: 'Day 1', capacity: 'Chair' },
            paragraph: 3,
          },
          { SPOKE_AT: { from: 'official:ana', to: 'event:session', session: 'Day 2', manner: 'closed' }, paragraph: 3 },
          { SPOKE_AT: { from: 'official:ana', to: 'event:second' }, paragraph: 3 },
          {
            PARTICIPATED_IN: { from: ['country:AA', 'country:BB'], to: 'event:first', through: 'government' },
            paragraph: 4,
            list: 'closed',
          },
          { PARTICIPATED_IN: { from: ['country:AA', 'country:BB'], to: 'event:session' }, paragraph: 4 },
          { PARTICIPATED_IN: { from: 'org:host', to: 'event:series' }, paragraph: 4 },
          { PARTICIPATED_IN: { from: 'country:AA', to: 'event:second' }, paragraph: 5 },
          { ORGANIZED: { from: 'country:BB', to: 'event:second', role: 'hosts' }, paragraph: 5 },
          { PARTICIPATED_IN: { from: ['country:AA', 'org:crowd'], to: 'event:undated' }, paragraph: 5 },
          { fact: { of: 'event:counted', participants: 9, unit: 'countries' }, paragraph: 6 },
          { LOCATED_IN: { from: 'event:counted', to: 'country:CC' }, paragraph: 6 },
        ],
      },
      {
        source: source('doc:b', 'org:other-press', '2022-02-02'),
        claims: [
          { fact: { of: 'event:second', date: '2021-04-01' }, paragraph: 1 },
          { SPOKE_AT: { from: 'official:bo', to: 'event:undated' }, paragraph: 2, onBehalfOf: 'country:BB' },
          { SPOKE_AT: { from: 'official:cy', to: 'event:undated', capacity: 'guest' }, paragraph: 9 },
          { QUOTED_IN: { from: 'official:bo', to: 'doc:b', capacity: 'Lead' }, paragraph: 2 },
          { MEMBER_OF: { from: ['country:AA', 'country:CC', 'org:absent'], to: 'org:group' }, paragraph: 3 },
          { PARTICIPATED_IN: { from: 'country:CC', to: 'event:first' }, paragraph: 4, inferred: 'so it seems' },
        ],
      },
    ],
    merges: [{ id: 'org:former', into: 'org:body' }],
  });
});

afterAll(() => world.close());

const speakers = (given: string) =>
  world.read(
    `{ speakers(${given}) { rows { official { id } event { id } session capacities publishers } read { sources } } }`,
  );

test.concurrent('finds speakers of sessions, editions and programmes, for each session', async () => {
  const ana = (event: string, session: string | null, capacities: string[] = []) => ({
    official: { id: 'official:ana' },
    event: { id: event },
    session,
    capacities,
    publishers: 1,
  });
  const sessions = [ana('event:session', 'Day 1', ['Chair']), ana('event:session', 'Day 2')];
  expect(await speakers('id: "event:session"')).toMatchObject({ speakers: { rows: sessions } });
  expect(await speakers('id: "event:first"')).toMatchObject({ speakers: { rows: sessions } });
  expect(await speakers('id: "programme:whole"')).toMatchObject({
    speakers: { rows: [ana('event:second', null), ...sessions] },
  });
  expect(await speakers('id: "event:silent"')).toEqual({ speakers: { rows: [], read: { sources: 2 } } });
});

test.concurrent('speakers named only in boilerplate have no publisher, and later sources are not known earlier', async () => {
  expect(await speakers('id: "event:undated"')).toMatchObject({
    speakers: {
      rows: [
        { official: { id: 'official:bo' }, publishers: 1 },
        { official: { id: 'official:cy' }, publishers: 0 },
      ],
    },
  });
  expect(await speakers('id: "event:undated", evidence: {minPublishers: 1}')).toMatchObject({
    speakers: { rows: [{ official: { id: 'official:bo' } }] },
  });
  expect(await speakers('id: "event:undated", evidence: {knownBy: "2021-12-31"}')).toEqual({
    speakers: { rows: [], read: { sources: 1 } },
  });
});

test.concurrent('an unknown event gives an error with suggestions', async () => {
  const { errors } = await world.ask('{ speakers(id: "event:undatd") { rows { event { id } } } }');
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  expect(errors?.[0]?.extensions?.next).toContain('event:undated');
});

const appearances = (given: string) =>
  world.read(`{ appearances(${given}) { rows { official { id } at { id } type session firstDay basis } } }`);

test.concurrent('an organization appears through its officials, and with rollUp through those of its offices', async () => {
  const rows = (...ids: string[]) => ({
    appearances: { rows: ids.map((id) => expect.objectContaining({ official: { id } })) },
  });
  const all = ['official:ana', 'official:ana', 'official:ana', 'official:bo', 'official:bo', 'official:cy'];
  expect(await appearances('id: "org:office"')).toEqual(rows('official:ana', ...all.slice(1)));
  expect(await appearances('id: "org:body"')).toEqual(rows());
  expect(await appearances('id: "org:body", rollUp: true')).toEqual(rows(...all));
  expect(await appearances('id: "org:former", rollUp: true')).toEqual(rows(...all));
  expect(await appearances('id: "country:BB"')).toEqual(rows());
});

test.concurrent('an appearance has the known day of its event, or else of the publication', async () => {
  const second = { at: { id: 'event:second' }, type: 'SPOKE_AT', firstDay: '2021-04-01', basis: 'observed' };
  const ana = (given: string) => appearances(`id: "official:ana" ${given}`);
  const session = { at: { id: 'event:session' }, firstDay: '2021-05-04', basis: 'published' };
  expect(await ana('')).toMatchObject({ appearances: { rows: [second, session, session] } });
  expect(await ana('evidence: {knownBy: "2021-12-31"}')).toMatchObject({
    appearances: {
      rows: [{ ...second, firstDay: '2021-05-04', basis: 'published' }, session, session],
    },
  });
  expect(await ana('types: [QUOTED_IN]')).toEqual({ appearances: { rows: [] } });
  expect(await appearances('id: "official:bo"')).toMatchObject({
    appearances: {
      rows: [
        { at: { id: 'doc:b' }, type: 'QUOTED_IN' },
        { at: { id: 'event:undated' }, type: 'SPOKE_AT' },
      ],
    },
  });
});

const participation = (given: string) =>
  world.read(
    `{ participation(${given}) { rows { event { id } entity { id } roles through open named counts { number unit } relationships { id } } hasNextPage endCursor } }`,
  );

const cells = (...all: readonly [event: string, entity: string | null, more?: object][]) => ({
  participation: expect.objectContaining({
    rows: all.map(([event, entity, more = {}]) =>
      expect.objectContaining({ event: { id: event }, entity: entity === null ? null : { id: entity }, ...more }),
    ),
  }),
});

test.concurrent('an event has a row for each participant or one for a stated count; its venue did not participate', async () => {
  const first = { open: false, named: 3, through: ['government'] };
  expect(await participation('events: ["event:first", "event:counted", "event:silent"]')).toEqual(
    cells(
      ['event:first', 'country:AA', first],
      ['event:first', 'country:BB', first],
      ['event:first', 'country:CC', { open: null, named: 3, through: [] }],
      ['event:counted', null, { named: 0, counts: [{ number: 9, unit: 'countries' }], relationships: [] }],
      ['event:session', 'country:AA', { open: null }],
      ['event:session', 'country:BB'],
    ),
  );
  expect(await participation('events: ["event:first"], evidence: {statedOnly: true}')).toEqual(
    cells(
      ['event:first', 'country:AA', { named: 2 }],
      ['event:first', 'country:BB'],
      ['event:session', 'country:AA'],
      ['event:session', 'country:BB'],
    ),
  );
});

test.concurrent('a topic includes the events of its parts with their sessions, filtered by the requested entities', async () => {
  const rows = cells(
    ['event:first', 'country:AA'],
    ['event:first', 'country:BB'],
    ['event:first', 'country:CC'],
    ['event:session', 'country:AA'],
    ['event:session', 'country:BB'],
  );
  expect(await participation('topic: "topic:theme"')).toEqual(rows);
  expect(await participation('topic: "topic:theme", events: ["programme:whole", "event:undated"]')).toEqual(rows);
});

test.concurrent('a period applies to the days of the events', async () => {
  expect(await participation('evidence: {timeBasis: OBSERVED, asOf: "2021-03-02"}')).toEqual(
    cells(['event:first', 'country:AA'], ['event:first', 'country:BB'], ['event:first', 'country:CC']),
  );
  expect(await participation('evidence: {asOf: "2021-03-02"}')).toEqual(cells());
});

test.concurrent('organizers and speakers count on request, officials for the bodies that they represent', async () => {
  expect(await participation('events: ["event:second"], types: [ORGANIZED]')).toEqual(
    cells(['event:second', 'country:BB', { roles: ['hosts'] }]),
  );
  const spoke = (kinds: string) =>
    participation(`events: ["event:undated"], types: [SPOKE_AT], kinds: [${kinds}], rollUp: true`);
  expect(await spoke('Country')).toEqual(cells(['event:undated', 'country:BB']));
  expect(await spoke('Organization')).toEqual(cells());
  expect(await spoke('Official')).toEqual(cells(['event:undated', 'official:cy']));
});

test.concurrent('a next page of the matrix continues after the last row', async () => {
  const page = (await participation('topic: "topic:theme", first: 2')) as {
    participation: { hasNextPage: boolean; endCursor: string };
  };
  expect(page.participation.hasNextPage).toBe(true);
  expect(await participation(`topic: "topic:theme", first: 2, after: "${page.participation.endCursor}"`)).toEqual(
    cells(['event:first', 'country:CC'], ['event:session', 'country:AA']),
  );
});
