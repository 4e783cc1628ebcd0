import type { Server } from 'node:http';

/** Listens on a free port, reports the address to the benchmark, and ends with it. */
export function announce(server: Server, path: string): void {
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new TypeError('The server has no port.');
    process.send?.({ url: `http://127.0.0.1:${address.port}${path}` });
  });
  process.once('disconnect', () => process.exit());
  // Ctrl-C in a terminal reaches the whole process group, but the benchmark ends this server.
  process.on('SIGINT', () => undefined);
}
