import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type ApiWorld, openApi } from './open-api.ts';
import { dossier, entity } from './small-world.ts';

let world: ApiWorld;
let claim: string;
let relationship: string;
let fact: string;

const claims = z.object({
  node: z.object({
    claims: z.object({
      nodes: z.array(
        z.object({
          id: z.string(),
          relationship: z.object({ id: z.string() }).nullable(),
          fact: z.object({ id: z.string() }).nullable(),
        }),
      ),
    }),
  }),
});

beforeAll(async () => {
  const said = [
    { PARTNERS_WITH: { between: ['org:a', 'org:b'] } },
    { fact: { of: 'org:a', members: 3, unit: 'states' } },
  ];
  world = await openApi({
    registry: ['a', 'b', 'press', 'wire'].map((name) => entity(`org:${name}`, name.toUpperCase())),
    dossiers: [
      dossier('one', { published: '2020-05' }, said),
      dossier('two', { publisher: 'org:wire', published: '2021' }, [
        ...said.map((each) => ({ ...each, paragraph: '7-8' })),
        ...said.map((each) => ({ ...each, paragraph: 3 })),
      ]),
      dossier('four', {}, [
        { fact: { of: 'org:b', members: 3 }, when: '2020-05' },
        { fact: { of: { new: 'event:e', name: 'E' }, date: '2020-05' } },
      ]),
      dossier('three', { published: null }, said),
    ],
  });
  const { node } = claims.parse(
    await world.read(
      '{ node(id: "doc:one") { ... on Document { claims { nodes { id relationship { id } fact { id } } } } } }',
    ),
  );
  const [one, other] = node.claims.nodes.toSorted((a) => (a.relationship ? -1 : 1));
  [claim, relationship, fact] = [one?.id ?? '', one?.relationship?.id ?? '', other?.fact?.id ?? ''];
});
afterAll(() => world.close());

const whatIs = (ids: readonly string[]) =>
  world.read(
    `query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { name kind } ... on Relationship { type }
      ... on Claim { paragraph } ... on Fact { attribute number unit } } }`,
    { ids },
  );

describe('lookup by id finds', () => {
  test('an entity, a relationship, a claim and a fact, in the requested order and with repetitions', async () => {
    const a = { __typename: 'Organization', id: 'org:a', name: 'A', kind: 'Organization' };
    expect(await whatIs([fact, 'org:a', 'org:nobody', claim, relationship, 'doc:two', 'org:a'])).toEqual({
      nodes: [
        { __typename: 'Fact', id: fact, attribute: 'members', number: 3, unit: 'states' },
        a,
        null,
        { __typename: 'Claim', id: claim, paragraph: 2 },
        { __typename: 'Relationship', id: relationship, type: 'PARTNERS_WITH' },
        { __typename: 'Document', id: 'doc:two', name: 'two', kind: 'Document' },
        a,
      ],
    });
    expect(await whatIs([])).toEqual({ nodes: [] });
  });

  test('one object through node, and a relationship through relationship', async () => {
    const query = `query($id: ID!) { node(id: $id) { id } relationship(id: $id) { id } }`;
    expect(await world.read(query, { id: relationship })).toEqual({
      node: { id: relationship },
      relationship: { id: relationship },
    });
    expect(await world.read(query, { id: claim })).toEqual({ node: { id: claim }, relationship: null });
    expect(await world.read(query, { id: 'org:a' })).toEqual({ node: { id: 'org:a' }, relationship: null });
  });

  test.each([
    '',
    ':',
    'org:',
    'org:nobody',
    'ORG:a',
    'org:a ',
    'organization:a',
    'FUNDS:0',
    'PARTNERS_WITH:',
    'NOTHING:0',
    'MENTIONS:0',
    'entity:org:a',
    'constructor:a',
    '__proto__:a',
    "org:a'}) DETACH DELETE n //",
    'FUNDS|CLAIMS:0',
    'x'.repeat(200),
    '😀',
    '\u0000',
  ])('nothing for %j', async (id) => {
    const query = `query($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } relationship(id: $id) { id } }`;
    expect(await world.read(query, { id })).toEqual({ node: null, nodes: [null], relationship: null });
  });
});

describe('the evidence', () => {
  const places = [
    { source: { id: 'doc:two' }, paragraph: 3, lastParagraph: 3 },
    { source: { id: 'doc:two' }, paragraph: 7, lastParagraph: 8 },
    { source: { id: 'doc:one' }, paragraph: 2, lastParagraph: 2 },
    { source: { id: 'doc:three' }, paragraph: 2, lastParagraph: 2 },
  ];
  const evidence = 'evidence { nodes { source { id } paragraph lastParagraph } }';

  test('of a relationship is sorted by newest source, then paragraph, with undated sources last', async () => {
    const data = await world.read(`query($id: ID!) { relationship(id: $id) { sourceCount claimCount ${evidence} } }`, {
      id: relationship,
    });
    expect(data).toEqual({ relationship: { sourceCount: 3, claimCount: 4, evidence: { nodes: places } } });
  });

  test('of a fact from several sources includes all claims of the one fact', async () => {
    const data = await world.read(`{ node(id: "org:a") { ... on Entity { facts { id ${evidence} } } } }`);
    expect(data).toEqual({ node: { facts: [{ id: fact, evidence: { nodes: places } }] } });
  });

  test('follows its own filter and the one by which the fact was found', async () => {
    const wire = 'wire: evidence(filter: {publishers: ["org:wire"]}) { totalCount }';
    const data = await world.read(
      `{ node(id: "org:a") { ... on Entity { all: facts { ${wire} }
        known: facts(filter: {knownBy: "2020-12-31"}) { ${wire} evidence { totalCount } } } } }`,
    );
    expect(data).toEqual({
      node: {
        all: [{ wire: { totalCount: 2 } }],
        known: [{ wire: { totalCount: 0 }, evidence: { totalCount: 1 } }],
      },
    });
  });
});

test('a fact has the days of its date, not the times at which claims say that it held', async () => {
  const days = 'startEarliest endLatest';
  const data =
    await world.read(`{ org: node(id: "org:b") { ... on Entity { facts { ${days} evidence { nodes { ${days} } } } } }
    event: node(id: "event:e") { ... on Entity { facts { ${days} } } } }`);
  const may = { startEarliest: '2020-05-01', endLatest: '2020-05-31' };
  expect(data).toEqual({
    org: { facts: [{ startEarliest: null, endLatest: null, evidence: { nodes: [may] } }] },
    event: { facts: [may] },
  });
});

test('partners and their relationship are the same from both sides', async () => {
  const partners = 'partners { edges { node { id } relationships { id from { id } to { id } } } }';
  const data = await world.read(
    `{ a: node(id: "org:a") { ... on Actor { ${partners} } } b: node(id: "org:b") { ... on Actor { ${partners} } } }`,
  );
  const relationships = [{ id: relationship, from: { id: 'org:a' }, to: { id: 'org:b' } }];
  expect(data).toEqual({
    a: { partners: { edges: [{ node: { id: 'org:b' }, relationships }] } },
    b: { partners: { edges: [{ node: { id: 'org:a' }, relationships }] } },
  });
});
