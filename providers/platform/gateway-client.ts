import { Pool, type Dispatcher } from 'undici';

export interface GatewayCall {
  baseUrl: string;
  method: 'GET' | 'POST' | 'DELETE';
  /** Starts with a slash. */
  path: string;
  headers: Record<string, string>;
  body?: string;
  timeoutMs: number;
  signal?: AbortSignal;
}

/**
 * What came back. `not_dispatched`: no byte of the request can have left; `lost`: it may have arrived, the answer did not;
 * `too_large`: an answer began, but is more than anybody should hold in memory.
 */
export type GatewayAnswer =
  | { outcome: 'answered'; status: number; headers: Record<string, string | string[] | undefined>; text: string }
  | { outcome: 'not_dispatched'; message: string }
  | { outcome: 'lost'; message: string; timedOut: boolean }
  | { outcome: 'too_large'; status: number };

const MAX_ANSWER_BYTES = 2_000_000;
const CONNECT_MS = 5_000;
/** Failures that happen before the request is written. */
const BEFORE_DISPATCH = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UND_ERR_INVALID_ARG',
]);

/** The code of a failure, or of what caused it; by shape, since errors of Node's own need not be of our realm's class. */
function codeOf(error: unknown): string {
  const { code, cause } = Object(error) as { code?: unknown; cause?: unknown };
  return typeof code === 'string' ? code : cause ? codeOf(cause) : '';
}

async function readText(body: Dispatcher.ResponseData['body']): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** HTTP to gateways: one pool of kept-alive connections per origin, a time limit on each call, a cap on each answer. Never retries. */
export class GatewayClient {
  private readonly pools = new Map<string, Pool>();

  /** @param connections at most this many to one origin. */
  constructor(private readonly connections: number) {}

  async call(call: GatewayCall): Promise<GatewayAnswer> {
    if (call.signal?.aborted) return { outcome: 'not_dispatched', message: 'cancelled before it began' };
    const url = new URL(call.baseUrl.replace(/\/$/, '') + call.path);
    const timeout = AbortSignal.timeout(call.timeoutMs);
    const signal = call.signal ? AbortSignal.any([call.signal, timeout]) : timeout;
    try {
      const answer = await this.pool(url.origin).request({
        method: call.method,
        path: url.pathname + url.search,
        headers: call.headers,
        body: call.body ?? null,
        signal,
      });
      const text = await readText(answer.body);
      if (text === null) return { outcome: 'too_large', status: answer.statusCode };
      return { outcome: 'answered', status: answer.statusCode, headers: answer.headers, text };
    } catch (error) {
      const code = codeOf(error);
      const message = code || (error as { name?: string }).name || 'failed on the way';
      if (BEFORE_DISPATCH.has(code)) return { outcome: 'not_dispatched', message };
      return { outcome: 'lost', message, timedOut: timeout.aborted };
    }
  }

  async close(): Promise<void> {
    const pools = [...this.pools.values()];
    this.pools.clear();
    await Promise.all(pools.map((pool) => pool.destroy()));
  }

  private pool(origin: string): Pool {
    const known = this.pools.get(origin);
    if (known) return known;
    const pool = new Pool(origin, { connections: this.connections, pipelining: 1, connect: { timeout: CONNECT_MS }, keepAliveTimeout: 30_000 });
    this.pools.set(origin, pool);
    return pool;
  }
}
