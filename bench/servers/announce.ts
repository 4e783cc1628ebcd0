import type { Server } from 'node:http';

/** Listens on a free port, and reports the address to the benchmark. */
export function announce(server: Server, path: string): void {
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new TypeError('The server has no port.');
    announceAt(`http://127.0.0.1:${address.port}${path}`);
  });
}

/** Reports the address to the benchmark, answers how much memory this process has held at most, and ends with the benchmark. */
export function announceAt(url: string): void {
  process.send?.({ url });
  process.on('message', () => process.send?.({ peakKilobytes: process.resourceUsage().maxRSS }));
  process.once('disconnect', () => process.exit());
  // Ctrl-C in a terminal reaches the whole process group, but the benchmark ends this server.
  process.on('SIGINT', () => undefined);
}
