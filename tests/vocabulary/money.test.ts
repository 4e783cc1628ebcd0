import { readFileSync } from 'node:fs';
import { buildASTSchema, getNamedType, isObjectType, parse } from 'graphql';
import { expect, test } from 'vitest';
import { listStatementFiles } from '../../src/graph/statement-file.ts';

const schema = buildASTSchema(parse(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')));
const fields = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));

test('money is read from the claim that states it, and nowhere added up', () => {
  const ofMoney = fields.filter(
    ({ field }) =>
      getNamedType(field.type).name === 'Decimal' || /amount|funding$|money|sum|total(?!Count)/i.test(field.name),
  );
  expect(ofMoney.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual(['Claim.amount', 'Claim.amountWords']);
});

test.each([...listStatementFiles('read'), ...listStatementFiles('check'), ...listStatementFiles('write')])(
  '$name reads no amount',
  ({ path }) => {
    expect(readFileSync(path, 'utf8')).not.toMatch(/\.amount\b/);
  },
);
