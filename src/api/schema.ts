import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
} from 'graphql';
import { checkLengths } from './plan/check-lengths.ts';
import { AnswerObject } from './plan/scope.ts';
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

/** Types whose objects are plain values, read by field name. All others are planned and read by the answer's keys. */
const plainTypes = new Set(['Query', 'PageInfo', 'Statistics', 'KindCount', 'TypeCount']);

/** Returns the value that the plan of a root field stored under this key of the answer. */
const readPlanned: GraphQLFieldResolver<unknown, unknown> = (source, _, __, { path }) => {
  if (source instanceof AnswerObject) return source.get(String(path.key));
  throw new TypeError(`Nothing has been planned for ${path.typename}.${path.key}.`);
};

/** Builds the executable schema: schema.graphql with the resolvers of the root fields. */
export function buildSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs: readFileSync(schemaFile, 'utf8'),
    resolvers: { Query: { ...Query, ...questionFields }, ...scalars, ...enums },
  });
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { name, args, resolve } = field;
    if (!resolve) throw new TypeError(`Query.${name} has no resolver.`);
    field.resolve = (source, given, context, info) => {
      checkLengths(args, given);
      return resolve(source, given, context, info);
    };
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value) => (value instanceof AnswerObject ? value.type : undefined);
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const plain = plainTypes.has(type.name);
    for (const field of Object.values(type.getFields())) field.resolve ??= plain ? defaultFieldResolver : readPlanned;
  }
  return schema;
}
