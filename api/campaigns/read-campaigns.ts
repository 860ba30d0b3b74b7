import type { Page, PageQuery } from '../../contracts/api/page';
import type { Campaign, CampaignSummary } from '../../contracts/campaigns/campaign';
import type { CampaignStatus } from '../../contracts/campaigns/status';
import { listCampaignRows } from '../../db/campaigns/campaign-rows';
import { inWorkspace } from '../../db/database';
import type { Ctx } from '../context';
import { decodeIdCursor, pageOfRows } from '../cursor';
import { requireCampaign } from './require-campaign';
import { toCampaign, toSummary } from './to-campaign';

export async function getCampaign({ ctx, campaignId }: { ctx: Ctx; campaignId: string }): Promise<Campaign> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => toCampaign(await requireCampaign(tx, ctx, campaignId)));
}

/** Newest first. */
export async function listCampaigns({
  ctx,
  filter,
  page,
}: {
  ctx: Ctx;
  filter: { accountId?: string; status?: CampaignStatus };
  page: PageQuery;
}): Promise<Page<CampaignSummary>> {
  const before = decodeIdCursor(page.cursor);
  const rows = await inWorkspace(ctx.db, ctx.workspaceId, (tx) =>
    listCampaignRows(tx, { workspaceId: ctx.workspaceId, ...filter, before, limit: page.limit + 1 }),
  );
  return pageOfRows(rows, page.limit, toSummary, (row) => [row.id]);
}
