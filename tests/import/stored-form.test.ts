import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../setup/world.ts';
import { importTexts, registry } from './small-world.ts';

const first = `
source:
  id: doc:a
  title: Release A
  form: press release
  publisher: [org:two, org:one]
  published: 2021-05
  language: en
  paragraphs: 1-9
  boilerplate: [1, 8-9]
mentions:
  - {entity: org:one, as: [AO, Agency One], paragraphs: [7, 2-3]}
  - {entity: {new: event:e, name: The Meeting, names: [Meeting E]}, as: [meeting], paragraphs: 2}
claims:
  - {PARTNERS_WITH: {between: [org:two, AO]}, paragraph: 1}
  - {FUNDS: {from: MoT, to: Programme X, grant: G1, amount: '2000000', currency: EUR}, paragraph: 3-4, quote: gives money, offset: [7, 18], when: 2019/2021}
  - {FUNDS: {from: country:AA, to: programme:x}, paragraph: 5, inferred: who else}
  - {fact: {of: event:e, date: 2021-05-04/2021-05-06, words: this week}, paragraph: 2}
  - {fact: {of: event:e, participants: 14, unit: countries, bound: at-least}, paragraph: 2, saidBy: Ana Perez}
  - {PARTICIPATED_IN: {from: [country:AA, country:BB], to: meeting e, through: [police, government]}, paragraph: 2, list: open}
`;
const second = `
source: {id: doc:b, title: Release B, publisher: org:three, published: 2022, paragraphs: 1-9}
mentions:
  - {entity: {new: event:e, name: Meeting of the Two, identifiers: {wikidata: Q9}}, paragraphs: 1}
claims:
  - {FUNDS: {from: MoT, to: Programme X, grant: G1, amount: '1800000', currency: EUR}, paragraph: 3, when: 2020}
  - {PARTNERS_WITH: {from: org:one, to: org:two}, paragraph: 4}
  - {fact: {of: event:e, date: 2021-05}, paragraph: 5, inferred: the release says last month}
`;

let world: World;

beforeAll(async () => {
  world = await openWorld();
  await importTexts(world.graph, { 'registry.yaml': registry, 'a.yaml': first, 'b.yaml': second });
});

afterAll(() => world.close());

/** The rows of a query; days as text. */
async function rows(text: string): Promise<unknown[][]> {
  return world.graph.readRows(text, {}, { name: 'stored-form' });
}

test('a source', async () => {
  expect(
    await rows(`MATCH (s:Source {id: 'doc:a'})
      RETURN s.name, s.title, s.form, s.publishers, s.published, toString(s.publishedEarliest), toString(s.publishedLatest),
        s.language, s.firstParagraph, s.lastParagraph, s.boilerplate, labels(s)`),
  ).toEqual([
    [
      ...[
        'Release A',
        'Release A',
        'press release',
        ['org:one', 'org:two'],
        '2021-05',
        '2021-05-01',
        '2021-05-31',
        'en',
      ],
      ...[1, 9, ['1', '8-9'], ['Entity', 'Document', 'Source']],
    ],
  ]);
});

test('a source mentions the entities in its mentions, claims and head', async () => {
  expect(
    await rows(`MATCH (:Source {id: 'doc:a'})-[m:MENTIONS]->(e)
      RETURN e.id, m.names, m.paragraphs, m.declared, m.name, m.otherNames ORDER BY e.id`),
  ).toEqual([
    ['country:AA', [], ['2', '5'], null, null, null],
    ['country:BB', [], ['2'], null, null, null],
    ['event:e', ['meeting'], ['2'], true, 'The Meeting', ['Meeting E']],
    ['official:ana', [], ['2'], null, null, null],
    ['org:one', ['AO', 'Agency One'], ['2-3', '7'], null, null, null],
    ['org:three', [], ['3-4'], null, null, null],
    ['org:two', [], ['1'], null, null, null],
    ['programme:x', [], ['3-4', '5'], null, null, null],
  ]);
});

test('an entity that two sources add has the name in the first by id, and all names and identifiers', async () => {
  expect(await rows(`MATCH (e:Event) RETURN e.id, e.name, e.names, e.identifiers, labels(e)`)).toEqual([
    ['event:e', 'The Meeting', ['Meeting E', 'Meeting of the Two'], ['wikidata:Q9'], ['Entity', 'Event']],
  ]);
});

test('the days of an event cover all its date facts', async () => {
  expect(
    await rows(`MATCH (e:Event)
      RETURN toString(e.startEarliest), toString(e.startLatest), toString(e.endEarliest), toString(e.endLatest)`),
  ).toEqual([['2021-05-01', '2021-05-31', '2021-05-01', '2021-05-31']]);
});

test('a stated funder is a Funder, an inferred one is not', async () => {
  expect(await rows('MATCH (n:Funder) RETURN n.id')).toEqual([['org:three']]);
});

describe('a relationship summarizes its claims', () => {
  const summary = `r.stated, r.claimCount, r.sourceCount, r.publisherCount, r.publisherIds, r.selfReported, r.disagrees,
    toString(r.firstPublished), toString(r.lastPublished)`;

  test('of two sources that name different amounts', async () => {
    expect(
      await rows(`MATCH (:Entity {id: 'org:three'})-[r:FUNDS]->(:Entity {id: 'programme:x'})
        RETURN r.grant, ${summary}, toString(r.startEarliest), toString(r.endLatest)`),
    ).toEqual([
      [
        'G1',
        true,
        2,
        2,
        2,
        ['org:one', 'org:three', 'org:two'],
        false,
        true,
        '2021-05-31',
        '2022-12-31',
        '2019-01-01',
        '2021-12-31',
      ],
    ]);
  });

  test('boilerplate does not count; ends that publish are self-reported', async () => {
    expect(await rows(`MATCH (a)-[r:PARTNERS_WITH]->(b) RETURN a.id, b.id, ${summary}`)).toEqual([
      ['org:one', 'org:two', true, 2, 2, 1, ['org:three'], false, false, '2021-05-31', '2022-12-31'],
    ]);
  });

  test('an inference alone is not stated', async () => {
    expect(await rows(`MATCH (:Country)-[r:FUNDS]->() RETURN r.stated, r.grant`)).toEqual([[false, null]]);
  });
});

test('a claim keeps what it says', async () => {
  expect(
    await rows(`MATCH (:Source {id: 'doc:a'})-[:CLAIMS]->(c {grant: 'G1'})
      MATCH (:Entity {id: c.from})-[r {id: c.relationship}]->(:Entity {id: c.to})
      RETURN c.type, type(r), c.amount, c.currency, c.paragraph, c.lastParagraph, c.boilerplate, c.stated, c.quote, c.quoteStart,
        c.quoteEnd, c.when, toString(c.startEarliest), toString(c.endLatest), c.selfReported`),
  ).toEqual([
    [
      ...['FUNDS', 'FUNDS', '2000000', 'EUR', 3, 4, false, true, 'gives money', 7, 18],
      ...['2019/2021', '2019-01-01', '2021-12-31', false],
    ],
  ]);
});

test('a fact keeps its value and who is quoted for it', async () => {
  expect(
    await rows(`MATCH (c:Claim {attribute: 'participants'})
      RETURN c.type, c.entity, c.number, c.unit, c.bound, c.saidBy, c.relationship`),
  ).toEqual([['FACT', 'event:e', 14, 'countries', 'at-least', 'official:ana', null]]);
});

test('what a source no longer says is gone, with entities that only it mentioned', async () => {
  const { source, rest } = { source: second.slice(0, second.indexOf('mentions:')), rest: 'claims: []\n' };
  await importTexts(world.graph, { 'b.yaml': source + rest, 'a.yaml': first.slice(0, first.indexOf('mentions:')) });
  expect(await rows('MATCH (n:Event) RETURN n.id')).toEqual([]);
  expect(await rows('MATCH (n:Funder) RETURN n.id')).toEqual([]);
  expect(await rows('MATCH (c:Claim) RETURN c.id')).toEqual([]);
  expect(await rows('MATCH (:Entity)-[r]->(:Entity) WHERE NOT r:MENTIONS RETURN r.id')).toEqual([]);
});
