import { createApi, listenForApi } from '../../src/api/server.ts';
import { Graph } from '../../src/graph/graph.ts';
import { pingDatabase } from '../../src/graph/ping-database.ts';
import { readAddress } from './address.ts';
import { announceAt } from './announce.ts';

const graph = new Graph(readAddress());
const server = await listenForApi('127.0.0.1', 0, { log: console.error });
server.serve({ api: createApi({ graph, timeoutMs: 60_000, log: console.error }), isReady: () => pingDatabase(graph) });
announceAt(`${server.url}/graphql`);
