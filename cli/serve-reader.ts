import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { errorAnswer, type ReaderAnswer } from '../functions/reader/answers.ts';
import { createReader } from '../functions/reader/reader.ts';
import { PipelineError } from '../shared/errors.ts';
import { jsonLog } from '../shared/log.ts';
import type { ClaimStore } from '../shared/stores/claim-store.ts';

// Nobody but this machine: what is stored has no door of its own here.
const HOST = '127.0.0.1';

export interface LocalReader {
  /** Where it is asked, `http://127.0.0.1:8473`. */
  readonly address: string;
  /** Questions that are being answered are answered first. */
  close(): Promise<void>;
}

export interface LocalReaderProps {
  readonly store: ClaimStore;
  /** 0 for any that is free. */
  readonly port: number;
  /** Takes lines that say what failed. */
  readonly err: NodeJS.WriteStream;
}

/** The function behind the HTTP API, on a port of this machine. */
export async function serveReader({ store, port, err }: LocalReaderProps): Promise<LocalReader> {
  const log = jsonLog(
    (line) => err.write(`${line}\n`),
    () => new Date(),
  );
  const reader = createReader({ store, log });
  const answerTo = async (request: IncomingMessage, origin: string): Promise<ReaderAnswer> => {
    const refusal = refuse(request, origin);
    if (refusal !== undefined) return refusal;
    const { method = '', url = '' } = request;
    const mark = url.indexOf('?');
    const [path, query] = mark === -1 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)];
    return reader({ method, origin, path, query });
  };
  const server = createServer(async (request, response) => {
    const { status, headers, body } = await answerTo(request, addressOf(server));
    // Once it is closed, a connection kept for another question would only hold that up.
    response.shouldKeepAlive &&= server.listening;
    response.writeHead(status, headers).end(body);
  });
  await listen(server, port);
  return { address: addressOf(server), close: () => close(server) };
}

/**
 * A page of the web may have its own name lead here, and its scripts would then read what this machine keeps: whoever asks
 * must know that it is this machine.
 */
function refuse({ headers: { host = '' } }: IncomingMessage, origin: string): ReaderAnswer | undefined {
  const { port } = new URL(origin);
  if ([`${HOST}:${port}`, `localhost:${port}`].includes(host.toLowerCase())) return undefined;
  const message = `this is not ${host.slice(0, 80) || 'a host without a name'}; ask ${origin}`;
  return errorAnswer(403, { code: 'usage/invalid', message });
}

function addressOf(server: Server): string {
  const { port } = server.address() as AddressInfo;
  return `http://${HOST}:${port}`;
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const reason = cause.code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${cause.message})`;
      reject(new PipelineError('settings/invalid', `port ${port} ${reason}; choose another`, { cause }));
    });
    server.listen(port, HOST, resolve);
  });
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // Browsers keep a connection open for the next question.
  server.closeIdleConnections();
  await closed;
}
