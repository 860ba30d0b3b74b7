import type { AuditAction } from '../../contracts/accounts/audit-actions';
import { sql } from 'drizzle-orm';
import type { MessageDetail } from '../../contracts/messaging/message';
import { inWorkspace, type Tx } from '../../db/database';
import { notifyLive } from '../../db/live';
import { cancelMessage, holdMessage, releaseMessage, setReason } from '../../db/messaging/outbound/change-queued';
import { findMessage, listAttempts, queueHumanMessage, type MessageRow } from '../../db/messaging/outbound/message-rows';
import { RESENT } from '../../db/messaging/outbound/resent';
import { reconsiderAnswer } from '../../db/messaging/threads/record-in-thread';
import { noteOutcomeDecided } from '../../db/notifications/account-notes';
import { DomainError, notFound } from '../../domain/domain-error';
import { audit } from '../audit';
import type { Ctx } from '../context';
import { getMessage } from './read-messages';

interface Which {
  ctx: Ctx;
  accountId: string;
  messageId: string;
}

const CHANGES = { hold: holdMessage, release: releaseMessage, cancel: cancelMessage };
const DONE = { hold: 'message.held', release: 'message.released', cancel: 'message.cancelled' } as const;

/** Hold, release or cancel one message that waits. @throws DomainError not_found, messages.not_held */
export async function changeQueuedMessage({ ctx, accountId, messageId, change }: Which & { change: keyof typeof CHANGES }): Promise<MessageDetail> {
  await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const row = await findMessage(tx, accountId, messageId);
    if (!row) throw notFound('message');
    if (!(await CHANGES[change](tx, accountId, messageId)))
      throw new DomainError('messages.not_held', 'It was sent, is on its way, or has ended. Look at it again.');
    if (change === 'cancel' && row.source === 'human') await reconsiderAnswer(tx, row);
    await wrote(tx, ctx, row, DONE[change], { before: row.reason });
  });
  if (change === 'release') await ctx.wakeSender(accountId);
  return getMessage({ ctx, accountId, messageId });
}

/** Sends the same once more, as a new message with a key of its own; for messages that ended without being sent. @throws DomainError not_found, messages.not_final */
export async function resendMessage({ ctx, accountId, messageId }: Which): Promise<MessageDetail> {
  const again = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const row = await lockOutbound(tx, accountId, messageId);
    if (!/^(failed|skipped)\./.test(row.reason))
      throw new DomainError('messages.not_final', 'Only a message that failed or was skipped can be sent once more.');
    if (await wasResent(tx, row))
      throw new DomainError('messages.not_final', 'It was sent once more already; look further down in the conversation.');
    return copy(tx, ctx, row);
  });
  await ctx.wakeSender(accountId);
  return getMessage({ ctx, accountId, messageId: again.id });
}

/** A person decides about a message that may have been sent. @throws DomainError not_found, messages.not_final @returns it, or the new message */
export async function decideUnconfirmed({
  ctx,
  accountId,
  messageId,
  decision,
}: Which & { decision: 'was_sent' | 'send_again' }): Promise<MessageDetail> {
  const shown = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const row = await lockOutbound(tx, accountId, messageId);
    if (row.reason !== 'unknown.unconfirmed') throw new DomainError('messages.not_final', 'Nobody has to decide about this message.');
    const attempts = await listAttempts(tx, messageId);
    await setReason(
      tx,
      accountId,
      messageId,
      decision === 'was_sent' ? 'sent' : 'failed.platform',
      decision === 'was_sent' ? (attempts.at(-1)?.startedAt ?? ctx.now()) : null,
    );
    await noteOutcomeDecided(tx, { workspaceId: ctx.workspaceId, accountId });
    await wrote(tx, ctx, row, 'message.decided', { decision });
    return decision === 'was_sent' ? row : copy(tx, ctx, row);
  });
  if (decision === 'send_again') await ctx.wakeSender(accountId);
  return getMessage({ ctx, accountId, messageId: shown.id });
}

async function lockOutbound(tx: Tx, accountId: string, messageId: string): Promise<MessageRow> {
  const row = await findMessage(tx, accountId, messageId, true);
  if (!row || row.direction !== 'out') throw notFound('message');
  return row;
}

async function copy(tx: Tx, ctx: Ctx, row: MessageRow): Promise<MessageRow> {
  const [attempt] = await listAttempts(tx, row.id);
  // A campaign's text lies with its variant until it is rendered; what was rendered is what the person saw fail.
  const rendered = attempt?.request as { text: string } | undefined;
  const text = row.text ?? rendered?.text;
  if (text === undefined) throw new DomainError('messages.not_final', 'It was skipped before its text was made; write to the fan instead.');
  const made = await queueHumanMessage(tx, {
    workspaceId: ctx.workspaceId,
    accountId: row.accountId,
    fanId: row.fanId,
    authorId: ctx.userId,
    text,
    priceCents: row.priceCents,
    mediaIds: row.mediaIds,
    sendAt: null,
  });
  await wrote(tx, ctx, made, 'message.queued', { again: row.id });
  await audit(tx, ctx, RESENT, { type: 'message', id: row.id }, { accountId: row.accountId, fanId: row.fanId, as: made.id });
  return made;
}

/** The row of the message is locked: two people who press at once send it once. */
async function wasResent(tx: Tx, { id, workspaceId }: MessageRow): Promise<boolean> {
  const { rows } = await tx.execute(
    sql`select 1 from audit_log where workspace_id = ${workspaceId} and target_type = 'message' and target_id = ${id} and action = ${RESENT} limit 1`,
  );
  return rows.length > 0;
}

async function wrote(tx: Tx, ctx: Ctx, row: MessageRow, action: AuditAction, data: Record<string, unknown>): Promise<void> {
  await audit(tx, ctx, action, { type: 'message', id: row.id }, { accountId: row.accountId, fanId: row.fanId, ...data });
  for (const topic of ['fan', 'thread']) await notifyLive(tx, { workspaceId: ctx.workspaceId, topic, id: row.fanId, accountId: row.accountId });
}
