import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga } from 'graphql-yoga';
import { Failure } from '../failure.ts';
import type { Graph } from '../graph/graph.ts';
import { AnswerBudget } from './answer-size.ts';
import { maskError } from './errors.ts';
import { readExamples } from './examples.ts';
import { buildSchema } from './schema.ts';
import { useExplainedValidation } from './use-explained-validation.ts';
import { useIntrospectionLimit } from './use-introspection-limit.ts';
import { mostBytes, useLimits } from './use-limits.ts';
import { useReferenceExecutor } from './use-reference-executor.ts';
import { gatherStatements, type RequestContext, type ShowStatements, useStatements } from './use-statements.ts';
import { useVariableNames } from './use-variable-names.ts';

/** What the API is built on. */
export interface ApiOptions {
  readonly graph: Graph;
  /** How long one statement may run, in milliseconds. */
  readonly timeoutMs: number;
  /** Whether responses carry the statements that answered them; on request where it is not said. */
  readonly statements?: ShowStatements;
  /** Takes what went wrong unexpectedly, whole. */
  readonly log: (error: unknown) => void;
}

/** The GraphQL endpoint; `fetch` answers a request without a port. */
export function createApi({ graph, timeoutMs, log, statements = 'asked' }: ApiOptions) {
  const examples = readExamples();
  return createYoga<object, RequestContext>({
    schema: buildSchema(),
    context: ({ request, params }) =>
      gatherStatements(
        statements,
        { request, params },
        {
          graph,
          timeoutMs,
          signal: request.signal,
          budget: new AnswerBudget(),
        },
      ),
    maskedErrors: { maskError: maskError(log) },
    plugins: [
      useLimits(),
      useVariableNames(),
      useExplainedValidation(),
      useReferenceExecutor(),
      useIntrospectionLimit(),
      useStatements(),
    ],
    maxRequestBodySize: mostBytes,
    landingPage: false,
    logging: false,
    renderGraphiQL,
    graphiql: {
      title: 'Entente',
      defaultTabs: examples.map(({ text }) => ({ query: text })),
      schemaDescription: true,
    },
  });
}

/** A page or file beside the playground. */
export interface Page {
  /** Absent: 200. */
  readonly status?: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** What a listening server serves once it is there. */
export interface Service {
  readonly api: ReturnType<typeof createApi>;
  /** Whether the database answers. */
  readonly isReady: () => Promise<boolean>;
  /** The page at a path for a request with these headers; undefined where there is none. */
  readonly pages?: (path: string, asked: IncomingHttpHeaders) => Promise<Page | undefined>;
}

/** A server that listens. Until it is given its service it answers 503. */
export interface ApiServer {
  readonly url: string;
  serve(service: Service): void;
  close(): Promise<void>;
}

/**
 * Listens for HTTP: `/graphql` (with the playground for browsers), the pages beside it, `/livez`, and `/readyz`, which
 * answers 200 once the service is there and ready.
 * @throws Failure PORT_TAKEN where another program listens on the port.
 */
export async function listenForApi(host: string, port: number): Promise<ApiServer> {
  let service: Service | undefined;
  const server = createServer(async (request, response) => {
    const path = request.url?.split('?')[0];
    const say = (status: number, text: string) => void response.writeHead(status).end(`${text}\n`);
    if (path === '/livez') return say(200, 'live');
    if (path === '/readyz') {
      const ready = (await service?.isReady().catch(() => false)) ?? false;
      return say(ready ? 200 : 503, ready ? 'ready' : 'not ready');
    }
    if (!service) return say(503, 'Entente is starting.');
    if (path !== '/graphql') {
      const page = await service.pages?.(path ?? '', request.headers).catch(() => undefined);
      if (page) return void response.writeHead(page.status ?? 200, page.headers).end(page.body);
      return say(404, 'Nothing is here. GraphQL is at /graphql, the pages are at /, /questions and /dictionary.');
    }
    return void service.api(request, response);
  });
  await listen(server, host, port);
  const address = server.address();
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${typeof address === 'object' ? address?.port : port}`,
    serve: (given) => {
      service = given;
    },
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
