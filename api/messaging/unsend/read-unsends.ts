import type { Page, PageQuery } from '../../../contracts/api/page';
import {
  isOpenUnsend,
  UNSEND_REASON_CODES,
  UNSEND_REASONS,
  type Unsend,
  type UnsendItem,
  type UnsendReason,
} from '../../../contracts/messaging/unsend';
import { inWorkspace, type Tx } from '../../../db/database';
import { readUnsendItems, readUnsends, type UnsendFilter, type UnsendItemView, type UnsendView } from '../../../db/messaging/unsend/read-unsends';
import { notFound } from '../../../domain/domain-error';
import type { Ctx } from '../../context';
import { decodeIdCursor, pageOfRows } from '../../cursor';

/** @throws DomainError not_found */
export async function requireUnsend(tx: Tx, unsendId: string): Promise<UnsendView> {
  const [row] = await readUnsends(tx, { id: unsendId }, null, 1);
  if (!row) throw notFound('unsend');
  return row;
}

export async function getUnsend({ ctx, unsendId }: { ctx: Ctx; unsendId: string }): Promise<Unsend> {
  const row = await inWorkspace(ctx.db, ctx.workspaceId, (tx) => requireUnsend(tx, unsendId));
  return toUnsend(ctx, row);
}

/** Newest first. */
export async function listUnsends({ ctx, page, filter }: { ctx: Ctx; page: PageQuery; filter: UnsendFilter }): Promise<Page<Unsend>> {
  const before = decodeIdCursor(page.cursor);
  const rows = await inWorkspace(ctx.db, ctx.workspaceId, (tx) => readUnsends(tx, filter, before, page.limit + 1));
  return pageOfRows(
    rows,
    page.limit,
    (row) => toUnsend(ctx, row),
    (row) => [row.id],
  );
}

/** What became of each message. @throws DomainError not_found */
export async function listUnsendItems({
  ctx,
  unsendId,
  reason,
  page,
}: {
  ctx: Ctx;
  unsendId: string;
  reason: UnsendReason | null;
  page: PageQuery;
}): Promise<Page<UnsendItem>> {
  const after = decodeIdCursor(page.cursor);
  const rows = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await requireUnsend(tx, unsendId);
    return readUnsendItems(tx, { unsendId, reason, after, limit: page.limit + 1 });
  });
  return pageOfRows(rows, page.limit, toItem, (row) => [row.messageId]);
}

function toItem({ messageId, fanId, fanName, reason, settledAt }: UnsendItemView): UnsendItem {
  return { messageId, fanId, fanName, reason, sentence: UNSEND_REASONS[reason], settledAt: iso(settledAt) };
}

function toUnsend(ctx: Ctx, row: UnsendView): Unsend {
  const count = (of: readonly UnsendReason[]) => of.reduce((sum, reason) => sum + (row.counts[reason] ?? 0), 0);
  const waiting = row.counts.waiting ?? 0;
  const paceMs = row.limitPerMinute === null ? 0 : (waiting * 60_000) / row.limitPerMinute;
  const leftMs = row.status !== 'running' || row.blocked || waiting === 0 ? null : Math.max(paceMs, row.lastDueMs ?? 0);
  return {
    id: row.id,
    accountId: row.accountId,
    campaignId: row.campaignId,
    name: ctx.actor.permissions.has('campaigns.read') ? row.campaignName : null,
    variantId: row.variantId,
    messageId: row.messageId,
    afterMinutes: row.afterMinutes,
    status: row.status,
    total: count(UNSEND_REASON_CODES),
    open: count(UNSEND_REASON_CODES.filter(isOpenUnsend)),
    counts: row.counts,
    endAt: leftMs === null ? null : new Date(ctx.now().getTime() + leftMs).toISOString(),
    createdAt: new Date(row.createdAt).toISOString(),
    finishedAt: iso(row.finishedAt),
  };
}

const iso = (at: Date | string | null) => (at === null ? null : new Date(at).toISOString());
