import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { mergeEntities, unmergeEntity } from '../../src/import/merge/merge-entities.ts';
import { retractSource } from '../../src/import/sources/retract-source.ts';
import { openWorld, type World } from '../setup/world.ts';
import { importTexts, registry } from './small-world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
  await importTexts(world.graph, { 'registry.yaml': registry });
});

afterEach(async () => {
  for (const letter of 'ab') await retractSource(world.graph, `doc:${letter}`);
});

afterAll(() => world.close());

/** Imports a source for each of the claims; returns how many claims each relationship has. */
async function claimsOfEach(...claims: readonly object[]): Promise<unknown[]> {
  const dossiers = claims.map((claim, index) => {
    const letter = 'ab'[index];
    return [
      `${letter}.yaml`,
      JSON.stringify({
        source: { id: `doc:${letter}`, title: `Release ${letter}`, publisher: 'org:three', paragraphs: '1-9' },
        claims: [{ ...claim, paragraph: '1' }],
      }),
    ];
  });
  await importTexts(world.graph, Object.fromEntries(dossiers));
  const rows = await world.graph.readRows(
    `MATCH (:Entity)-[r]->(:Entity) WHERE NOT r:MENTIONS
     RETURN COUNT { MATCH (c:Claim) WHERE c.relationship = r.id } AS claims`,
    {},
    { name: 'claims-of-each' },
  );
  return rows.flat();
}

const funds = (said: object) => ({ FUNDS: { from: 'org:one', to: 'programme:x', ...said } });

describe('two sources state one relationship', () => {
  test.each([
    ['in the same words', funds({}), funds({})],
    ['with other amounts', funds({ amount: '5', currency: 'EUR' }), funds({ amount: '7', currency: 'USD' })],
    ['of one grant', funds({ grant: 'G1', amount: '5' }), funds({ grant: 'G1', status: 'disbursed' })],
    ['whose grant is spelled with other code points', funds({ grant: 'Gr\u00e9' }), funds({ grant: 'Gre\u0301' })],
    ['of other times', { ...funds({}), when: '2019' }, { ...funds({}), when: '2021' }],
    ['one of them by inference', funds({}), { ...funds({}), inferred: 'who else' }],
    [
      'from either end, where it has no direction',
      { PARTNERS_WITH: { from: 'org:one', to: 'org:two' } },
      { PARTNERS_WITH: { from: 'org:two', to: 'org:one' } },
    ],
  ])('%s', async (_, one, other) => expect(await claimsOfEach(one, other)).toEqual([2]));
});

describe('two sources state two relationships', () => {
  test.each([
    ['of two grants', funds({ grant: 'G1' }), funds({ grant: 'G2' })],
    ['of a grant, and of none', funds({ grant: 'G1' }), funds({})],
    ['of two types', funds({}), { SUPPORTS: { from: 'org:one', to: 'programme:x' } }],
    ['in two directions', { FUNDS: { from: 'org:one', to: 'org:two' } }, { FUNDS: { from: 'org:two', to: 'org:one' } }],
  ])('%s', async (_, one, other) => expect(await claimsOfEach(one, other)).toEqual([1, 1]));
});

test('ends that a merge reorders are the same relationship', async () => {
  await mergeEntities(world.graph, [{ id: 'org:namesake', into: 'org:two', by: 'Ana', why: 'one', on: '2026-01-02' }]);
  try {
    const partners = (...between: readonly string[]) => ({ PARTNERS_WITH: { between } });
    expect(await claimsOfEach(partners('org:namesake', 'org:one'), partners('org:one', 'org:two'))).toEqual([2]);
  } finally {
    await unmergeEntity(world.graph, 'org:namesake');
  }
});

test('differing details stay on the claims; a relationship has its key and a summary of its evidence', async () => {
  const said = { grant: 'G1', currency: 'EUR', shared: 'true' };
  await claimsOfEach(
    funds({ ...said, amount: '2000000', amountWords: 'two million euros', bound: 'at-least' }),
    funds({ ...said, amount: '1800000.50', status: 'disbursed' }),
  );
  expect(
    await world.graph.readRows(
      'MATCH (c:Claim) RETURN c.amount, c.amountWords, c.bound, c.currency, c.shared, c.status ORDER BY c.amount DESC',
      {},
      { name: 'claims' },
    ),
  ).toEqual([
    ['2000000', 'two million euros', 'at-least', 'EUR', true, null],
    ['1800000.50', null, null, 'EUR', true, 'disbursed'],
  ]);
  const [row] = await world.graph.readRows(
    'MATCH ()-[r:FUNDS]->() RETURN r.grant, r.disagrees, keys(r)',
    {},
    { name: 'edge' },
  );
  expect(row?.slice(0, 2)).toEqual(['G1', true]);
  for (const name of ['amount', 'amountWords', 'bound', 'currency', 'shared', 'status'])
    expect(row?.[2]).not.toContain(name);
});

test('support that is not funding makes no funder', async () => {
  const funders = () => world.graph.readRows('MATCH (n:Funder) RETURN n.id', {}, { name: 'funders' });
  await claimsOfEach({ SUPPORTS: { from: 'org:one', to: 'programme:x' } });
  expect(await funders()).toEqual([]);
  await claimsOfEach(funds({}));
  expect(await funders()).toEqual([['org:one']]);
});
