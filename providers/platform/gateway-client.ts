import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { Pool } from 'undici';
import { guardedLookup, INSIDE_ADDRESS, isInsideHost } from './address-guard';
import { GatewayExchange, type GatewayAnswer } from './gateway-exchange';

export type { GatewayAnswer };

export interface GatewayCall {
  baseUrl: string;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Starts with a slash; its parts are percent-encoded. */
  path: string;
  headers: Record<string, string>;
  /** A stream is read as it is sent; its length stands in the headers. */
  body?: string | Readable;
  timeoutMs: number;
  signal?: AbortSignal;
}

/** Keeps calls out of the own network, at the time of each connection. */
export interface AddressGuard {
  /** The one origin in there that may be called: the local sandbox. */
  insideOrigin: string;
  lookup?: LookupFunction;
}

const CONNECT_MS = 5_000;
/** Longer than any account that sends or is asked is silent. */
const UNUSED_MS = 30 * 60_000;

interface KeptPool {
  pool: Pool;
  usedAtMs: number;
}

interface Base {
  origin: string;
  kept: KeptPool;
  /** Path of the base address, without a slash at its end. */
  prefix: string;
  isRefused: boolean;
}

/**
 * HTTP to gateways: one pool of kept-alive connections per origin, a time limit on each call, a cap on each answer. Never retries. Whenever an origin is
 * new, pools that nobody has used for long are closed.
 */
export class GatewayClient {
  private readonly pools = new Map<string, KeptPool>();
  private readonly bases = new Map<string, Base>();

  /**
   * @param connections at most this many to one origin
   * @param guard without one every address may be called
   */
  constructor(
    private readonly connections: number,
    private readonly guard?: AddressGuard,
    private readonly unusedMs = UNUSED_MS,
  ) {}

  call({ baseUrl, method, path, headers, body, timeoutMs, signal }: GatewayCall): Promise<GatewayAnswer> {
    if (signal?.aborted) return Promise.resolve({ outcome: 'not_dispatched', message: 'cancelled before it began' });
    const { kept, prefix, isRefused } = this.base(baseUrl);
    kept.usedAtMs = performance.now();
    if (isRefused) return Promise.resolve({ outcome: 'not_dispatched', message: INSIDE_ADDRESS });
    return new Promise((resolve) => {
      kept.pool.dispatch({ method, path: prefix + path, headers, body: body ?? null }, new GatewayExchange(timeoutMs, signal, resolve));
    });
  }

  async close(): Promise<void> {
    const pools = [...this.pools.values()];
    this.pools.clear();
    this.bases.clear();
    await Promise.all(pools.map(({ pool }) => pool.destroy()));
  }

  private base(baseUrl: string): Base {
    const known = this.bases.get(baseUrl);
    if (known) return known;
    const { origin, hostname, pathname } = new URL(baseUrl);
    const isRefused = this.isGuarded(origin) && isInsideHost(hostname);
    const base = { origin, kept: this.pool(origin), prefix: pathname.replace(/\/$/, ''), isRefused };
    this.bases.set(baseUrl, base);
    return base;
  }

  private isGuarded(origin: string): boolean {
    return this.guard !== undefined && this.guard.insideOrigin !== origin;
  }

  /** What is under way ends first. */
  private closeUnused(): void {
    for (const [origin, { pool, usedAtMs }] of this.pools) {
      if (performance.now() - usedAtMs < this.unusedMs) continue;
      this.pools.delete(origin);
      for (const [baseUrl, base] of this.bases) if (base.origin === origin) this.bases.delete(baseUrl);
      void pool.close();
    }
  }

  private pool(origin: string): KeptPool {
    const known = this.pools.get(origin);
    if (known) return known;
    this.closeUnused();
    // The time limit of each call holds for all of it: undici's own two are off.
    const connect = { timeout: CONNECT_MS, ...(this.isGuarded(origin) ? { lookup: this.guard?.lookup ?? guardedLookup() } : {}) };
    const limits = { connect, keepAliveTimeout: 30_000, headersTimeout: 0, bodyTimeout: 0 };
    const pool = new Pool(origin, { connections: this.connections, pipelining: 1, ...limits });
    const kept = { pool, usedAtMs: performance.now() };
    this.pools.set(origin, kept);
    return kept;
  }
}
