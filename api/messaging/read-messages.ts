import type { PageQuery, Page } from '../../contracts/api/page';
import type { Message, MessageDetail } from '../../contracts/messaging/message';
import { and, eq } from 'drizzle-orm';
import { inWorkspace } from '../../db/database';
import { findMessage, listAttempts, listThread, queuePlace } from '../../db/messaging/outbound/message-rows';
import { fans } from '../../db/schema';
import { notFound } from '../../domain/domain-error';
import type { Ctx } from '../context';
import { decodeIdCursor, pageOfRows } from '../cursor';
import { toMessage } from './to-message';

/** The thread with a fan, newest first. */
export async function listMessages({
  ctx,
  accountId,
  fanId,
  page,
}: {
  ctx: Ctx;
  accountId: string;
  fanId: string;
  page: PageQuery;
}): Promise<Page<Message>> {
  const before = decodeIdCursor(page.cursor);
  const rows = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const [fan] = await tx
      .select({ id: fans.id })
      .from(fans)
      .where(and(eq(fans.accountId, accountId), eq(fans.id, fanId)));
    if (!fan) throw notFound('fan');
    return listThread(tx, { accountId, fanId, before, limit: page.limit });
  });
  return pageOfRows(rows, page.limit, toMessage, (row) => [row.id]);
}

/** One message with its attempts and its place in the queue. @throws DomainError not_found */
export async function getMessage({ ctx, accountId, messageId }: { ctx: Ctx; accountId: string; messageId: string }): Promise<MessageDetail> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const row = await findMessage(tx, accountId, messageId);
    if (!row) throw notFound('message');
    const attempts = await listAttempts(tx, messageId);
    const place = await queuePlace(tx, accountId, messageId);
    return {
      ...toMessage(row),
      attempts: attempts.map((one) => ({
        id: one.id,
        startedAt: one.startedAt.toISOString(),
        finishedAt: one.finishedAt?.toISOString() ?? null,
        outcome: OUTCOMES.find((known) => known === one.outcome) ?? null,
        errorKind: one.errorKind,
        errorMessage: one.errorMessage,
        platformMessageId: one.platformMessageId,
      })),
      queue: place && {
        place: place.place,
        aboutMs: place.limitPerMinute === null ? null : Math.round((place.place * 60_000) / place.limitPerMinute),
      },
    };
  });
}

const OUTCOMES = ['sent', 'refused', 'not_sent', 'unknown', 'handed_back'] as const;
