import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';
import { readAddress } from './address.ts';
import { announce } from './announce.ts';

const { bolt, user, password } = readAddress();
// The only driver option that made this contender faster.
const driver = neo4j.driver(bolt, neo4j.auth.basic(user, password), {
  notificationFilter: { minimumSeverityLevel: 'OFF' },
});
const typeDefs = readFileSync(new URL('type-definitions.graphql', import.meta.url), 'utf8');
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
announce(createServer(createYoga({ schema, landingPage: false, logging: false })), '/graphql');
