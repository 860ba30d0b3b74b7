import { and, eq, isNull } from 'drizzle-orm';
import type { Message, MessageInput } from '../../contracts/messaging/message';
import type { PlatformCapabilities } from '../../contracts/messaging/platform';
import { inWorkspace, type Tx } from '../../db/database';
import { notifyLive } from '../../db/live';
import { answerOfAnother, queueHumanMessage, type MessageRow } from '../../db/messaging/outbound/message-rows';
import { fans, platformAccounts } from '../../db/schema';
import { DomainError, notFound } from '../../domain/domain-error';
import { audit } from '../audit';
import type { Ctx } from '../context';
import { ownMediaErrors } from '../media/check-own-media';
import { checkMessage } from './check-message';
import { messageNames } from './message-names';
import { toMessage } from './to-message';

/** A person writes to one fan: into the queue before everything that machines wrote. @throws DomainError request.invalid, messages.empty, messages.fan_unreachable, messages.answered_meanwhile */
export async function sendMessage({
  ctx,
  accountId,
  fanId,
  input,
}: {
  ctx: Ctx;
  accountId: string;
  fanId: string;
  input: MessageInput;
}): Promise<Message> {
  const sendAt = input.sendAt === undefined ? null : new Date(input.sendAt);
  if (sendAt && sendAt < ctx.now())
    throw new DomainError('request.invalid', 'The time has passed.', {
      errors: [{ in: 'body', pointer: '/sendAt', detail: 'Give a time to come, or leave it out to send at once.' }],
    });
  const row = await inWorkspace(ctx.db, ctx.workspaceId, (tx) => writeMessage(tx, ctx, { ...input, accountId, fanId, sendAt }));
  await ctx.wakeSender(accountId);
  return toMessage(row, await messageNames(ctx, [row]));
}

/** Checks, writes and queues a person's message in the transaction of whatever it belongs to; the caller wakes the sender after the commit. */
export async function writeMessage(
  tx: Tx,
  ctx: Ctx,
  {
    accountId,
    fanId,
    text,
    priceCents,
    mediaIds,
    sendAt = null,
    lastSeenMessageId,
  }: Omit<MessageInput, 'sendAt'> & { accountId: string; fanId: string; sendAt?: Date | null },
): Promise<MessageRow> {
  checkMessage({ text, priceCents, mediaIds }, await capabilitiesOf(tx, ctx, accountId));
  const unknown = await ownMediaErrors(tx, accountId, mediaIds, '/mediaIds');
  if (unknown.length > 0) throw new DomainError('request.invalid', 'A file of the message is not there; see errors.', { errors: unknown });
  await checkFan(tx, accountId, fanId);
  if (lastSeenMessageId !== undefined) await checkAnswered(tx, ctx, { accountId, fanId, after: lastSeenMessageId });
  const made = await queueHumanMessage(tx, {
    workspaceId: ctx.workspaceId,
    accountId,
    fanId,
    authorId: ctx.userId,
    text,
    priceCents,
    mediaIds,
    sendAt,
  });
  await audit(tx, ctx, 'message.queued', { type: 'message', id: made.id }, { accountId, fanId, priceCents, media: mediaIds.length });
  await notifyLive(tx, { workspaceId: ctx.workspaceId, topic: 'fan', id: fanId, accountId });
  return made;
}

async function capabilitiesOf(tx: Tx, ctx: Ctx, accountId: string): Promise<PlatformCapabilities> {
  const [account] = await tx
    .select({ platform: platformAccounts.platform, capabilities: platformAccounts.capabilities })
    .from(platformAccounts)
    .where(and(eq(platformAccounts.id, accountId), isNull(platformAccounts.removedAt)));
  if (!account) throw notFound('account');
  return (account.capabilities as PlatformCapabilities | null) ?? ctx.connectorOf(account.platform).capabilities;
}

export async function checkFan(tx: Tx, accountId: string, fanId: string): Promise<void> {
  const [fan] = await tx
    .select({ suppressedAt: fans.suppressedAt, frozenAt: fans.frozenAt })
    .from(fans)
    .where(and(eq(fans.accountId, accountId), eq(fans.id, fanId)))
    // Two people who write at once do so one after the other, so that the second is asked.
    .for('no key update');
  if (!fan) throw notFound('fan');
  if (fan.suppressedAt !== null)
    throw new DomainError('messages.fan_unreachable', 'The fan is on the suppression list. Lift the suppression first, with a reason.');
  if (fan.frozenAt !== null) throw new DomainError('messages.fan_unreachable', 'The fan is frozen until a person has looked at the profile.');
}

/** @throws DomainError messages.answered_meanwhile */
async function checkAnswered(tx: Tx, ctx: Ctx, where: { accountId: string; fanId: string; after: string | null }): Promise<void> {
  const answer = await answerOfAnother(tx, { ...where, userId: ctx.userId });
  if (answer === null) return;
  const who = (await messageNames(ctx, [answer])).get(answer.authorId ?? '') ?? 'Somebody else';
  throw new DomainError(
    'messages.answered_meanwhile',
    `${who} wrote to this fan after what you have seen. Read it, then send again with lastSeenMessageId ${answer.id}.`,
  );
}
