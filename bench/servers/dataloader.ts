import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { makeExecutableSchema } from '@graphql-tools/schema';
import DataLoader from 'dataloader';
import type { GraphQLFieldResolver } from 'graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { kindNames, kindOfId } from '../../src/vocabulary/kinds.ts';
import { relationshipType, relationshipTypeNames } from '../../src/vocabulary/relationship-types.ts';
import { readAddress } from './address.ts';
import { announce } from './announce.ts';
import { runStatement } from './serve.ts';

// The queries of the benchmark on Entente's schema, with resolvers that load each level with one statement.

const { bolt, user, password } = readAddress();
const driver = neo4j.driver(bolt, neo4j.auth.basic(user, password), {
  disableLosslessIntegers: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
});

type Loader = DataLoader<string, unknown>;
interface Context {
  readonly loaders: Map<string, Loader>;
}

/** Loads values by id with one statement for all ids of a level; the statement returns `id` and `value`. */
function load({ loaders }: Context, id: string, text: string, parameters: Readonly<Record<string, unknown>> = {}) {
  const key = text + JSON.stringify(parameters);
  const loader =
    loaders.get(key) ??
    new DataLoader(async (ids) => {
      const records = await runStatement(driver, text, { ...parameters, ids });
      const values = new Map(records.map((record) => [record.get('id'), record.get('value')]));
      return ids.map((one) => values.get(one) ?? null);
    });
  loaders.set(key, loader);
  return loader.load(id);
}

const loadEntity = (context: Context, id: string) =>
  load(context, id, 'UNWIND $ids AS id MATCH (x:Entity {id: id}) RETURN id, x {.*} AS value');

const link = z.object({
  filter: z.object({ kinds: z.array(z.string()).nullish(), with: z.array(z.string()).nullish() }).nullish(),
  orderBy: z.enum(['NAME', 'EVIDENCE']),
  first: z.int(),
});

/** A connection that is not loaded yet. */
interface Connection {
  readonly id: string;
  readonly pattern: string;
  readonly given: z.infer<typeof link>;
}

const connect =
  (pattern: string): GraphQLFieldResolver<{ id: string }, Context> =>
  ({ id }, given): Connection => ({ id, pattern, given: link.parse(given) });

function loadEdges({ id, pattern, given: { filter, orderBy, first } }: Connection, context: Context) {
  const conditions = [
    ...(filter?.kinds ? [`y:${filter.kinds.join('|')}`] : []),
    ...(filter?.with ? ['y.id IN $with'] : []),
  ];
  const order = orderBy === 'EVIDENCE' ? 'publishers DESC, sources DESC, y.id' : 'y.name, y.id';
  const text = `UNWIND $ids AS id MATCH (x:Entity {id: id})
CALL (x) {
  MATCH ${pattern}${conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''}
  WITH y, collect(r) AS rs, max(r.publisherCount) AS publishers, max(r.sourceCount) AS sources
  ORDER BY ${order} LIMIT $first
  RETURN collect({node: y {.id, .name, .names}, relationships: [r IN rs | r {.*}]}) AS value
}
RETURN id, value`;
  return load(context, id, text, { first: neo4j.int(first), ...(filter?.with ? { with: filter.with } : {}) });
}

const countAll = ({ id, pattern }: Connection, context: Context) =>
  load(context, id, `UNWIND $ids AS id MATCH (x:Entity {id: id}) RETURN id, COUNT { ${pattern} } AS value`);

const links: Readonly<Record<string, GraphQLFieldResolver<{ id: string }, Context>>> = Object.fromEntries(
  relationshipTypeNames.flatMap((type) => {
    const { forward, reverse, symmetric } = relationshipType(type);
    return symmetric
      ? [[forward, connect(`(x)-[r:${type}]-(y)`)]]
      : [[forward, connect(`(x)-[r:${type}]->(y)`)], ...(reverse ? [[reverse, connect(`(x)<-[r:${type}]-(y)`)]] : [])];
  }),
);

const typeDefs = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
const bare = makeExecutableSchema({ typeDefs });
const fieldsOf = (type: string) => {
  const found = bare.getType(type);
  return found && 'getFields' in found ? Object.keys(found.getFields()) : [];
};
const typeOf = { __resolveType: ({ id }: { id: string }) => kindOfId(id) };

const schema = makeExecutableSchema<Context>({
  typeDefs,
  resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
  resolvers: {
    Day: { serialize: String },
    Node: typeOf,
    Entity: typeOf,
    Actor: typeOf,
    Query: {
      node: (_, { id }, context) => loadEntity(context, id),
      nodes: (_, { ids }, context) => ids.map((id: string) => loadEntity(context, id)),
      organizations: async (_, { first }) => {
        const records = await runStatement(
          driver,
          'MATCH (x:Organization) WHERE x.name IS NOT NULL RETURN x {.*} AS x ORDER BY x.name, x.id LIMIT $first',
          { first: neo4j.int(first) },
        );
        return { edges: records.map((record) => ({ node: record.get('x') })) };
      },
    },
    Relationship: {
      evidence: async ({ id }, { first }, context) => ({
        nodes: await load(
          context,
          id,
          `UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {relationship: id})<-[:CLAIMS]-(s:Source)
  WITH c, s ORDER BY s.publishedLatest DESC, s.id, c.paragraph, c.id LIMIT $first
  RETURN collect(c {.paragraph, .stated, source: s {.id, .name}}) AS value
}
RETURN id, value`,
          { first: neo4j.int(first) },
        ),
      }),
    },
    ...Object.fromEntries(
      kindNames.map((kind) => [
        kind,
        Object.fromEntries(fieldsOf(kind).flatMap((field) => (links[field] ? [[field, links[field]]] : []))),
      ]),
    ),
    ...Object.fromEntries(
      ['Entity', 'Actor', ...kindNames].map((kind) => [
        `Related${kind}Connection`,
        {
          edges: (connection: Connection, _: unknown, context: Context) => loadEdges(connection, context),
          totalCount: (connection: Connection, _: unknown, context: Context) => countAll(connection, context),
        },
      ]),
    ),
  },
});

const yoga = createYoga({ schema, landingPage: false, logging: false, context: () => ({ loaders: new Map() }) });
announce(createServer(yoga), '/graphql');
