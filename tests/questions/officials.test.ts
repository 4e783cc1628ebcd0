import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiWorld, openApi } from '../api/open-api.ts';
import { sourceWith } from './source-with.ts';

let world: ApiWorld;

const source = sourceWith({ paragraphs: '1-9', boilerplate: '9' });

beforeAll(async () => {
  world = await openApi({
    registry: [
      ...['org:press', 'org:other-press', 'org:body', 'org:office', 'org:former', 'country:AA', 'country:BB'],
      ...['official:ana', 'official:bo', 'official:cy', 'official:di', 'event:dated', 'event:undated'],
      ...['org:ministry', 'official:el', 'official:fa'],
    ].map((id) => ({ id, name: `${id.slice(id.indexOf(':') + 1)} ${id.slice(0, id.indexOf(':'))}` })),
    dossiers: [
      {
        source: source('doc:a', 'org:press', '2021-05-04'),
        claims: [
          { PART_OF: { from: 'org:office', to: 'org:body' }, paragraph: 1 },
          { fact: { of: 'event:dated', date: '2020-03-01' }, paragraph: 1 },
          {
            AFFILIATED_WITH: { from: 'official:ana', to: 'org:office', post: 'Líder', area: 'north' },
            paragraph: 2,
            when: '2015/2018',
          },
          { AFFILIATED_WITH: { from: 'official:bo', to: 'org:office', post: 'LIDER' }, paragraph: 2, when: '2019/..' },
          { AFFILIATED_WITH: { from: 'official:cy', to: 'org:body', post: 'Lider' }, paragraph: 2, when: '2010/2016' },
          { AFFILIATED_WITH: { from: 'official:di', to: 'org:office' }, paragraph: 9 },
          {
            AFFILIATED_WITH: { from: 'official:di', to: 'org:office', post: 'Clerk' },
            paragraph: 3,
            under: 'event:dated',
          },
          { AFFILIATED_WITH: { from: 'official:el', to: 'org:ministry', post: 'मंत्री' }, paragraph: 5 },
          { AFFILIATED_WITH: { from: 'official:fa', to: 'org:ministry', post: 'मंत्र' }, paragraph: 5 },
          { SPOKE_AT: { from: 'official:ana', to: 'event:dated', capacity: 'Líder' }, paragraph: 4 },
          { PARTNERS_WITH: { between: ['country:AA', 'official:ana'] }, paragraph: 4 },
          {
            PARTICIPATED_IN: { from: 'official:bo', to: 'event:dated', role: 'envoy' },
            paragraph: 4,
            onBehalfOf: 'country:AA',
          },
        ],
      },
      {
        source: source('doc:b', 'org:other-press', '2022-02-02'),
        claims: [
          { AFFILIATED_WITH: { from: 'official:ana', to: 'org:office', post: 'Líder', area: 'south' }, paragraph: 1 },
          { QUOTED_IN: { from: 'official:ana', to: 'doc:b', capacity: 'former Líder' }, paragraph: 1 },
          { PARTICIPATED_IN: { from: 'official:bo', to: 'event:undated' }, paragraph: 2 },
        ],
      },
    ],
    merges: [{ id: 'org:former', into: 'org:body' }],
  });
});

afterAll(() => world.close());

const career = (given: string) =>
  world.read(
    `{ career(${given}) { rows { at { id } type post areas capacities firstDay lastDay basis publishers } } }`,
  );

test.concurrent('a career is chronological by the dates of posts, events and publications', async () => {
  const post = {
    at: { id: 'org:office' },
    post: 'Líder',
    firstDay: '2015-01-01',
    lastDay: '2018-12-31',
    basis: 'held',
  };
  const spoke = { at: { id: 'event:dated' }, type: 'SPOKE_AT', firstDay: '2020-03-01', basis: 'observed' };
  const quoted = { at: { id: 'doc:b' }, capacities: ['former Líder'], firstDay: '2022-02-02', basis: 'published' };
  expect(await career('id: "official:ana"')).toMatchObject({
    career: { rows: [{ ...post, areas: ['north', 'south'], publishers: 2 }, spoke, quoted] },
  });
  expect(await career('id: "official:ana", evidence: {knownBy: "2021-12-31"}')).toMatchObject({
    career: { rows: [{ ...post, areas: ['north'], publishers: 1 }, spoke] },
  });
  expect(await career('id: "official:ana", evidence: {asOf: "2016-01-01"}')).toMatchObject({
    career: { rows: [{ ...post, areas: ['north'] }] },
  });
  expect(await career('id: "official:ana", types: [PARTNERS_WITH]')).toMatchObject({
    career: { rows: [{ at: { id: 'country:AA' } }] },
  });
});

test.concurrent('an open end is not a day, the event of a claim gives a day, and boilerplate has no publisher', async () => {
  expect(await career('id: "official:bo", types: [AFFILIATED_WITH]')).toMatchObject({
    career: { rows: [{ firstDay: '2019-01-01', lastDay: null, basis: 'held' }] },
  });
  expect(await career('id: "official:di"')).toMatchObject({
    career: {
      rows: [
        { post: 'Clerk', firstDay: '2020-03-01', lastDay: '2020-03-01', basis: 'observed', publishers: 1 },
        { post: null, firstDay: '2021-05-04', basis: 'published', publishers: 0 },
      ],
    },
  });
});

const holders = (given: string) =>
  world.read(
    `{ postHolders(${given}) { rows { official { id } post firstSeen lastSeen basis previous { id } next { id } } } }`,
  );

test.concurrent('a post holder follows the one last seen before, ignoring case and accents of the post', async () => {
  const ana = { official: { id: 'official:ana' }, post: 'Líder', firstSeen: '2015-01-01', lastSeen: '2018-12-31' };
  const bo = { official: { id: 'official:bo' }, post: 'LIDER', firstSeen: '2019-01-01', lastSeen: null };
  const rows = [
    { ...ana, previous: null, next: { id: 'official:bo' } },
    { ...bo, previous: { id: 'official:ana' }, next: null },
  ];
  expect(await holders('id: "org:office", post: "LÍDER"')).toMatchObject({ postHolders: { rows } });
  expect(await holders('id: "org:office", post: "lider"')).toMatchObject({ postHolders: { rows } });
  expect(await holders('id: "org:office", post: "lid"')).toEqual({ postHolders: { rows: [] } });
});

test.concurrent('posts that differ by a vowel sign are distinct', async () => {
  expect(await holders('id: "org:ministry", post: "मंत्री"')).toMatchObject({
    postHolders: { rows: [{ official: { id: 'official:el' } }] },
  });
});

test.concurrent('simultaneous holders of a post do not follow each other; with rollUp, a body has the posts of its offices', async () => {
  const cy = { official: { id: 'official:cy' }, previous: null };
  expect(await holders('id: "org:former"')).toMatchObject({ postHolders: { rows: [{ ...cy, next: null }] } });
  expect(await holders('id: "org:body", post: "lider", rollUp: true')).toMatchObject({
    postHolders: {
      rows: [
        { ...cy, next: { id: 'official:bo' } },
        { official: { id: 'official:ana' }, previous: null, next: { id: 'official:bo' } },
        { official: { id: 'official:bo' }, previous: { id: 'official:ana' }, next: null },
      ],
    },
  });
});

test.concurrent('an affiliation without a post is not a post', async () => {
  expect(await holders('id: "org:office", post: "clerk"')).toMatchObject({
    postHolders: { rows: [{ official: { id: 'official:di' }, basis: 'observed' }] },
  });
  const { postHolders } = (await holders('id: "org:office"')) as { postHolders: { rows: unknown[] } };
  expect(postHolders.rows).toHaveLength(3);
});

const representatives = (given: string) =>
  world.read(`{ representatives(${given}) { rows { official { id } event { id } capacities by firstDay basis } } }`);

test.concurrent('an official present on behalf of one body did not represent another', async () => {
  const bo = { official: { id: 'official:bo' }, event: { id: 'event:dated' } };
  expect(await representatives('id: "country:AA"')).toEqual({
    representatives: {
      rows: [{ ...bo, capacities: ['envoy'], by: 'behalf', firstDay: '2020-03-01', basis: 'observed' }],
    },
  });
  expect(await representatives('id: "org:office"')).toMatchObject({
    representatives: {
      rows: [
        { official: { id: 'official:ana' }, event: { id: 'event:dated' }, by: 'affiliation' },
        { official: { id: 'official:bo' }, event: { id: 'event:undated' }, by: 'affiliation', basis: 'published' },
      ],
    },
  });
});

test.concurrent('with rollUp, a body has the known representatives of its offices', async () => {
  expect(await representatives('id: "org:body"')).toEqual({ representatives: { rows: [] } });
  expect(await representatives('id: "org:former", rollUp: true, evidence: {knownBy: "2021-12-31"}')).toMatchObject({
    representatives: { rows: [{ official: { id: 'official:ana' } }] },
  });
  expect(await representatives('id: "country:BB"')).toEqual({ representatives: { rows: [] } });
});
