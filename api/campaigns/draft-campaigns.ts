import { eq } from 'drizzle-orm';
import type { Campaign } from '../../contracts/campaigns/campaign';
import type { CampaignDefinition } from '../../contracts/campaigns/definition';
import { findCampaign, insertDraft, rewriteDraft } from '../../db/campaigns/campaign-rows';
import { logCampaign, type CampaignAction } from '../../db/campaigns/campaign-log';
import { inWorkspace, type Tx } from '../../db/database';
import { campaigns } from '../../db/schema';
import { DomainError } from '../../domain/domain-error';
import { actorName, type Ctx } from '../context';
import { checkDefinition } from './check-definition';
import { requireCampaign } from './require-campaign';
import { toCampaign } from './to-campaign';

/** A new draft. @throws DomainError request.invalid */
export async function createCampaign({ ctx, input }: { ctx: Ctx; input: CampaignDefinition }): Promise<Campaign> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await checkDefinition(tx, input, ctx);
    const campaignId = await insertDraft(tx, ctx.workspaceId, ctx.userId, input);
    await logDraft(tx, ctx, { campaignId, accountId: input.accountId, action: 'campaign.created' });
    return readBack(tx, ctx, campaignId);
  });
}

/** Rewrites a draft as a whole. @throws DomainError campaigns.wrong_status once it was launched */
export async function rewriteCampaign({ ctx, campaignId, input }: { ctx: Ctx; campaignId: string; input: CampaignDefinition }): Promise<Campaign> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    await requireDraft(tx, ctx, campaignId, 'rewritten; edit its texts instead');
    await checkDefinition(tx, input, ctx);
    await rewriteDraft(tx, ctx.workspaceId, campaignId, actorName(ctx.actor), input);
    await logDraft(tx, ctx, { campaignId, accountId: input.accountId, action: 'campaign.rewritten' });
    return readBack(tx, ctx, campaignId);
  });
}

/** @throws DomainError campaigns.wrong_status once it was launched: people have its messages */
export async function deleteCampaign({ ctx, campaignId }: { ctx: Ctx; campaignId: string }): Promise<undefined> {
  await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const { row } = await requireDraft(tx, ctx, campaignId, 'deleted; archive it instead');
    await tx.delete(campaigns).where(eq(campaigns.id, campaignId));
    await logDraft(tx, ctx, { campaignId, accountId: row.accountId, action: 'campaign.deleted', data: { name: row.name } });
  });
}

export async function logDraft(
  tx: Tx,
  ctx: Ctx,
  entry: { campaignId: string; accountId: string; action: CampaignAction; data?: Record<string, unknown> },
): Promise<void> {
  await logCampaign(tx, { workspaceId: ctx.workspaceId, actor: actorName(ctx.actor), ...entry });
}

/** Locks it, too. @throws DomainError campaigns.wrong_status */
export async function requireDraft(tx: Tx, ctx: Ctx, campaignId: string, what: string) {
  const found = await requireCampaign(tx, ctx, campaignId, true);
  if (found.row.status !== 'draft') throw new DomainError('campaigns.wrong_status', `A campaign that is ${found.row.status} cannot be ${what}.`);
  return found;
}

export async function readBack(tx: Tx, ctx: Ctx, campaignId: string): Promise<Campaign> {
  const found = await findCampaign(tx, ctx.workspaceId, campaignId);
  if (!found) throw new Error('The campaign that was just written is not there.');
  return toCampaign(ctx, found);
}
