import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiWorld, openApi } from '../api/open-api.ts';

let world: ApiWorld;

beforeAll(async () => {
  world = await openApi({
    registry: ['org:press', 'org:paper', 'org:agency', 'org:other', 'programme:x', 'country:AA'].map((id) => ({
      id,
      name: `${id.slice(id.indexOf(':') + 1)} thing`,
    })),
    dossiers: [
      {
        source: {
          id: 'doc:joint',
          title: 'Joint',
          publisher: ['org:press', 'org:paper'],
          published: '2020-01-01',
          paragraphs: '1-9',
        },
        claims: [
          { IMPLEMENTS: { from: 'org:agency', to: 'programme:x' }, paragraph: 2 },
          { COVERS: { from: 'programme:x', to: 'country:AA' }, paragraph: 3 },
          { SUPPORTS: { from: 'org:agency', to: 'programme:x' }, paragraph: 4 },
        ],
      },
      {
        source: {
          id: 'doc:press',
          title: 'Press',
          publisher: 'org:press',
          published: '2021-01-01',
          paragraphs: '1-9',
          boilerplate: '9',
        },
        claims: [
          { IMPLEMENTS: { from: 'org:agency', to: 'programme:x' }, paragraph: '4-5', inferred: 'so it seems' },
          { FUNDS: { from: 'org:other', to: 'programme:x' }, paragraph: 9 },
        ],
      },
      {
        source: {
          id: 'doc:own',
          title: 'Own',
          publisher: 'org:agency',
          published: '2022-01-01',
          paragraphs: '1-9',
          boilerplate: '9',
        },
        claims: [
          { IMPLEMENTS: { from: 'org:agency', to: 'programme:x' }, paragraph: 1 },
          { IMPLEMENTS: { from: 'org:agency', to: 'programme:x' }, paragraph: 9 },
          { SUPPORTS: { from: 'org:agency', to: 'programme:x' }, paragraph: 6 },
          { PARTNERS_WITH: { between: ['org:agency', 'org:other'] }, paragraph: 7 },
        ],
      },
    ],
  });
});

afterAll(() => world.close());

const idOf = async (type: string) => {
  const [[id] = []] = await world.graph.readRows(`MATCH ()-[r:${type}]->() RETURN r.id`, {}, { name: 'id' });
  return String(id);
};

test('a proof numbers its independent publishers, joint ones together, and boilerplate not at all', async () => {
  const id = await idOf('IMPLEMENTS');
  const proof = await world.read(
    `{ proof(id: "${id}") { rows { source { id } paragraphs stated reason selfReported independent } read { sources } } }`,
  );
  expect(proof).toEqual({
    proof: {
      rows: [
        { source: { id: 'doc:own' }, paragraphs: '1', stated: true, reason: null, selfReported: true, independent: 1 },
        {
          source: { id: 'doc:own' },
          paragraphs: '9',
          stated: true,
          reason: null,
          selfReported: true,
          independent: null,
        },
        {
          ...{ source: { id: 'doc:press' }, paragraphs: '4-5', stated: false, reason: 'so it seems' },
          ...{ selfReported: false, independent: 2 },
        },
        {
          source: { id: 'doc:joint' },
          paragraphs: '2',
          stated: true,
          reason: null,
          selfReported: false,
          independent: 2,
        },
      ],
      read: { sources: 3 },
    },
  });
  expect(
    await world.read(`{ proof(id: "${id}", evidence: {knownBy: "2020-12-31"}) { rows { independent } } }`),
  ).toEqual({
    proof: { rows: [{ independent: 1 }] },
  });
});

test.each(['FUNDS:0123456789abcdef', 'fact:0123456789abcdef'])('an unknown record gives an error: %s', async (id) => {
  const { errors } = await world.ask(`{ proof(id: "${id}") { hasNextPage } }`);
  expect(errors?.[0]).toMatchObject({
    message: `Unknown relationship or fact \`${id}\`.`,
    extensions: { code: 'NOT_FOUND' },
  });
});

test('refuses ids that are not of records, and a proof without claims that count is empty', async () => {
  const { errors } = await world.ask('{ proof(id: "org:press") { hasNextPage } }');
  expect(errors?.[0]?.extensions?.code).toBe('BAD_INPUT');
  const id = await idOf('FUNDS');
  expect(
    await world.read(`{ proof(id: "${id}", evidence: {knownBy: "2020-01-01"}) { rows { independent } } }`),
  ).toEqual({
    proof: { rows: [] },
  });
});

test('boilerplate, a party’s own word, or joint publishers give at most one witness', async () => {
  const rows = (given: string) =>
    world.read(`{ singleWitness${given} { rows { why record { ... on Relationship { type } } publishers { id } } } }`);
  const weak = [
    { why: 'BOILERPLATE_ONLY', record: { type: 'FUNDS' }, publishers: [] },
    { why: 'OWN_WORD', record: { type: 'PARTNERS_WITH' }, publishers: [{ id: 'org:agency' }] },
    { why: 'ONE_PUBLISHER', record: { type: 'COVERS' }, publishers: [{ id: 'org:paper' }, { id: 'org:press' }] },
  ];
  expect(await rows('')).toEqual({ singleWitness: { rows: weak } });
  expect(await rows('(ids: ["programme:x", "org:other"])')).toEqual({ singleWitness: { rows: weak } });
  expect(await rows('(ids: ["org:other"], types: [PARTNERS_WITH])')).toEqual({ singleWitness: { rows: [weak[1]] } });
  expect(await rows('(ids: ["country:AA"], types: [FUNDS])')).toEqual({ singleWitness: { rows: [] } });
  expect(await rows('(evidence: {knownBy: "2021-06-01"}, types: [IMPLEMENTS, PARTNERS_WITH])')).toEqual({
    singleWitness: {
      rows: [
        {
          why: 'ONE_PUBLISHER',
          record: { type: 'IMPLEMENTS' },
          publishers: [{ id: 'org:paper' }, { id: 'org:press' }],
        },
      ],
    },
  });
});

test('a relationship loses its last independent witness if only a party’s own word remains', async () => {
  const lost = async (id: string) => {
    const rows = await world.read(
      `{ ifRetracted(id: "${id}", types: [IMPLEMENTS, SUPPORTS]) { rows { what record { ... on Relationship { type } } sourcesLeft publishersLeft publishersBefore } } }`,
    );
    return rows;
  };
  const implemented = { what: 'LOSES_A_WITNESS', record: { type: 'IMPLEMENTS' }, sourcesLeft: 2, publishersBefore: 2 };
  const supported = { what: 'LOSES_LAST_INDEPENDENT_WITNESS', record: { type: 'SUPPORTS' }, sourcesLeft: 1 };
  expect(await lost('doc:joint')).toEqual({
    ifRetracted: {
      rows: [
        { ...supported, publishersLeft: 1, publishersBefore: 2 },
        { ...implemented, publishersLeft: 2 },
      ],
    },
  });
  expect(await lost('doc:own')).toEqual({
    ifRetracted: {
      rows: [
        { ...supported, what: 'LOSES_A_WITNESS', publishersLeft: 1, publishersBefore: 2 },
        { ...implemented, publishersLeft: 1 },
      ],
    },
  });
});
