import { eq, sql } from 'drizzle-orm';
import type { Campaign } from '../../contracts/campaigns/campaign';
import { insertDraft } from '../../db/campaigns/campaign-rows';
import { inWorkspace } from '../../db/database';
import { campaigns } from '../../db/schema';
import { DomainError } from '../../domain/domain-error';
import type { Ctx } from '../context';
import { logDraft, readBack } from './draft-campaigns';
import { requireCampaign } from './require-campaign';
import { toDefinition } from './to-campaign';

/** A new draft with all that a campaign says, but its times. */
export async function copyCampaign({ ctx, campaignId, name }: { ctx: Ctx; campaignId: string; name: string }): Promise<Campaign> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const definition = { ...toDefinition(await requireCampaign(tx, ctx, campaignId)), name, startAt: null, expiresAt: null };
    const copyId = await insertDraft(tx, ctx.workspaceId, ctx.userId, definition);
    await logDraft(tx, ctx, { campaignId: copyId, accountId: definition.accountId, action: 'campaign.created', data: { copyOf: campaignId } });
    return readBack(tx, ctx, copyId);
  });
}

/** Puts a campaign out of the list, or back; it changes nothing else. @throws DomainError campaigns.wrong_status while it reaches fans */
export async function archiveCampaign({ ctx, campaignId, archived }: { ctx: Ctx; campaignId: string; archived: boolean }): Promise<Campaign> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const { row } = await requireCampaign(tx, ctx, campaignId, true);
    if (['scheduled', 'running', 'paused'].includes(row.status))
      throw new DomainError('campaigns.wrong_status', `A campaign that is ${row.status} stays in the list; cancel it, or wait until it is over.`);
    if ((row.archivedAt !== null) !== archived) {
      await tx
        .update(campaigns)
        .set({ archivedAt: archived ? sql`now()` : null })
        .where(eq(campaigns.id, campaignId));
      await logDraft(tx, ctx, { campaignId, accountId: row.accountId, action: archived ? 'campaign.archived' : 'campaign.unarchived' });
    }
    return readBack(tx, ctx, campaignId);
  });
}
