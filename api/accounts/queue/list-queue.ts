import type { QueueFilter, QueueItem } from '../../../contracts/accounts/queue';
import type { Page, PageQuery } from '../../../contracts/api/page';
import { readQueuePage, type QueueListRow } from '../../../db/accounts/queue-list';
import { inWorkspace } from '../../../db/database';
import type { Ctx } from '../../context';
import { pageOfRows, readBehind } from '../../cursor';
import { requireAccount } from '../../fans/require-account';

const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());

/** What waits, in the order of leaving. @throws DomainError not_found, request.cursor */
export async function listQueue({
  ctx,
  accountId,
  page: { limit, cursor },
  filter,
}: {
  ctx: Ctx;
  accountId: string;
  page: PageQuery;
  filter: QueueFilter;
}): Promise<Page<QueueItem>> {
  const seesCampaigns = ctx.actor.permissions.has('campaigns.read');
  const rows = await readBehind(cursor, (after) =>
    inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
      await requireAccount(tx, accountId);
      return readQueuePage(tx, { accountId, filter, after, limit: limit + 1 });
    }),
  );
  return pageOfRows(
    rows,
    limit,
    (row) => toItem(row, seesCampaigns),
    (row) => [row.position, row.messageId],
  );
}

function toItem({ sinceMs, nextMs, expiresMs, limitPerMinute, position: _position, ...row }: QueueListRow, seesCampaigns: boolean): QueueItem {
  return {
    ...row,
    name: seesCampaigns ? row.name : null,
    since: new Date(sinceMs).toISOString(),
    nextAt: iso(nextMs),
    expiresAt: iso(expiresMs),
    aboutMs: row.place === null || limitPerMinute === null ? null : Math.round((row.place * 60_000) / limitPerMinute),
  };
}
