export const CAMPAIGN_KINDS = ['campaign', 'bulk'] as const;
export type CampaignKind = (typeof CAMPAIGN_KINDS)[number];
/** `native`: in messages to many of the platform's own, where it has such, instead of one call a fan. */
export const DELIVERIES = ['each', 'native'] as const;
export type Delivery = (typeof DELIVERIES)[number];
export const OTHER_CREATORS = ['talking', 'all'] as const;

/** See `protection.ts`. */
export interface Protection {
  conversationHours: number | null;
  messageWaiting: boolean;
  sameMedia: boolean;
  otherCreators: (typeof OTHER_CREATORS)[number] | null;
}
