import type { Campaign } from '../../../../../contracts/campaigns/campaign';
import type { CampaignDraft } from '../../../../../contracts/campaigns/draft';
import { draftOf } from '../../campaigns/builder/draft-of';

const FULL_SHARE_BP = 10_000;
const NAME_LENGTH = 60;

export function emptyBulk(accountId: string): CampaignDraft {
  const side = () => ({ listIds: [], filters: [], match: 'all' as const });
  return {
    name: '',
    accountId,
    audience: { include: side(), exclude: side() },
    variants: [{ name: 'A', weightBp: FULL_SHARE_BP, text: '', priceCents: 0, mediaIds: [] }],
    holdoutBp: 0,
    metric: 'purchase',
    testPhase: null,
    startAt: null,
    expiresAt: null,
    outcomeWindowHours: 72,
    kind: 'bulk',
    protect: { conversationHours: 24, messageWaiting: true, sameMedia: true, otherCreators: null },
    paceBp: null,
    delivery: 'each',
  };
}

/** The draft under the name it is known by: its first words. */
export function named(draft: CampaignDraft, without: string): CampaignDraft {
  const words = (draft.variants[0]?.text ?? '')
    .replace(/\{\{[^}]*\}\}/g, '…')
    .replace(/\s+/g, ' ')
    .trim();
  return { ...draft, name: words === '' ? without : words.length <= NAME_LENGTH ? words : `${words.slice(0, NAME_LENGTH - 1).trimEnd()}…` };
}

export const bulkOf = (campaign: Campaign): CampaignDraft => draftOf(campaign);
