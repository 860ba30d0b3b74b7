import { sql } from 'drizzle-orm';
import type { LaunchAnswer } from '../../contracts/campaigns/campaign';
import { changeCampaign } from '../../db/campaigns/change-campaign';
import { insertVersion } from '../../db/campaigns/campaign-rows';
import { inWorkspace, type Tx } from '../../db/database';
import { DomainError } from '../../domain/domain-error';
import { CAMPAIGN_WORKFLOW, campaignStart } from '../../workflows/campaigns/contract';
import { actorName, type Ctx } from '../context';
import { draftProblems, refuseIf } from './check-definition';
import { previewLaunch, type LaunchPreview } from './preview-launch';
import { startSoon } from '../start-soon';
import { requireCampaign } from './require-campaign';
import { toCampaign, toDefinition } from './to-campaign';

/**
 * Checks a draft once more, schedules it and starts its run. The commit is what counts: a run that could not be started is started by the sweep.
 * @throws DomainError campaigns.wrong_status, campaigns.draft_changed, campaigns.audience_empty, campaigns.account_unable, request.invalid
 */
export async function launchCampaign({ ctx, campaignId, revision }: { ctx: Ctx; campaignId: string; revision?: number }): Promise<LaunchAnswer> {
  const launched = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const found = await requireCampaign(tx, ctx, campaignId, true);
    if (found.row.status !== 'draft') throw new DomainError('campaigns.wrong_status', `A campaign that is ${found.row.status} cannot be launched.`);
    if (revision !== undefined && revision !== found.row.revision)
      throw new DomainError(
        'campaigns.draft_changed',
        `Somebody saved revision ${found.row.revision} after the one you looked at (${revision}). Read it, then launch it by naming its revision.`,
      );
    const definition = toDefinition(found);
    refuseIf(await draftProblems(tx, definition, ctx));
    const preview = await previewLaunch(tx, found, ctx);
    refuseUnlessReady(preview);
    const { accountId } = found.row;
    await insertVersion(tx, { workspaceId: ctx.workspaceId, campaignId, definition, createdBy: actorName(ctx.actor) });
    await schedule(tx, ctx, { campaignId, accountId, audience: preview.audience });
    const { audience, plan, deliveries, forecast } = preview;
    return { campaign: toCampaign(ctx, await requireCampaign(tx, ctx, campaignId)), audience, plan, deliveries, forecast };
  });
  const key = { workspaceId: ctx.workspaceId, accountId: launched.campaign.accountId, campaignId };
  await startSoon(ctx, { campaignId }, () => ctx.temporal.workflow.start(CAMPAIGN_WORKFLOW, campaignStart(key)));
  return launched;
}

/** What a launch would do, without launching. @throws DomainError request.invalid when the audience of a draft is not finished */
export async function previewCampaign({ ctx, campaignId }: { ctx: Ctx; campaignId: string }): Promise<LaunchPreview> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const found = await requireCampaign(tx, ctx, campaignId);
    const problems = found.row.status === 'draft' ? await draftProblems(tx, toDefinition(found), ctx) : [];
    refuseIf(problems.filter(({ pointer }) => pointer.startsWith('/audience')));
    return previewLaunch(tx, found, ctx);
  });
}

function refuseUnlessReady({ account, audience }: LaunchPreview): void {
  if (!account || account.status !== 'active') {
    throw new DomainError(
      'campaigns.account_unable',
      account
        ? `The account is ${account.status.replaceAll('_', ' ')}. Sign it in again at the platform, check it under Accounts, then launch.`
        : 'The account was disconnected; connect it again or choose another.',
    );
  }
  if (audience.eligible === 0) {
    const left = audience.included - audience.eligible;
    throw new DomainError(
      'campaigns.audience_empty',
      left === 0
        ? 'No fan of the account fits the audience; widen it.'
        : `${left} fans fit the audience, but all of them are excluded, suppressed, frozen, without consent or left alone; widen it.`,
    );
  }
}

async function schedule(
  tx: Tx,
  ctx: Ctx,
  { campaignId, accountId, audience }: { campaignId: string; accountId: string; audience: LaunchAnswer['audience'] },
): Promise<void> {
  await changeCampaign(tx, {
    workspaceId: ctx.workspaceId,
    accountId,
    campaignId,
    actor: actorName(ctx.actor),
    action: 'campaign.launched',
    data: { audience },
    from: { statuses: ['draft'] },
    set: sql`status = 'scheduled', phase = 'waiting', version = 1, launched_at = now()`,
  });
}
