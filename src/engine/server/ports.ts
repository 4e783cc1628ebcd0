import { createServer } from 'node:net';

/** The ports of a local server. */
export interface Ports {
  readonly bolt: number;
  readonly http: number;
}

/** Neo4j's usual ports where they are free, else others that are. */
export async function choosePorts(): Promise<Ports> {
  return { bolt: await chooseFree(7687), http: await chooseFree(7474) };
}

async function chooseFree(wanted: number): Promise<number> {
  return (await listenOnce(wanted)) ?? (await listenOnce(0)) ?? wanted;
}

/** Listens on a loopback port for a moment; returns which it was, or undefined where it is taken. */
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
