import type { CampaignDraft, DraftAnswer, DraftSave } from '../../contracts/campaigns/draft';
import { insertDraft, rewriteDraft } from '../../db/campaigns/campaign-rows';
import { inWorkspace } from '../../db/database';
import { DomainError } from '../../domain/domain-error';
import { actorName, type Ctx } from '../context';
import { draftProblems, refuseIf } from './check-definition';
import { logDraft, readBack, requireDraft } from './draft-campaigns';
import { requireCampaign } from './require-campaign';
import { toCampaign, toDefinition } from './to-campaign';

/** One person's saves within this time are one entry of the history: a builder saves with every pause of the hand. */
const ONE_SITTING_MS = 10 * 60_000;

/** The draft with what still stands between it and a launch. */
export async function getDraft({ ctx, campaignId }: { ctx: Ctx; campaignId: string }): Promise<DraftAnswer> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const found = await requireCampaign(tx, ctx, campaignId);
    const problems = found.row.status === 'draft' ? await draftProblems(tx, toDefinition(found), ctx) : [];
    return { campaign: toCampaign(ctx, found), problems };
  });
}

/** Begins a draft that may be unfinished. @throws DomainError request.invalid when there is no such account */
export async function startDraft({ ctx, input }: { ctx: Ctx; input: CampaignDraft }): Promise<DraftAnswer> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const problems = await draftProblems(tx, input, ctx);
    refuseIf(problems.filter(({ code }) => code === 'account_unknown'));
    const campaignId = await insertDraft(tx, ctx.workspaceId, ctx.userId, input);
    await logDraft(tx, ctx, { campaignId, accountId: input.accountId, action: 'campaign.created' });
    return { campaign: await readBack(tx, ctx, campaignId), problems };
  });
}

/** Saves a draft as far as it is. @throws DomainError campaigns.draft_changed when somebody saved a newer one, campaigns.wrong_status */
export async function saveDraft({ ctx, campaignId, input }: { ctx: Ctx; campaignId: string; input: DraftSave }): Promise<DraftAnswer> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const { row } = await requireDraft(tx, ctx, campaignId, 'rewritten; edit its texts instead');
    if (row.revision !== input.revision) {
      throw new DomainError(
        'campaigns.draft_changed',
        `Somebody saved revision ${row.revision} after the one you work on (${input.revision}). Read it, then save yours over it by naming its revision, or take theirs.`,
      );
    }
    const problems = await draftProblems(tx, input.definition, ctx);
    refuseIf(problems.filter(({ code }) => code === 'account_unknown'));
    const actor = actorName(ctx.actor);
    await rewriteDraft(tx, ctx.workspaceId, campaignId, actor, input.definition);
    const sameSitting = row.savedBy === actor && ctx.now().getTime() - row.updatedAt.getTime() < ONE_SITTING_MS;
    if (!sameSitting) await logDraft(tx, ctx, { campaignId, accountId: input.definition.accountId, action: 'campaign.rewritten' });
    return { campaign: await readBack(tx, ctx, campaignId), problems };
  });
}
