import { readFileSync } from 'node:fs';
import { buildASTSchema, getNamedType, isObjectType, parse } from 'graphql';
import { expect, test } from 'vitest';
import { listCypherFiles } from '../../src/graph/statements/cypher-files.ts';

const schema = buildASTSchema(parse(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')));
const fields = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));

test('money is read from the claim that states it, and added up in one place only', () => {
  const ofMoney = fields.filter(
    ({ field }) =>
      getNamedType(field.type).name === 'Decimal' || /amount|funding$|money|sum|total(?!Count)/i.test(field.name),
  );
  expect(ofMoney.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([
    'Query.moneyWays',
    'Claim.amount',
    'Claim.amountWords',
    'TopFunder.amount',
    'TopFunder.amountCovers',
  ]);
});

const statements = (['read', 'stored', 'check', 'write'] as const).flatMap(listCypherFiles);
const addsAmounts = 'read/top-funders';

test.each(statements.filter(({ name }) => name !== addsAmounts))('$name reads no amount', ({ path }) => {
  expect(readFileSync(path, 'utf8')).not.toMatch(/\.amount\b/);
});

// What comes of it is held by tests/questions/amounts.test.ts.
test('amounts are added only after their bound, currency and sharing were looked at, and never as floating numbers', () => {
  const { path } = statements.find(({ name }) => name === addsAmounts) ?? expect.fail();
  const [compared, added, ...more] = readFileSync(path, 'utf8')
    .replaceAll(/^\/\/.*$/gm, '')
    .split("WHERE gift.terms = [['exactly', $currency, false]] AND size(gift.amounts) = 1");
  expect(more).toEqual([]);
  expect(compared).not.toMatch(/\b(sum|avg|toInteger)\(/);
  expect(added).toMatch(/\bsum\(toInteger\(/);
  expect(`${compared}${added}`).not.toMatch(/\btoFloat\(/);
});
