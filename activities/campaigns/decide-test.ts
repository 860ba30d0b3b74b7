import { sql } from 'drizzle-orm';
import { campaignStanding } from '../../db/campaigns/campaign-standing';
import { changeCampaign } from '../../db/campaigns/change-campaign';
import { inWorkspace } from '../../db/database';
import { noteNoWinner } from '../../db/notifications/campaign-notes';
import { rolloutVariant } from '../../domain/campaigns/rollout-variant';
import type { CampaignActivities } from './campaign-activities';
import type { CampaignDeps } from './campaign-deps';
import { judgeTest } from './judge-test';
import { recordOf } from './record-of';
import { refuse, wrongStatus } from './refuse';
import { takeStep } from './take-step';

type Decisions = Pick<CampaignActivities, 'decideTest' | 'recordWinner'>;

/** The end of a test phase: by its numbers, or by a person. Either is stored with the verdict on the numbers at that moment. */
export function createDecideTest({ app }: CampaignDeps): Decisions {
  return {
    decideTest: (key) =>
      takeStep(app, key, async (tx) => {
        const { decision, variants, fallback } = await judgeTest(tx, key.campaignId, 'test');
        const { winnerId, rolloutId } = rolloutVariant(variants, decision.winnerId, fallback);
        return {
          from: { status: 'running', phase: 'measuring' },
          set: sql`phase = 'rollout', winner_variant_id = ${winnerId}, rollout_variant_id = ${rolloutId}, verdict = ${JSON.stringify(decision)}`,
          action: 'campaign.decided',
          data: { verdict: decision.verdict, winnerId, rolloutId },
          note: decision.winnerId === null ? (noteTx) => noteNoWinner(noteTx, key, decision.verdict) : undefined,
        };
      }),
    recordWinner: ({ actor, variantId, ...key }) =>
      inWorkspace(app, key.workspaceId, async (tx) => {
        const { decision, variants } = await judgeTest(tx, key.campaignId, actor);
        if (!variants.some(({ id }) => id === variantId)) throw refuse('campaigns.unknown_variant', 'This campaign has no such variant.');
        if (variants.some(({ id, withdrawn }) => id === variantId && withdrawn))
          throw refuse('campaigns.unknown_variant', 'Messages of this variant were taken back, so nobody else gets it. Choose another variant.');
        const changed = await changeCampaign(tx, {
          ...key,
          actor,
          action: 'campaign.winner_chosen',
          data: { variantId, verdict: decision.verdict },
          from: { statuses: ['running', 'paused'], phases: ['testing', 'measuring'] },
          set: sql`phase = 'rollout', winner_variant_id = ${variantId}, rollout_variant_id = ${variantId}, verdict = ${JSON.stringify(decision)}`,
        });
        const standing = await campaignStanding(tx, key.campaignId);
        if (!standing || (!changed && standing.winnerVariantId !== variantId)) throw wrongStatus(standing, 'decided');
        return recordOf(standing);
      }),
  };
}
