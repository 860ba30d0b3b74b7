import type { Pool } from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { DomainError } from '../domain/domain-error';

export interface RateLimit {
  /** @throws DomainError rate.limited @returns what is left of this minute */
  take: (who: string) => Promise<{ limit: number; remaining: number; resetMs: number }>;
}

/**
 * Requests a minute for each person or key. With a pool they are counted in Postgres, over all API processes; without one, in this process.
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
      })
    : memory;
  return {
    take: async (who) => {
      try {
        const taken = await limiter.consume(who);
        return { limit: perMinute, remaining: taken.remainingPoints, resetMs: taken.msBeforeNext };
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
        throw new DomainError('rate.limited', `${perMinute} requests a minute are allowed. Try again in ${seconds} s.`, {
          retryAfterMs: refused.msBeforeNext,
        });
      }
    },
  };
}
