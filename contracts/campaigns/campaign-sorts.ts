/** Orders of the list. A file without zod: the addresses of the app are read with it before anything else is loaded. */
export const CAMPAIGN_SORTS = ['created', 'name', 'status', 'starts', 'ends', 'fans'] as const;
export type CampaignSort = (typeof CAMPAIGN_SORTS)[number];
