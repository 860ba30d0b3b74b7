import type { Campaign } from '../../../../../contracts/campaigns/campaign';
import type { CampaignDraft } from '../../../../../contracts/campaigns/draft';

/** A draft as a person wrote it. */
export function draftOf(campaign: Campaign): CampaignDraft {
  const { name, accountId, audience, holdoutBp, metric, testPhase, outcomeWindowHours, startAt, expiresAt, kind, protect, paceBp, delivery } =
    campaign;
  const variants = campaign.variants.map((one) => ({
    name: one.name,
    weightBp: one.weightBp,
    text: one.text,
    priceCents: one.priceCents,
    mediaIds: one.mediaIds,
  }));
  return {
    name,
    accountId,
    audience,
    variants,
    holdoutBp,
    metric,
    testPhase,
    outcomeWindowHours,
    startAt,
    expiresAt,
    kind,
    protect,
    paceBp,
    delivery,
  };
}
