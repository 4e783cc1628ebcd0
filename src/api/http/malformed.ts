import { type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { badRequest, type Refusal, refusalHeaders, writeRefusal } from './refusal.ts';
import { refuse } from './send.ts';

/** Answers requests that Node rejects, or would answer without a body, with an error code. */
export function answerMalformed(server: Server, unreadMs: number): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
    else writeRaw(socket, refusalOf(error.code), unreadMs);
  });
  server.on('connect', (_, socket) =>
    writeRaw(socket, badRequest('CONNECT is not supported.', 'Use GET or POST.', 405), unreadMs),
  );
  server.on('checkExpectation', (_, response) => {
    refuse(response, badRequest('This expectation is not supported.', 'Omit the header Expect.', 417), unreadMs);
  });
}

function refusalOf(code: string | undefined): Refusal {
  if (code === 'HPE_HEADER_OVERFLOW')
    return badRequest('The headers or the address are too long.', 'Send at most 16 kB of headers and address.', 431);
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return badRequest('The request took too long to arrive.', 'Send the complete request again.', 408);
  return badRequest('This is not a valid HTTP request.', 'Send a valid HTTP/1.1 request.');
}

/** Sends a refusal, and destroys the connection if the client has not closed it in time. */
function writeRaw(socket: Duplex, refusal: Refusal, unreadMs: number): void {
  const body = writeRefusal(refusal);
  const headers = { ...refusalHeaders(refusal), 'content-length': Buffer.byteLength(body), connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const closing = setTimeout(() => socket.destroy(), unreadMs);
  socket.once('close', () => clearTimeout(closing));
  socket.end(`HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}\r\n${lines.join('')}\r\n${body}`);
}
