import { sql } from 'drizzle-orm';
import type { PlatformEvent } from '../../../contracts/messaging/platform-event';
import { storableText } from '../../../domain/messaging/storable-text';
import { inWorkspace, type Db, type Tx } from '../../database';
import { settleTold } from '../mass/settle-told';
import { applyPlatformEvent } from './apply-platform-event';
import { NotYetKnownError, NOTHING, type InboundResult } from './inbound-event';
import { ErasedFanError } from './known-fan';

/** How long an event may wait for the message it speaks of; after that the message is not ours, and the rest of the event counts. */
const WAIT_AT_MOST_MS = 60_000;
/** The message may be one of many in a call that is still read back, which takes its time; asked for more rarely, because a call has hundreds of fans. */
const READ_BACK_AT_MOST_MS = 6 * 3_600_000;
const READ_BACK_RETRY_SECONDS = 120;
/** What would be lost without its message: who bought, unlocked or saw it. */
const SPEAKS_OF_MESSAGE: readonly PlatformEvent['type'][] = ['purchase', 'message_unlocked', 'message_read'];

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
  let event: PlatformEvent | null = null;
  try {
    return await inWorkspace(app, workspaceId, async (tx) => {
      const { rows } = await tx.execute<{ payload: PlatformEvent; nowMs: number; ageMs: number; stopWords: string[] | null }>(sql`
        select payload, extract(epoch from clock_timestamp() - received_at)::float8 * 1000 as "ageMs", extract(epoch from clock_timestamp())::float8 * 1000 as "nowMs", (select stop_words from workspace_settings) as "stopWords"
        from webhook_receipts where ${receipt} and processed_at is null for update skip locked`);
      const row = rows[0];
      if (!row) return { outcome: 'processed', ...NOTHING };
      event = row.payload;
      const isOld = row.ageMs > WAIT_AT_MOST_MS;
      const result = await unlessErased(
        applyPlatformEvent(
          {
            tx,
            workspaceId,
            accountId,
            nowMs: row.nowMs,
            lastTry: isOld && (row.ageMs > READ_BACK_AT_MOST_MS || !(await isReadBack(tx, accountId, row.payload))),
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
    if (error instanceof NotYetKnownError && (await settleTold(app, { workspaceId, accountId }, event)))
      return processReceipt(app, { accountId, workspaceId, eventKey }, fanHashes);
    return putOff(app, workspaceId, receipt, error);
  }
}

/** Whether the fan is among those of a call for many who are not read back yet. */
async function isReadBack(tx: Tx, accountId: string, event: PlatformEvent): Promise<boolean> {
  if (!SPEAKS_OF_MESSAGE.includes(event.type) || !('fanPlatformId' in event)) return false;
  const { rows } = await tx.execute(sql`
    select 1 from fans f where f.account_id = ${accountId} and f.platform_fan_id = ${event.fanPlatformId}
      and exists (select from unknown_sends u where u.account_id = f.account_id and u.fan_id = f.id and u.mass_send_id is not null)`);
  return rows.length > 0;
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
  const mostSeconds = error instanceof NotYetKnownError ? READ_BACK_RETRY_SECONDS : 60;
  return inWorkspace(app, workspaceId, async (tx) => {
    await tx.execute(sql`
      update webhook_receipts set tries = tries + 1, next_try_at = now() + make_interval(secs => least(${mostSeconds}::float8, 0.5 * power(2, least(tries, 10)))), error = ${storableText(message.slice(0, 500))}
      where ${receipt} and processed_at is null`);
    return { outcome: 'not_yet', ...NOTHING };
  });
}
