import { createServer } from 'node:net';

/** The ports of a local server. */
export interface Ports {
  readonly bolt: number;
  readonly http: number;
}

/** Returns Neo4j's default ports if free, or other free ports. */
export async function choosePorts(): Promise<Ports> {
  return { bolt: await chooseFree(7687), http: await chooseFree(7474) };
}

async function chooseFree(wanted: number): Promise<number> {
  return (await listenOnce(wanted)) ?? (await listenOnce(0)) ?? wanted;
}

/** Listens on a loopback port for a moment; returns its number, or undefined if it is taken. */
function listenOnce(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : undefined));
    });
  });
}
