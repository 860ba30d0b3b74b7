export const CAMPAIGN_STATUSES = ['draft', 'scheduled', 'running', 'paused', 'completed', 'cancelled'] as const;
/** `completed` and `cancelled` are final. `paused` is reached from scheduled and running, and left to where it came from. */
export type CampaignStatus = (typeof CAMPAIGN_STATUSES)[number];
