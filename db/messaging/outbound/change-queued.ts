import { and, eq, isNull, sql } from 'drizzle-orm';
import type { ReasonCode } from '../../../contracts/messaging/reason-codes';
import type { Tx } from '../../database';
import { messages, outbox } from '../../schema';

const mine = (accountId: string, messageId: string) =>
  and(eq(outbox.accountId, accountId), eq(outbox.messageId, messageId), isNull(outbox.attemptId), eq(outbox.kind, 'send'));

/** Keeps a waiting message where it is until somebody releases it. False when it does not wait any more. */
export async function holdMessage(tx: Tx, accountId: string, messageId: string): Promise<boolean> {
  const held = await tx
    .update(outbox)
    .set({ notBefore: sql`'infinity'` })
    .where(mine(accountId, messageId));
  if (held.rowCount === 1) await setReason(tx, accountId, messageId, 'held.manual');
  return held.rowCount === 1;
}

/** Lets a waiting message compete for the next slot; the decision is taken again there. False when it does not wait any more. */
export async function releaseMessage(tx: Tx, accountId: string, messageId: string): Promise<boolean> {
  const released = await tx
    .update(outbox)
    .set({ notBefore: sql`now()` })
    .where(mine(accountId, messageId));
  if (released.rowCount === 1) await setReason(tx, accountId, messageId, 'queued');
  return released.rowCount === 1;
}

/** Takes a message out of the queue that certainly never left. False when it may be on its way, or was tried without an answer. */
export async function cancelMessage(tx: Tx, accountId: string, messageId: string): Promise<boolean> {
  const { rowCount } = await tx.execute(
    sql`delete from outbox where account_id = ${accountId} and message_id = ${messageId} and attempt_id is null and not maybe_sent and kind = 'send'`,
  );
  if (rowCount === 1) await setReason(tx, accountId, messageId, 'skipped.cancelled');
  return rowCount === 1;
}

/** Reason of a message and of the campaign recipient it was written for. */
export async function setReason(tx: Tx, accountId: string, messageId: string, reason: ReasonCode, sentAt: Date | null = null): Promise<void> {
  const [changed] = await tx
    .update(messages)
    .set({ reason, nextAt: null, ...(sentAt ? { sentAt } : {}) })
    .where(and(eq(messages.accountId, accountId), eq(messages.id, messageId)))
    .returning({ source: messages.source, sourceId: messages.sourceId, fanId: messages.fanId });
  if (changed?.source !== 'campaign' || changed.sourceId === null) return;
  await tx.execute(sql`update campaign_recipients set reason = ${reason}, next_at = null, sent_at = coalesce(${sentAt?.toISOString() ?? null}::timestamptz, sent_at)
    where campaign_id = ${changed.sourceId} and fan_id = ${changed.fanId} and message_id = ${messageId}`);
}
