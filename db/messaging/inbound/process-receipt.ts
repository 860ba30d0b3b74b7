import { sql } from 'drizzle-orm';
import type { PlatformEvent } from '../../../contracts/messaging/platform-event';
import { storableText } from '../../../domain/messaging/storable-text';
import { inWorkspace, type Db } from '../../database';
import { applyPlatformEvent } from './apply-platform-event';
import { NOTHING, type InboundResult } from './inbound-event';
import { ErasedFanError } from './known-fan';

/** How long an event may wait for the message it speaks of; after that the message is not ours, and the rest of the event counts. */
const WAIT_AT_MOST_MS = 60_000;

export interface Receipt {
  accountId: string;
  workspaceId: string;
  eventKey: string;
}

type Outcome = { outcome: 'processed' | 'not_yet' } & InboundResult;

/**
 * Applies one received event, once: the receipt is marked in the transaction that writes the effects, so any number of processes may try.
 * @param fanHashes keyed hashes of a fan of this account, for suppressions.
 */
export async function processReceipt(
  app: Db,
  { accountId, workspaceId, eventKey }: Receipt,
  fanHashes: (accountId: string, platformFanId: string) => Buffer[],
): Promise<Outcome> {
  const receipt = sql`account_id = ${accountId} and event_key = ${eventKey}`;
  try {
    return await inWorkspace(app, workspaceId, async (tx) => {
      const { rows } = await tx.execute<{ payload: PlatformEvent; nowMs: number; ageMs: number; stopWords: string[] | null }>(sql`
        select payload, extract(epoch from clock_timestamp() - received_at)::float8 * 1000 as "ageMs", extract(epoch from clock_timestamp())::float8 * 1000 as "nowMs", (select stop_words from workspace_settings) as "stopWords"
        from webhook_receipts where ${receipt} and processed_at is null for update skip locked`);
      const row = rows[0];
      if (!row) return { outcome: 'processed', ...NOTHING };
      const result = await unlessErased(
        applyPlatformEvent(
          {
            tx,
            workspaceId,
            accountId,
            nowMs: row.nowMs,
            lastTry: row.ageMs > WAIT_AT_MOST_MS,
            stopWords: row.stopWords ?? [],
            fanHashes: (platformFanId) => fanHashes(accountId, platformFanId),
          },
          row.payload,
        ),
      );
      // Of an erased fan the key stays, so that a delivery that comes again is known; not what it said.
      await tx.execute(
        sql`update webhook_receipts set processed_at = now(), error = null, payload = case when ${result === null} then '{}' else payload end where ${receipt}`,
      );
      return { outcome: 'processed', ...(result ?? NOTHING) };
    });
  } catch (error) {
    return putOff(app, workspaceId, receipt, error);
  }
}

/** Null: the event is of an erased fan, and nothing of it was written. */
async function unlessErased(applied: Promise<InboundResult>): Promise<InboundResult | null> {
  try {
    return await applied;
  } catch (error) {
    if (error instanceof ErasedFanError) return null;
    throw error;
  }
}

/** Tried again later, ever more rarely; an error that is none of the expected ones stays visible in the row. */
async function putOff(app: Db, workspaceId: string, receipt: ReturnType<typeof sql>, error: unknown): Promise<Outcome> {
  const message = error instanceof Error ? error.message : String(error);
  return inWorkspace(app, workspaceId, async (tx) => {
    await tx.execute(sql`
      update webhook_receipts set tries = tries + 1, next_try_at = now() + make_interval(secs => least(60, 0.5 * power(2, least(tries, 10)))), error = ${storableText(message.slice(0, 500))}
      where ${receipt} and processed_at is null`);
    return { outcome: 'not_yet', ...NOTHING };
  });
}
