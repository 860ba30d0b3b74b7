import type { Page, PageQuery } from '../../contracts/api/page';
import type { Campaign, CampaignSummary } from '../../contracts/campaigns/campaign';
import type { CampaignCounts, CampaignsQuery } from '../../contracts/campaigns/campaign-list';
import { CAMPAIGN_STATUSES } from '../../contracts/campaigns/status';
import { countCampaigns as countRows, listCampaigns as listRows } from '../../db/campaigns/list-campaigns';
import { inWorkspace } from '../../db/database';
import type { Ctx } from '../context';
import { pageOfRows, readBehind } from '../cursor';
import { requireCampaign } from './require-campaign';
import { toCampaign, toSummary } from './to-campaign';

export async function getCampaign({ ctx, campaignId }: { ctx: Ctx; campaignId: string }): Promise<Campaign> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => toCampaign(ctx, await requireCampaign(tx, ctx, campaignId)));
}

/** In the asked order, newest first unless told. */
export async function listCampaigns({
  ctx,
  filter: { archived, ...filter },
  page,
}: {
  ctx: Ctx;
  filter: Omit<CampaignsQuery, 'limit' | 'cursor'>;
  page: PageQuery;
}): Promise<Page<CampaignSummary>> {
  const rows = await readBehind(page.cursor, (after) =>
    inWorkspace(ctx.db, ctx.workspaceId, (tx) =>
      listRows(tx, { workspaceId: ctx.workspaceId, ...filter, archived: archived === 'yes', after, limit: page.limit + 1 }),
    ),
  );
  return pageOfRows(rows, page.limit, toSummary, (row) => [row.key, row.id]);
}

/** How many stand under each tab of the list. */
export async function countCampaigns({ ctx, filter }: { ctx: Ctx; filter: { accountId?: string; search?: string } }): Promise<CampaignCounts> {
  const rows = await inWorkspace(ctx.db, ctx.workspaceId, (tx) => countRows(tx, ctx.workspaceId, filter));
  const sum = (pick: (row: (typeof rows)[number]) => boolean) => rows.filter(pick).reduce((total, row) => total + row.count, 0);
  const byStatus = CAMPAIGN_STATUSES.map((status) => [status, sum((row) => !row.archived && row.status === status)]);
  return {
    all: sum((row) => !row.archived),
    archived: sum((row) => row.archived),
    ...(Object.fromEntries(byStatus) as Record<(typeof CAMPAIGN_STATUSES)[number], number>),
  };
}
