import { and, eq, isNull, or } from 'drizzle-orm';
import type { CannedReply } from '../../../contracts/messaging/replies/reply';
import type { Tx } from '../../../db/database';
import type { ReplyRow } from '../../../db/messaging/replies/list-replies';
import { cannedReplies } from '../../../db/schema';
import { DomainError, notFound } from '../../../domain/domain-error';
import type { Ctx } from '../../context';
import { holdsFor, requireHoldsFor } from '../../require-holds-for';

/** One's own, and what everybody shares; with `lock` nobody else changes it until the transaction ends. @throws DomainError not_found */
export async function requireReply(tx: Tx, ctx: Ctx, replyId: string, lock = false): Promise<ReplyRow> {
  const query = tx
    .select()
    .from(cannedReplies)
    .where(
      and(
        eq(cannedReplies.workspaceId, ctx.workspaceId),
        eq(cannedReplies.id, replyId),
        or(isNull(cannedReplies.ownerId), eq(cannedReplies.ownerId, ctx.userId)),
      ),
    );
  const [row] = await (lock ? query.for('update') : query);
  if (!row) throw notFound('canned reply');
  return row;
}

/** What the team shares is written by those who write its campaigns, too. */
const mayShare = (ctx: Ctx): boolean => ctx.actor.permissions.has('campaigns.write');

/** @param accountId whose conversations it is offered in; null: everywhere @throws DomainError replies.shared, permission.all_accounts */
export function requireMayShare(ctx: Ctx, accountId: string | null): void {
  if (!mayShare(ctx))
    throw new DomainError('replies.shared', 'Shared replies need the permission campaigns.write. Keep it as a reply of your own instead.');
  requireHoldsFor(ctx, accountId, 'The shared reply', 'Choose one of your accounts for it, or keep it as a reply of your own.');
}

export function toReply(ctx: Ctx, row: ReplyRow, names: ReadonlyMap<string, string>): CannedReply {
  const shared = row.ownerId === null;
  return {
    id: row.id,
    accountId: row.accountId,
    name: row.name,
    shortcut: row.shortcut,
    folder: row.folder,
    text: row.text,
    priceCents: row.priceCents,
    mediaIds: row.mediaIds,
    shared,
    mayChange: ctx.actor.permissions.has('messages.send') && (!shared || (mayShare(ctx) && holdsFor(ctx, row.accountId))),
    uses: row.uses,
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    revision: row.revision,
    updatedAt: row.updatedAt.toISOString(),
    updatedBy: names.get(`user:${row.updatedBy}`) ?? null,
  };
}
