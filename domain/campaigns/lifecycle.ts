import type { CampaignStatus } from '../../contracts/campaigns/status';

/**
 * Every transition there is; what is not listed is refused. A paused campaign goes back to what it was (`scheduled` or `running`). A launched
 * one is never a draft again; a draft is deleted, not cancelled.
 */
export const CAMPAIGN_TRANSITIONS: Readonly<Record<CampaignStatus, readonly CampaignStatus[]>> = {
  draft: ['scheduled'],
  scheduled: ['running', 'paused', 'cancelled'],
  running: ['paused', 'completed', 'cancelled'],
  paused: ['scheduled', 'running', 'cancelled'],
  completed: [],
  cancelled: [],
};

export function canTransition(from: CampaignStatus, to: CampaignStatus): boolean {
  return CAMPAIGN_TRANSITIONS[from].includes(to);
}

/** The statuses from which `to` may be reached: the guard of `update … where status = any(…)`. */
export function statusesBefore(to: CampaignStatus): CampaignStatus[] {
  return (Object.keys(CAMPAIGN_TRANSITIONS) as CampaignStatus[]).filter((from) => canTransition(from, to));
}

export function isFinal(status: CampaignStatus): boolean {
  return CAMPAIGN_TRANSITIONS[status].length === 0;
}
