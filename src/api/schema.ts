import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { checkLengths } from './check-lengths.ts';
import { Query } from './query.ts';
import { questionFields } from './questions.ts';
import { scalars } from './scalars.ts';

const schemaFile = new URL('../../schema.graphql', import.meta.url);

const enums = {
  Bound: { EXACTLY: 'exactly', AT_LEAST: 'at-least', AT_MOST: 'at-most', ABOUT: 'about' },
  FundingStatus: {
    PLEDGED: 'pledged',
    COMMITTED: 'committed',
    AWARDED: 'awarded',
    DISBURSED: 'disbursed',
    COMPLETED: 'completed',
  },
  Speech: { DIRECT: 'direct', REPORTED: 'reported' },
  Enumeration: { OPEN: 'open', CLOSED: 'closed' },
};

/** Types whose objects are plain values, read by field name; all others come planned, under the keys of the answer. */
const plainTypes = new Set(['Query', 'PageInfo', 'Statistics', 'KindCount', 'TypeCount']);

/** The executable schema: schema.graphql with its root resolvers. */
export function buildSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs: readFileSync(schemaFile, 'utf8'),
    resolvers: { Query: { ...Query, ...questionFields }, ...scalars, ...enums },
  });
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { name, args, resolve } = field;
    if (!resolve) throw new TypeError(`Nothing answers Query.${name}.`);
    field.resolve = (source, given, context, info) => {
      checkLengths(args, given);
      return resolve(source, given, context, info);
    };
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const plain = plainTypes.has(type.name);
    for (const field of Object.values(type.getFields()))
      field.resolve ??= plain ? defaultFieldResolver : (source, _, __, info) => source[info.path.key];
  }
  return schema;
}
