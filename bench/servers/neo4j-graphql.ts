import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';
import { readAddress } from './address.ts';
import { announce } from './announce.ts';

const { bolt, user, password } = readAddress();
const driver = neo4j.driver(bolt, neo4j.auth.basic(user, password), {
  disableLosslessIntegers: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
});
const typeDefs = readFileSync(new URL('type-definitions.graphql', import.meta.url), 'utf8');
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const yoga = createYoga({
  schema,
  context: { sessionConfig: { database: 'neo4j', fetchSize: -1 } },
  landingPage: false,
  logging: false,
});
announce(createServer(yoga), '/graphql');
