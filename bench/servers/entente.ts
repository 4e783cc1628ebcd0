import { createServer } from 'node:http';
import { createApi } from '../../src/api/server.ts';
import { Graph } from '../../src/graph/graph.ts';
import { readAddress } from './address.ts';
import { announce } from './announce.ts';

const graph = new Graph(readAddress());
const api = createApi({ graph, timeoutMs: 60_000, log: console.error });
announce(createServer(api), '/graphql');
