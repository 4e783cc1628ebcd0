import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createYoga } from 'graphql-yoga';
import Negotiator from 'negotiator';
import { Failure } from '../failure.ts';
import type { Graph } from '../graph/graph.ts';
import { Admission } from './answer/admission.ts';
import { AnswerBudget } from './answer/answer-size.ts';
import type { Access } from './http/access.ts';
import { checkGraphqlRequest, checkRequest, corsHeaders, preflightHeaders } from './http/check-request.ts';
import { answerMalformed } from './http/malformed.ts';
import { checkOnce } from './http/readiness.ts';
import { internalError, notAcceptable, notFound, type Refusal, starting } from './http/refusal.ts';
import { defaultUnreadMs, refuse, send } from './http/send.ts';
import { type Page, sendFile } from './http/static-file.ts';
import { renderPlayground } from './playground.ts';
import { maskError } from './plugins/errors.ts';
import { useExplainedValidation } from './plugins/use-explained-validation.ts';
import { maxBytes, useLimits } from './plugins/use-limits.ts';
import { gatherStatements, type RequestContext, type ShowStatements, useStatements } from './plugins/use-statements.ts';
import { useVariableLimits } from './plugins/use-variable-limits.ts';
import { useVariableNames } from './plugins/use-variable-names.ts';
import { useWrittenAnswers } from './plugins/use-written-answers.ts';
import { buildSchema } from './schema.ts';

/** The dependencies and settings of the API. */
export interface ApiOptions {
  readonly graph: Graph;
  /** The time limit of one statement, in milliseconds. */
  readonly timeoutMs: number;
  /** Whether responses include the statements that answered them; on request by default. */
  readonly statements?: ShowStatements;
  /** Limits concurrent statements; 32 for each client by default. */
  readonly admission?: Admission;
  /** Receives each unexpected error unmasked. */
  readonly log: (error: unknown) => void;
}

/** Creates the GraphQL endpoint. Its `fetch` answers requests without a port. */
export function createApi({
  graph,
  timeoutMs,
  log,
  statements = 'asked',
  admission = new Admission(standardPerClient),
}: ApiOptions) {
  return createYoga<{ readonly req?: IncomingMessage }, RequestContext>({
    schema: buildSchema(),
    context: ({ request, params, req }) =>
      gatherStatements(
        statements,
        { request, params },
        {
          graph,
          timeoutMs,
          signal: request.signal,
          budget: new AnswerBudget(),
          admit: admission.forRequest(req?.socket.remoteAddress ?? ''),
        },
      ),
    maskedErrors: { maskError: maskError(log) },
    plugins: [
      useLimits(),
      useVariableNames(),
      useExplainedValidation(),
      useWrittenAnswers(),
      useVariableLimits(),
      useStatements(),
    ],
    maxRequestBodySize: maxBytes,
    cors: false,
    multipart: false,
    landingPage: false,
    graphiql: false,
    logging: false,
  });
}

/** The default number of concurrent statements for each client. */
const standardPerClient = 32;

/** What a listening server serves once started. */
export interface Service {
  readonly api: ReturnType<typeof createApi>;
  /** Whether the database answers. */
  readonly isReady: () => Promise<boolean>;
  /** Returns the page at a path for a request with these headers; undefined if there is none. */
  readonly pages?: (path: string, asked: IncomingHttpHeaders) => Promise<Page | undefined>;
}

/** A listening server. It answers 503 until it is given a service. */
export interface ApiServer {
  readonly url: string;
  serve(service: Service): void;
  close(): Promise<void>;
}

/** Access and limits of a server. */
export interface ListenOptions extends Access {
  /** The maximum number of open connections; further ones are closed. */
  readonly connections: number;
  /** How long a response waits for a client that does not read it, in milliseconds. */
  readonly unreadMs: number;
  /** Receives each unexpected error unmasked. */
  readonly log: (error: unknown) => void;
}

/**
 * Listens for HTTP: `/graphql` (with the playground for browsers), the pages, `/livez`, and `/readyz`, which answers
 * 200 if the service is ready and 503 if that is not known within two seconds.
 * @throws Failure PORT_TAKEN if another program listens on the port.
 */
export async function listenForApi(
  host: string,
  port: number,
  {
    hosts = [],
    origins = [],
    connections = 512,
    unreadMs = defaultUnreadMs,
    log = () => undefined,
  }: Partial<ListenOptions> = {},
): Promise<ApiServer> {
  let service: Service | undefined;
  const access: Access = { hosts: [host.toLowerCase(), ...hosts], origins };
  const isReady = checkOnce(() => service?.isReady() ?? Promise.resolve(false));
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<Page | Refusal> => {
    const path = request.url?.split('?')[0] ?? '';
    if (path === '/livez') return { headers: {}, body: 'live\n' };
    if (path === '/readyz')
      return (await isReady()) ? { headers: {}, body: 'ready\n' } : { status: 503, headers: {}, body: 'not ready\n' };
    const refusal = checkRequest(request, access);
    if (refusal) return refusal;
    if (!service) return starting;
    if (path === '/graphql') return answerGraphql(request, response, service, access);
    return (await service.pages?.(path, request.headers)) ?? notFound;
  };
  const server = createServer({ requireHostHeader: false }, (request, response) => {
    answer(request, response)
      .catch((error: unknown) => {
        if (!response.destroyed) log(error);
        return internalError;
      })
      .then((answered) => {
        if ('code' in answered) refuse(response, answered, unreadMs);
        else send(response, answered, unreadMs);
      })
      .catch((error: unknown) => {
        log(error);
        response.destroy();
      });
  });
  server.maxConnections = connections;
  answerMalformed(server, unreadMs);
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

/** The media types of a GET of GraphQL: answers, or the playground for clients that prefer HTML. */
const mediaTypes = ['application/graphql-response+json', 'application/json', 'text/html'];

let playground: ReturnType<typeof renderPlayground> | undefined;

async function answerGraphql(
  request: IncomingMessage,
  response: ServerResponse,
  { api }: Service,
  access: Access,
): Promise<Page | Refusal> {
  if (request.method === 'GET' && new Negotiator(request).mediaType(mediaTypes) === 'text/html') {
    playground ??= renderPlayground();
    return sendFile(playground, request.headers);
  }
  const refusal = checkGraphqlRequest(request, access);
  if (refusal) return { ...refusal, headers: { ...refusal.headers, vary: 'origin' } };
  const cors = corsHeaders(request);
  if (request.method === 'OPTIONS') return { status: 204, headers: { ...cors, ...preflightHeaders }, body: '' };
  const answered = await api.handleNodeRequestAndResponse(request, response, { req: request });
  if (answered.status === 406) return { ...notAcceptable, headers: cors };
  const headers = { ...Object.fromEntries(answered.headers), ...cors };
  return { status: answered.status, headers, body: await answered.text() };
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
              'Stop the program that is using this port, if there is one, or set PORT to a port that this user may listen on.',
              { cause: error },
            )
          : error,
      ),
    );
    server.listen(port, host);
  });
}
