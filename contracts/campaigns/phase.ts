/**
 * Where a launched campaign stands in its process. `waiting` for its time, `snapshot` while recipients are drawn, `testing` while the test
 * share is sent, `measuring` until the decision, `rollout` while the rest is queued, `sending` until nobody is open, then `done`.
 */
export const CAMPAIGN_PHASES = ['draft', 'waiting', 'snapshot', 'testing', 'measuring', 'rollout', 'sending', 'done'] as const;
export type CampaignPhase = (typeof CAMPAIGN_PHASES)[number];
