import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import neo4j, { type Driver } from 'neo4j-driver';
import { z } from 'zod';
import { readAddress } from './address.ts';
import { announce } from './announce.ts';

const call = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

/** Serves answers on a bare HTTP server that does nothing else: about the minimum time of any server with this driver. */
export function serveBare(
  answer: (driver: Driver, query: string, variables: z.infer<typeof call>['variables']) => Promise<unknown>,
): void {
  const { bolt, user, password } = readAddress();
  const driver = neo4j.driver(bolt, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  announce(
    createServer(async (request, response) => {
      const { query, variables } = call.parse(await json(request));
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ data: { answer: await answer(driver, query, variables) } }));
    }),
    '/',
  );
}

/** Runs a statement in read access mode, all its rows in one batch. */
export async function runStatement(driver: Driver, text: string, parameters: Readonly<Record<string, unknown>>) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, fetchSize: -1 });
  try {
    return (await session.run(text, parameters)).records;
  } finally {
    await session.close();
  }
}
