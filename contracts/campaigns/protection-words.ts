export const CAMPAIGN_KINDS = ['campaign', 'bulk'] as const;
export type CampaignKind = (typeof CAMPAIGN_KINDS)[number];
export const OTHER_CREATORS = ['talking', 'all'] as const;

/** See `protection.ts`. */
export interface Protection {
  conversationHours: number | null;
  messageWaiting: boolean;
  sameMedia: boolean;
  otherCreators: (typeof OTHER_CREATORS)[number] | null;
}
