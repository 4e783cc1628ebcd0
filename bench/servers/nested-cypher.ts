import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { readAddress } from './address.ts';
import { announce } from './announce.ts';

const call = z.object({ query: z.string(), variables: z.object({ id: z.string(), first: z.int() }) });

const { bolt, user, password } = readAddress();
const driver = neo4j.driver(bolt, neo4j.auth.basic(user, password), {
  disableLosslessIntegers: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
});

// Only the statement and JSON: about the minimum time of any server with this driver.
announce(
  createServer(async (request, response) => {
    const { query, variables } = call.parse(await json(request));
    const session = driver.session({ defaultAccessMode: neo4j.session.READ, fetchSize: -1 });
    const { records } = await session.run(query, { id: variables.id, first: neo4j.int(variables.first) });
    await session.close();
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data: { answer: records.map((record) => record.get(0)) } }));
  }),
  '/',
);
