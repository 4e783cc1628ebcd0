import { readFileSync } from 'node:fs';
import { buildASTSchema, getNamedType, isObjectType, parse } from 'graphql';
import { expect, test } from 'vitest';
import { listCypherFiles } from '../../src/graph/statements/cypher-files.ts';

const schema = buildASTSchema(parse(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')));
const fields = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));

test('amounts are read from the claims that state them, and added up in one place only', () => {
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

test.each(statements.filter(({ name }) => name !== addsAmounts))('$name does not read amounts', ({ path }) => {
  expect(readFileSync(path, 'utf8')).not.toMatch(/\.amount\b/);
});

// tests/questions/amounts.test.ts checks the results.
test('amounts are added up only after checking bound, currency and sharing, and never as floating-point numbers', () => {
  const { path } = statements.find(({ name }) => name === addsAmounts) ?? expect.fail();
  const [compared, added, ...more] = readFileSync(path, 'utf8')
    .replaceAll(/^\/\/.*$/gm, '')
    .split("WHERE gift.terms = [['exactly', $currency, false]] AND size(gift.amounts) = 1");
  expect(more).toEqual([]);
  expect(compared).not.toMatch(/\b(sum|avg|toInteger)\(/);
  expect(added).toMatch(/\bsum\(toInteger\(/);
  expect(`${compared}${added}`).not.toMatch(/\btoFloat\(/);
});
