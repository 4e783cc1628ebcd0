import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type ApiWorld, openApi } from './open-api.ts';
import { dossier, entity } from './small-world.ts';

let world: ApiWorld;
beforeAll(async () => {
  world = await openApi({
    registry: [
      ...['b', 'a', 'press', 'wire'].map((name) => entity(`org:${name}`, name === 'press' ? 'A' : name.toUpperCase())),
      entity('country:X', 'X'),
      entity('official:p', 'P'),
      entity('region:r', 'R'),
      entity('topic:t', 'T'),
      entity('programme:g', 'G'),
      ...['none', 'may', 'summer', 'since'].map((name) => entity(`event:${name}`, name)),
    ],
    dossiers: [
      dossier('one', { published: '2020-05', language: 'en' }, [
        { FUNDS: { from: 'org:a', to: 'programme:g' } },
        { FUNDS: { from: 'org:b', to: 'programme:g' }, inferred: 'its name is on the wall' },
        { FUNDS: { from: 'country:X', to: 'org:a' } },
        { fact: { of: 'event:may', date: '2019-05-04' } },
        { fact: { of: 'event:summer', date: '2019-07' } },
      ]),
      dossier('two', { publisher: ['org:wire', 'org:a'], published: '2021', language: 'es' }, [
        { FUNDS: { from: 'org:a', to: 'programme:g' } },
        { fact: { of: 'event:since', date: '2018/..' } },
      ]),
      dossier('three', { published: null }, [], [{ entity: 'org:b', paragraphs: 3 }]),
    ],
  });
});
afterAll(() => world.close());

async function list(field: string): Promise<readonly string[]> {
  const shape = z.object({ list: z.object({ totalCount: z.number(), nodes: z.array(z.object({ id: z.string() })) }) });
  const data = await world.read(`{ list: ${field} { totalCount nodes { ... on Entity { id } } } }`);
  const { nodes, totalCount } = shape.parse(data).list;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ id }) => id);
}

describe('lists', () => {
  test.each([
    ['organizations', ['org:a', 'org:press', 'org:b', 'org:wire']],
    ['organizations(orderBy: SOURCES)', ['org:a', 'org:b', 'org:press', 'org:wire']],
    ['officials', ['official:p']],
    ['countries', ['country:X']],
    ['regions', ['region:r']],
    ['programmes', ['programme:g']],
    ['topics', ['topic:t']],
    ['documents', ['doc:one', 'doc:three', 'doc:two']],
    ['events', ['event:since', 'event:may', 'event:summer', 'event:none']],
    ['events(orderBy: NAME)', ['event:may', 'event:none', 'event:since', 'event:summer']],
    ['sources', ['doc:two', 'doc:one', 'doc:three']],
    ['sources(orderBy: NAME)', ['doc:one', 'doc:three', 'doc:two']],
  ])('%s', async (field, expected) => {
    expect(await list(field)).toEqual(expected);
  });

  test('lists as funders only actors with stated funding, not inferred', async () => {
    expect(await list('funders')).toEqual(['org:a', 'country:X']);
  });
});

describe('a filter includes and excludes entities', () => {
  test.each([
    ['organizations(filter: {ids: ["org:b", "org:a", "org:nobody"]})', ['org:a', 'org:b']],
    ['organizations(filter: {ids: []})', []],
    ['organizations(filter: {minSources: 2})', ['org:a', 'org:press', 'org:b']],
    ['organizations(filter: {knownBy: "2020-05-31"})', ['org:a', 'org:press', 'org:b']],
    ['organizations(filter: {knownBy: "2020-05-30"})', []],
    ['organizations(filter: {publishers: ["org:wire"]})', ['org:a', 'org:wire']],
    ['organizations(filter: {publishers: ["org:wire"], knownBy: "2020-12-31"})', []],
    ['organizations(filter: {publishers: ["org:press"], minSources: 2})', ['org:press', 'org:b']],
    ['funders(filter: {publishers: ["org:wire"]})', ['org:a']],
    ['events(filter: {period: {from: "2019-05-04", to: "2019-05-04"}})', ['event:since', 'event:may']],
    ['events(filter: {period: {to: "2018-12-31"}})', ['event:since']],
    ['events(filter: {period: {from: "2019-07-01"}})', ['event:since', 'event:summer']],
    ['events(filter: {period: {}})', ['event:since', 'event:may', 'event:summer', 'event:none']],
    ['sources(filter: {publishers: ["org:a"]})', ['doc:two']],
    ['sources(filter: {languages: ["en", "fr"]})', ['doc:one']],
    ['sources(filter: {period: {from: "2020-05-31", to: "2020-12-31"}})', ['doc:one']],
    ['sources(filter: {period: {from: "2021-12-31"}})', ['doc:two']],
    ['sources(filter: {period: {to: "2020-05-30"}})', []],
  ])('%s', async (field, expected) => {
    expect(await list(field)).toEqual(expected);
  });
});

test('statistics count everything', async () => {
  const data = await world.read(
    `{ statistics { claimCount factCount inferredCount sourceCount publisherCount firstPublished lastPublished
       entities { kind count } relationships { type count } } }`,
  );
  expect(data).toEqual({
    statistics: {
      claimCount: 7,
      factCount: 3,
      inferredCount: 1,
      sourceCount: 3,
      publisherCount: 3,
      firstPublished: '2020-05-01',
      lastPublished: '2021-12-31',
      entities: [
        { kind: 'Organization', count: 4 },
        { kind: 'Official', count: 1 },
        { kind: 'Country', count: 1 },
        { kind: 'Region', count: 1 },
        { kind: 'Programme', count: 1 },
        { kind: 'Event', count: 4 },
        { kind: 'Topic', count: 1 },
        { kind: 'Document', count: 3 },
      ],
      relationships: [{ type: 'FUNDS', count: 3 }],
    },
  });
});
