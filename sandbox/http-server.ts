import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pipeline, Readable } from 'node:stream';

import { controlAnswer } from './control-routes';
import { dialectOf } from './dialects/all';
import { TooManyWaiting } from './group-commit';
import { sandboxPage } from './page';
import { platformAnswer } from './platform-routes';
import type { SandboxContext } from './sandbox-context';
import { errorAnswer, plainAnswer, type WireAnswer, type WireRequest } from './wire-answer';

const API_MAX = 1_000_000;
const CONTROL_MAX = 32_000_000;
/** Files are told by what they say of themselves; how large one may be is the account's to say. */
const FILE_MAX = 520_000_000;

const isFile = ({ headers }: IncomingMessage) => /^(multipart\/form-data|image\/|video\/|audio\/)/.test(headers['content-type'] ?? '');

async function readBody(message: IncomingMessage, max: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > max) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function answerFor(context: SandboxContext, controlKey: string, message: IncomingMessage): Promise<WireAnswer> {
  const url = new URL(message.url ?? '/', 'http://sandbox');
  const isControl = url.pathname.startsWith('/control/');
  const body = await readBody(message, isControl ? CONTROL_MAX : isFile(message) ? FILE_MAX : API_MAX);
  if (body === null) return errorAnswer(413, 'PAYLOAD_TOO_LARGE', 'The body is too large.', { headers: { connection: 'close' } });
  const request: WireRequest = {
    method: message.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: message.headers,
    body,
    arrivedUs: context.nowUs(),
  };
  const dialect = dialectOf(url.pathname);
  if (dialect) return platformAnswer(context, dialect, request);
  if (isControl) return controlAnswer(context, request, controlKey);
  if (url.pathname === '/health') return plainAnswer({ status: 'ok' });
  return url.pathname === '/' ? sandboxPage(context, url.searchParams) : errorAnswer(404, 'NOT_FOUND', 'There is nothing here.');
}

function failure(error: unknown): WireAnswer {
  if (error instanceof TooManyWaiting) return errorAnswer(503, 'OVERLOADED', 'Too much at once.', { headers: { 'retry-after': '1' } });
  if (error instanceof URIError) return errorAnswer(400, 'BAD_REQUEST', 'The address is not well formed.');
  process.stderr.write(`sandbox: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return errorAnswer(500, 'INTERNAL_ERROR', 'Something went wrong.');
}

function reply(response: ServerResponse, answer: WireAnswer): void {
  if (answer === 'hang') return;
  if (answer === 'drop') {
    response.socket?.destroy();
    return;
  }
  if (answer.pages) {
    response.writeHead(answer.status, answer.headers);
    // A reader who goes away in the middle ends the reading, nothing else.
    pipeline(Readable.from(answer.pages), response, () => undefined);
    return;
  }
  const body = Buffer.from(answer.body, 'utf8');
  response.writeHead(answer.status, { ...answer.headers, 'content-length': body.length });
  response.end(body);
}

/** The HTTP face of the sandbox: the prefixes of its dialects the platform, `/control/` the world, `/` for people, `/health`. */
export function createHttpServer(context: SandboxContext, controlKey: string): Server {
  const server = createServer((message, response) => {
    answerFor(context, controlKey, message)
      .catch((error: unknown) => failure(error))
      .then(
        (answer) => reply(response, answer),
        (error: unknown) => {
          response.destroy(error instanceof Error ? error : undefined);
        },
      );
  });
  server.keepAliveTimeout = 60_000;
  server.maxConnections = 4_000;
  return server;
}
