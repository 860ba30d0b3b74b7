import type { Pool } from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { DomainError } from '../domain/domain-error';

export interface RateLimit {
  /** @throws DomainError rate.limited @returns what is left of this minute */
  take: (who: string) => Promise<{ limit: number; remaining: number; resetMs: number }>;
}

/** Requests are taken from the shared count in lots, so that not each one writes a row: of a second's worth at most, and of no more than this. */
const LARGEST_LOT = 20;
/** People and keys whose lot is remembered; beyond it the oldest is forgotten, and what was left of it with it. */
const REMEMBERED = 10_000;

interface Lot {
  left: number;
  /** Of the minute, beside the lot. */
  remaining: number;
  endsAtMs: number;
}

/**
 * Requests a minute for each person or key, exact to a lot. With a pool they are counted in Postgres, over all API processes; without one, in this
 * process.
 */
export function createRateLimit({ perMinute, pool, name }: { perMinute: number; pool: Pool | null; name: string }): RateLimit {
  const options = { points: perMinute, duration: 60, keyPrefix: name };
  const memory = new RateLimiterMemory(options);
  // An insurance: when Postgres stumbles, this process counts alone rather than refusing everybody.
  const limiter: RateLimiterAbstract = pool
    ? new RateLimiterPostgres({
        ...options,
        storeClient: pool,
        storeType: 'pool',
        tableName: 'rate_limits',
        tableCreated: true,
        insuranceLimiter: memory,
        clearExpiredByTimeout: false,
        // Whoever is over the limit is refused from memory, without a write.
        inMemoryBlockOnConsumed: perMinute,
      })
    : memory;
  const size = Math.min(LARGEST_LOT, Math.max(1, Math.floor(perMinute / 60)));
  const lots = new Map<string, Lot>();
  // One at a time for each: requests that arrive together share a lot instead of taking one each.
  const fetching = new Map<string, Promise<void>>();
  return {
    take: async (who) => {
      for (;;) {
        const lot = lots.get(who);
        if (lot && lot.left > 0 && lot.endsAtMs > Date.now()) {
          lot.left -= 1;
          return { limit: perMinute, remaining: lot.remaining + lot.left, resetMs: lot.endsAtMs - Date.now() };
        }
        let fetched = fetching.get(who);
        if (!fetched) {
          fetched = fetchLot(who).finally(() => fetching.delete(who));
          fetching.set(who, fetched);
        }
        await fetched;
      }
    },
  };

  async function fetchLot(who: string): Promise<void> {
    try {
      const taken = await limiter.consume(who, size);
      lots.delete(who);
      lots.set(who, { left: size, remaining: taken.remainingPoints, endsAtMs: Date.now() + taken.msBeforeNext });
      if (lots.size > REMEMBERED) lots.delete(lots.keys().next().value ?? '');
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
      throw new DomainError('rate.limited', `${perMinute} requests a minute are allowed. Try again in ${seconds} s.`, {
        retryAfterMs: refused.msBeforeNext,
      });
    }
  }
}
