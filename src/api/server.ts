import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga } from 'graphql-yoga';
import { Failure } from '../failure.ts';
import type { Graph } from '../graph/graph.ts';
import type { AnswerContext } from './answer.ts';
import { maskError } from './errors.ts';
import { readExamples } from './examples.ts';
import { buildSchema } from './schema.ts';

/** What the API is built on. */
export interface ApiOptions {
  readonly graph: Graph;
  /** How long one statement may run, in milliseconds. */
  readonly timeoutMs: number;
  /** Takes what went wrong unexpectedly, whole. */
  readonly log: (error: unknown) => void;
}

/** The GraphQL endpoint; `fetch` answers a request without a port. */
export function createApi({ graph, timeoutMs, log }: ApiOptions) {
  const examples = readExamples();
  return createYoga<object, AnswerContext>({
    schema: buildSchema(),
    context: ({ request }) => ({ graph, timeoutMs, signal: request.signal }),
    maskedErrors: { maskError: maskError(log) },
    landingPage: false,
    logging: false,
    renderGraphiQL,
    graphiql: {
      title: 'Entente',
      defaultTabs: examples.map((query) => ({ query })),
      schemaDescription: true,
    },
  });
}

/** A server that listens. */
export interface ApiServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the API over HTTP: `/graphql` (with the playground for browsers), `/livez`, and `/readyz`,
 * which answers 200 once `isReady` says so.
 * @throws Failure PORT_TAKEN where another program listens on the port.
 */
export async function serveApi(
  api: ReturnType<typeof createApi>,
  { host, port, isReady }: { host: string; port: number; isReady: () => Promise<boolean> },
): Promise<ApiServer> {
  const server = createServer(async (request, response) => {
    const path = request.url?.split('?')[0];
    if (path === '/graphql') return void api(request, response);
    if (path === '/') return void response.writeHead(302, { location: '/graphql' }).end();
    if (path === '/livez') return void response.writeHead(200).end('live\n');
    if (path === '/readyz') {
      const ready = await isReady().catch(() => false);
      return void response.writeHead(ready ? 200 : 503).end(ready ? 'ready\n' : 'not ready\n');
    }
    response.writeHead(404).end('Nothing is here. The GraphQL endpoint is /graphql.\n');
  });
  await listen(server, host, port);
  const { address, family, port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE' || error.code === 'EACCES'
          ? new Failure(
              'PORT_TAKEN',
              `The server cannot listen on ${host}:${port} (${error.code}).`,
              'Stop the program that listens there, or set PORT to another port.',
              { cause: error },
            )
          : error,
      ),
    );
    server.listen(port, host);
  });
}
