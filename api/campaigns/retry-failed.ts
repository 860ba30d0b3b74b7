import { sql } from 'drizzle-orm';
import type { Campaign } from '../../contracts/campaigns/campaign';
import type { CampaignRetry } from '../../contracts/campaigns/retry';
import { REASON_CODES, stateOf } from '../../contracts/messaging/reason-codes';
import { insertDraft } from '../../db/campaigns/campaign-rows';
import { listOfRecipients } from '../../db/campaigns/list-of-recipients';
import { inWorkspace } from '../../db/database';
import { DomainError } from '../../domain/domain-error';
import { audit } from '../audit';
import type { Ctx } from '../context';
import { logDraft, readBack } from './draft-campaigns';
import { requireCampaign } from './require-campaign';
import { toDefinition } from './to-campaign';

const FAILED = REASON_CODES.filter((code) => stateOf(code) === 'failed');

/**
 * A new draft for those whom the campaign failed to reach: they go on a list, and the draft has its messages for that list, without holdout, test and
 * times. A final outcome is never reopened, and only `failed` proves that nothing was sent; unknown is left to a person.
 * @throws DomainError campaigns.audience_empty when nobody failed by these reasons
 */
export async function retryFailed({ ctx, campaignId, input }: { ctx: Ctx; campaignId: string; input: CampaignRetry }): Promise<Campaign> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const found = await requireCampaign(tx, ctx, campaignId);
    const { rows } = await tx.execute<{ at: string }>(sql`select to_char(now() at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS') as at`);
    const { listId, fans } = await listOfRecipients(tx, {
      workspaceId: ctx.workspaceId,
      accountId: found.row.accountId,
      campaignId,
      reasons: input.reasons ?? FAILED,
      // The time sets it apart from the list of an earlier try; names of lists are unique.
      name: `${input.name.slice(0, 78)} (${rows[0]!.at})`,
      createdBy: ctx.actor.userId,
    });
    if (fans === 0)
      throw new DomainError('campaigns.audience_empty', 'Nobody of this campaign failed by these reasons, so there is nobody to try again.');
    await audit(tx, ctx, 'list.created', { type: 'list', id: listId }, { fans, failedIn: campaignId });
    const side = { match: 'all' as const, filters: [] };
    const definition = {
      ...toDefinition(found),
      name: input.name,
      audience: { include: { ...side, listIds: [listId] }, exclude: { ...side, listIds: [] } },
      holdoutBp: 0,
      testPhase: null,
      startAt: null,
      expiresAt: null,
    };
    const draftId = await insertDraft(tx, ctx.workspaceId, ctx.userId, definition);
    await logDraft(tx, ctx, {
      campaignId: draftId,
      accountId: definition.accountId,
      action: 'campaign.created',
      data: { retryOf: campaignId, fans },
    });
    return readBack(tx, ctx, draftId);
  });
}
