import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A proxy to a Neo4j that records every statement. */
export interface BoltProxy {
  readonly uri: string;
  /** The texts of the RUN messages so far, in order. */
  readonly statements: string[];
  /** Cuts all connections, and all new ones immediately; returns a function that counts the new ones since. */
  cut(): () => number;
  /** Stops passing on data, like a paused server; returns a function that continues. */
  pause(): () => void;
  close(): Promise<void>;
}

const manifest = Buffer.from([0, 0, 1, 0xff]);
const run = 0x10;

/** Listens on a free port and passes on everything in both directions. */
export async function openBoltProxy(bolt: string): Promise<BoltProxy> {
  const { hostname, port } = new URL(bolt.replace(/^\w+:/, 'http:'));
  const statements: string[] = [];
  const sockets = new Set<Socket>();
  let refused: number | undefined;
  const server = createServer((client) => {
    if (refused !== undefined) {
      refused += 1;
      return void client.destroy();
    }
    const upstream = connect(Number(port || 7687), hostname);
    const reader = new MessageReader((message) => {
      if (message[1] === run) statements.push(readText(message, 2));
    });
    client.on('data', (bytes) => reader.takeFromClient(bytes)).pipe(upstream);
    upstream.on('data', (bytes) => reader.takeFromServer(bytes)).pipe(client);
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy()).on('close', () => other.destroy());
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    uri: `bolt://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    statements,
    cut() {
      refused = 0;
      for (const socket of sockets) socket.destroy();
      return () => refused ?? 0;
    },
    pause() {
      for (const socket of sockets) socket.pause();
      return () => {
        for (const socket of sockets) socket.resume();
      };
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Finds the messages in the data of a client: a handshake, then chunks with their lengths before them. */
class MessageReader {
  readonly #take: (message: Buffer) => void;
  #bytes = Buffer.alloc(0);
  #reply = Buffer.alloc(0);
  #chunks: Buffer[] = [];
  #shaken = false;

  constructor(take: (message: Buffer) => void) {
    this.#take = take;
  }

  takeFromServer(bytes: Buffer): void {
    if (this.#reply.length < 4) this.#reply = Buffer.concat([this.#reply, bytes]).subarray(0, 4);
  }

  takeFromClient(bytes: Buffer): void {
    this.#bytes = Buffer.concat([this.#bytes, bytes]);
    if (!this.#shaken && !this.#passHandshake()) return;
    while (this.#bytes.length >= 2) {
      const length = this.#bytes.readUInt16BE(0);
      if (this.#bytes.length < 2 + length) return;
      if (length > 0) this.#chunks.push(this.#bytes.subarray(2, 2 + length));
      else if (this.#chunks.length > 0) this.#take(Buffer.concat(this.#chunks.splice(0)));
      this.#bytes = this.#bytes.subarray(2 + length);
    }
  }

  /**
   * The magic number and four proposals; if the server answers with a manifest, also the choice and its capabilities.
   */
  #passHandshake(): boolean {
    const proposals = 20;
    if (this.#bytes.length <= proposals) return false;
    const choice = this.#reply.equals(manifest) ? 4 : 0;
    const capabilities =
      choice === 0 ? 0 : this.#bytes.subarray(proposals + choice).findIndex((byte) => byte < 0x80) + 1;
    if (choice > 0 && capabilities === 0) return false;
    this.#bytes = this.#bytes.subarray(proposals + choice + capabilities);
    this.#shaken = true;
    return true;
  }
}

/** Reads a text in PackStream format. */
function readText(message: Buffer, at: number): string {
  const marker = message.readUInt8(at);
  const size = { 208: 1, 209: 2, 210: 4 }[marker] ?? 0;
  const length = size === 0 ? marker & 0x0f : message.readUIntBE(at + 1, size);
  return message.subarray(at + 1 + size, at + 1 + size + length).toString();
}
