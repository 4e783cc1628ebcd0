import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { isDay } from '../vocabulary/day.ts';

function textScalar(
  name: string,
  accept: (text: string) => boolean,
  wanted: string,
): GraphQLScalarType<string, string> {
  const check = (value: unknown, node?: ValueNode): string => {
    if (typeof value === 'string' && accept(value)) return value;
    throw new GraphQLError(
      `Invalid ${name} ${(typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 80)}: expected ${wanted}.`,
      {
        nodes: node ?? null,
        extensions: { code: 'BAD_INPUT', next: `Use ${wanted}.` },
      },
    );
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: String,
    parseValue: (value) => check(value),
    parseLiteral: (node: ValueNode) => check(node.kind === Kind.STRING ? node.value : print(node), node),
  });
}

export const scalars = {
  Day: textScalar('Day', isDay, 'a date such as "2021-05-04"'),
  Edtf: textScalar('Edtf', () => true, 'an EDTF date as text'),
  Decimal: textScalar('Decimal', (text) => /^-?\d+(\.\d+)?$/.test(text), 'a decimal number as text such as "0.75"'),
};
