import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiWorld, openApi } from './open-api.ts';
import { dossier, entity } from './small-world.ts';

const partners = (one: string, other: string) => ({ PARTNERS_WITH: { between: [one, other] } });

let world: ApiWorld;
beforeAll(async () => {
  world = await openApi({
    registry: ['press', 'wire', 'radio', 'a', 'b', 'c', 'd'].map((name) => entity(`org:${name}`, name.toUpperCase())),
    dossiers: [
      dossier('old', { published: '2018' }, [
        { ...partners('org:a', 'org:b'), when: '2010/2012' },
        partners('org:a', 'org:c'),
      ]),
      dossier('joint', { publisher: ['org:press', 'org:wire'], published: '2019-05-04' }, [
        partners('org:a', 'org:b'),
        { ...partners('org:a', 'org:d'), inferred: 'they share an address' },
      ]),
      dossier('new', { publisher: 'org:radio', published: '2020-02' }, [
        { ...partners('org:a', 'org:b'), when: '2020', inferred: 'a photograph shows them' },
        { ...partners('org:a', 'org:c'), paragraph: 1 },
      ]),
      dossier('own', { publisher: 'org:a', published: null }, [
        { ...partners('org:a', 'org:c'), when: '2015/..' },
        {
          LOCATED_IN: {
            from: { new: 'org:seat', name: 'Seat' },
            to: { new: 'country:X', name: 'X' },
            city: 'Old Town',
          },
        },
      ]),
      dossier('spelling', {}, [
        {
          LOCATED_IN: {
            from: { new: 'org:seat', name: 'Seat' },
            to: { new: 'country:X', name: 'X' },
            city: 'OLD TOWN',
          },
        },
      ]),
    ],
  });
});
afterAll(() => world.close());

interface Partner {
  readonly node: { readonly id: string };
  readonly relationships: readonly object[];
}

async function partnersOfA(filter: object, orderBy = 'NAME'): Promise<readonly Partner[]> {
  const data = await world.read(
    `query($filter: RelatedFilter, $orderBy: RelatedOrder) { node(id: "org:a") { ... on Organization {
      partners(filter: $filter, orderBy: $orderBy) { edges { node { id } relationships {
        stated claimCount sourceCount publisherCount selfReported firstPublished lastPublished evidence { totalCount } } } } } } }`,
    { filter, orderBy },
  );
  return (data as { node: { partners: { edges: readonly Partner[] } } }).node.partners.edges;
}

const idsUnder = async (evidence: object, orderBy?: string) =>
  (await partnersOfA({ evidence }, orderBy)).map(({ node }) => node.id);

describe('a filter keeps what a single claim satisfies', () => {
  test.each([
    ['nothing', {}, ['org:b', 'org:c', 'org:d']],
    ['stated outright', { statedOnly: true }, ['org:b', 'org:c']],
    ['published by the last day that 2018 can mean', { knownBy: '2018-12-31' }, ['org:b', 'org:c']],
    ['published by the day before', { knownBy: '2018-12-30' }, []],
    ['published by one of them', { publishers: ['org:wire'] }, ['org:b', 'org:d']],
    ['published outside boilerplate', { publishers: ['org:radio'] }, ['org:b']],
    ['published by nobody', { publishers: [] }, []],
    ['held on a day', { asOf: '2011-06-01' }, ['org:b']],
    ['held since', { asOf: '2016-01-01' }, ['org:c']],
    ['held between the times of two claims', { asOf: '2013-01-01' }, []],
    ['held within days', { period: { from: '2012-12-01', to: '2014-01-01' } }, ['org:b']],
    ['held until an open beginning', { period: { to: '2009-12-31' } }, []],
    ['certainly held on a day of 2020', { asOf: '2020-05-01', certain: true }, []],
    ['certainly held in 2020', { period: { from: '2020-01-01', to: '2020-12-31' }, certain: true }, ['org:b']],
    ['held then or undated', { asOf: '1990-01-01', undated: 'KEEP' }, ['org:b', 'org:c', 'org:d']],
    ['held or observed then', { asOf: '2019-05-04', timeBasis: 'OBSERVED' }, ['org:b', 'org:c', 'org:d']],
    ['certainly observed then', { asOf: '2019-05-04', timeBasis: 'OBSERVED', certain: true }, ['org:b', 'org:d']],
    ['stated outright, of 2020: two claims meet one each', { statedOnly: true, asOf: '2020-05-01' }, ['org:c']],
    ['radio, stated: two claims meet one each', { statedOnly: true, publishers: ['org:radio'] }, []],
  ])('%s', async (_, evidence, expected) => {
    expect(await idsUnder(evidence)).toEqual(expected);
  });

  test('a minimum number of sources, among the claims that count', async () => {
    expect((await partnersOfA({ minSources: 3 })).map(({ node }) => node.id)).toEqual(['org:b', 'org:c']);
    expect((await partnersOfA({ minSources: 2, evidence: { statedOnly: true } })).map(({ node }) => node.id)).toEqual([
      'org:b',
      'org:c',
    ]);
    expect((await partnersOfA({ minSources: 2, evidence: { knownBy: '2018-12-31' } })).length).toBe(0);
  });

  test('any minimum excludes what no counted claim supports', async () => {
    expect(await partnersOfA({ minSources: 0, evidence: { publishers: [] } })).toEqual([]);
    const lists = await world.read('{ organizations(filter: {minSources: 0, publishers: []}) { totalCount } }');
    expect(lists).toEqual({ organizations: { totalCount: 0 } });
  });
});

describe('counts and evidence include only the claims that count', () => {
  const [b] = ['org:b'];
  const sumsOf = async (evidence: object) =>
    (await partnersOfA({ evidence })).find(({ node }) => node.id === b)?.relationships[0];

  test('all claims: joint publishers count once, also for what one of them published alone', async () => {
    expect(await sumsOf({})).toEqual({
      stated: true,
      claimCount: 3,
      sourceCount: 3,
      publisherCount: 2,
      selfReported: false,
      firstPublished: '2018-12-31',
      lastPublished: '2020-02-29',
      evidence: { totalCount: 3 },
    });
  });

  test('some claims', async () => {
    expect(await sumsOf({ publishers: ['org:radio'] })).toEqual({
      stated: false,
      claimCount: 1,
      sourceCount: 1,
      publisherCount: 1,
      selfReported: false,
      firstPublished: '2020-02-29',
      lastPublished: '2020-02-29',
      evidence: { totalCount: 1 },
    });
  });

  test('what was known by a day excludes a source that may be later', async () => {
    expect(await sumsOf({ knownBy: '2020-02-28' })).toMatchObject({ sourceCount: 2, lastPublished: '2019-05-04' });
    expect(await sumsOf({ knownBy: '2020-02-29' })).toMatchObject({ sourceCount: 3, lastPublished: '2020-02-29' });
  });

  test('self-reported if only a party says so outside boilerplate', async () => {
    const [c] = await partnersOfA({ evidence: { asOf: '2016-01-01' } });
    expect(c?.relationships[0]).toMatchObject({ selfReported: true, publisherCount: 1, lastPublished: null });
  });

  test('sorts by the evidence that counts', async () => {
    expect(await idsUnder({}, 'EVIDENCE')).toEqual(['org:b', 'org:c', 'org:d']);
    expect(await idsUnder({ publishers: ['org:a', 'org:wire'] }, 'EVIDENCE')).toEqual(['org:b', 'org:c', 'org:d']);
    expect(await idsUnder({ asOf: '2020-05-01' }, 'EVIDENCE')).toEqual(['org:b', 'org:c']);
  });

  test('different spelling is not a disagreement, with or without a filter', async () => {
    const ask = (filter: string) =>
      world.read(
        `{ node(id: "org:seat") { ... on Entity { relationships${filter} { nodes { sourceCount disagrees } } } } }`,
      );
    const expected = { node: { relationships: { nodes: [{ sourceCount: 2, disagrees: false }] } } };
    expect(await ask('')).toEqual(expected);
    expect(await ask('(filter: {evidence: {statedOnly: true}})')).toEqual(expected);
  });
});
