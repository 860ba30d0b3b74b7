import type { MessageDetail, MessagesPage, MessagesQuery } from '../../contracts/messaging/message';
import { inWorkspace } from '../../db/database';
import { findMessage, listAttempts, listThread, queuePlace } from '../../db/messaging/outbound/message-rows';
import type { ThreadKey } from '../../db/messaging/threads/change-threads';
import { notFound } from '../../domain/domain-error';
import { massRecipients } from '../../domain/messaging/mass-recipients';
import { aboutMs } from '../accounts/queue/list-queue';
import type { Ctx } from '../context';
import { decodeIdCursor, encodeCursor } from '../cursor';
import { messageNames } from './message-names';
import { requireFanOf } from './threads/require-fan-of';
import { toMessage } from './to-message';

/** The thread with a fan, newest first: its newest messages, older ones, newer ones, or those around one. */
export async function listMessages({
  ctx,
  query: { cursor, after, around, limit },
  ...key
}: ThreadKey & { ctx: Ctx; query: MessagesQuery }): Promise<MessagesPage> {
  const before = decodeIdCursor(cursor);
  const { older, newer } = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await requireFanOf(tx, key);
    if (after !== undefined) return { older: [], newer: await listThread(tx, { ...key, after, limit }) };
    if (around === undefined) return { older: await listThread(tx, { ...key, before, limit }), newer: [] };
    const half = Math.ceil(limit / 2);
    return {
      older: await listThread(tx, { ...key, upTo: around, limit: half }),
      newer: await listThread(tx, { ...key, after: around, limit: half }),
    };
  });
  const most = around === undefined ? limit : Math.ceil(limit / 2);
  const rows = [...newer.slice(0, most).reverse(), ...older.slice(0, most)];
  const names = await messageNames(ctx, rows);
  const hasNewer = newer.length > most || before !== null;
  const hasOlder = older.length > most || after !== undefined;
  const oldest = rows.at(-1);
  return {
    items: rows.map((row) => toMessage(row, names)),
    nextCursor: hasOlder && oldest !== undefined ? encodeCursor([oldest.id]) : null,
    newerAfter: hasNewer ? (rows[0]?.id ?? null) : null,
  };
}

/** One message with its attempts and its place in the queue. @throws DomainError not_found */
export async function getMessage({ ctx, accountId, messageId }: { ctx: Ctx; accountId: string; messageId: string }): Promise<MessageDetail> {
  const { row, ...rest } = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const row = await findMessage(tx, accountId, messageId);
    if (!row) throw notFound('message');
    const attempts = await listAttempts(tx, messageId);
    const fansACallOf = (platform: string) => massRecipients(ctx.connectorOf(platform).capabilities);
    const place = await queuePlace(tx, { accountId, messageId, fansACallOf });
    return {
      row,
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
        aboutMs: place.blocked ? null : aboutMs(place.place, place),
      },
    };
  });
  return { ...toMessage(row, await messageNames(ctx, [row])), ...rest };
}

const OUTCOMES = ['sent', 'refused', 'not_sent', 'unknown', 'handed_back'] as const;
