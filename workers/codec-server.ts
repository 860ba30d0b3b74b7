import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { PayloadCodec } from '@temporalio/common';
import { temporal } from '@temporalio/proto';

export interface CodecServerOptions {
  codec: PayloadCodec;
  /** Origin of Temporal Web, such as `http://127.0.0.1:8233`; browsers on other pages get no answer they may read. */
  webOrigin: string;
  /** Bearer token that callers must send; empty: none. */
  token: string;
}

const LARGEST_BODY_BYTES = 16 * 1024 * 1024;
const { Payloads } = temporal.api.common.v1;

class HttpError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** Remote codec for Temporal Web and the CLI: `POST /decode`, `POST /encode` with JSON payloads, `GET /healthz`. Not listening yet. */
export function createCodecServer(options: CodecServerOptions): Server {
  return createServer((request, response) => {
    answer(options, request, response).catch((error: unknown) => {
      const status = error instanceof HttpError ? error.status : 500;
      send(response, status, { message: error instanceof Error ? error.message : String(error) });
    });
  });
}

async function answer({ codec, webOrigin, token }: CodecServerOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://codec').pathname;
  if (request.method === 'GET' && path === '/healthz') return send(response, 200, { status: 'ok' });
  allowOrigin(request, response, webOrigin);
  if (request.method === 'OPTIONS') return void response.writeHead(204).end();
  if (path !== '/decode' && path !== '/encode') throw new HttpError(404, 'There is POST /decode, POST /encode and GET /healthz.');
  if (request.method !== 'POST') throw new HttpError(405, `${path} takes POST.`);
  // A simple form post from a foreign page could not set this type, so it never reaches the codec.
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) throw new HttpError(415, 'Send application/json.');
  if (!authorized(request, token)) throw new HttpError(401, 'Send the bearer token of CODEC_TOKEN.');
  const payloads = readPayloads(await readBody(request));
  const result = await (path === '/decode' ? codec.decode(payloads) : codec.encode(payloads)).catch((error: unknown) => {
    throw new HttpError(422, error instanceof Error ? error.message : String(error));
  });
  send(response, 200, Payloads.toObject(Payloads.fromObject({ payloads: result }), { bytes: String }));
}

function allowOrigin(request: IncomingMessage, response: ServerResponse, webOrigin: string): void {
  response.setHeader('Vary', 'Origin');
  if (request.headers.origin !== webOrigin) return;
  response.setHeader('Access-Control-Allow-Origin', webOrigin);
  response.setHeader('Access-Control-Allow-Methods', 'POST, OPTIONS');
  response.setHeader('Access-Control-Allow-Headers', 'content-type, authorization, x-namespace');
  response.setHeader('Access-Control-Allow-Credentials', 'true');
  response.setHeader('Access-Control-Allow-Private-Network', 'true');
}

function authorized(request: IncomingMessage, token: string): boolean {
  if (token === '') return true;
  const expected = Buffer.from(`Bearer ${token}`);
  const given = Buffer.from(request.headers.authorization ?? '');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      // The rest is read and dropped, else the caller never comes to see the answer.
      if (size <= LARGEST_BODY_BYTES) chunks.push(chunk);
      else chunks.length = 0;
    });
    request.on('end', () =>
      size > LARGEST_BODY_BYTES
        ? reject(new HttpError(413, `A body may have ${LARGEST_BODY_BYTES} bytes.`))
        : resolve(Buffer.concat(chunks).toString('utf8')),
    );
    request.on('error', reject);
  });
}

function readPayloads(body: string) {
  try {
    return Payloads.fromObject(JSON.parse(body) as Record<string, unknown>).payloads ?? [];
  } catch (cause) {
    throw new HttpError(
      400,
      `Expected {"payloads": [{"metadata": {…}, "data": "…"}]} with base64 values: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
