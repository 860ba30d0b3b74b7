import { START_WITHIN_MS } from '../../db/messaging/claim-grant';
import type { SendContext } from './send-grant';

/** Answers are written at least this often while a large grant runs. */
const FLUSH_MS = 250;
/** Postgres may be away for a moment; an answer is worth waiting for. */
const RECORD_TRIES = 20;
const RECORD_RETRY_MS = 500;

/** How the calls of one kind are made and recorded. */
export interface GrantWork<Attempt, Answered> {
  call: (attempt: Attempt) => Promise<Answered>;
  /** Too late to begin: due again at once, as if it had never been picked. */
  handBack: (attempt: Attempt) => Answered;
  succeeded: (answered: Answered) => boolean;
  /** @param called null while the grant runs, then how many of its calls really began. */
  record: (batch: Answered[], called: number | null) => Promise<void>;
}

/**
 * Calls the platform for each attempt of a grant and records the answers. Returns how many were called and how many succeeded.
 * @throws only when the record cannot be written for long; the next window settles what is open.
 */
export async function runGrant<Attempt, Answered>(
  { deps, accountId }: SendContext,
  { attempts, askedAtMs }: { attempts: readonly Attempt[]; askedAtMs: number },
  work: GrantWork<Attempt, Answered>,
): Promise<{ called: number; sent: number }> {
  let pending: Answered[] = [];
  let called = 0;
  let sent = 0;
  let writing: Promise<void> = Promise.resolve();
  const record = async (batch: Answered[], calls: number | null): Promise<void> => {
    for (let tries = 1; ; tries++) {
      try {
        return await work.record(batch, calls);
      } catch (error) {
        if (tries === RECORD_TRIES) throw error;
        deps.log.warn({ accountId, tries, err: error }, 'An answer could not be written yet; trying again.');
        await new Promise((resolve) => setTimeout(resolve, RECORD_RETRY_MS));
      }
    }
  };
  const flush = (last: boolean) => {
    const batch = pending;
    pending = [];
    if (batch.length > 0 || last) writing = writing.then(() => record(batch, last ? called : null));
    return writing;
  };
  const timer = attempts.length > 1 ? setInterval(() => void flush(false).catch(() => undefined), FLUSH_MS) : undefined;
  try {
    const queue = [...attempts];
    const runners = Array.from({ length: Math.min(deps.concurrency, queue.length) }, async () => {
      for (let attempt = queue.shift(); attempt; attempt = queue.shift()) {
        const inTime = performance.now() - askedAtMs <= START_WITHIN_MS;
        if (inTime) called += 1;
        const answered = inTime ? await work.call(attempt) : work.handBack(attempt);
        if (work.succeeded(answered)) sent += 1;
        pending.push(answered);
      }
    });
    await Promise.all(runners);
  } finally {
    clearInterval(timer);
  }
  await flush(true);
  deps.reach('recorded');
  return { called, sent };
}
