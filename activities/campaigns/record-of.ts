import type { CampaignStanding } from '../../db/campaigns/campaign-standing';
import type { CampaignRecord } from './campaign-activities';

/** What of a row the workflow goes by. */
export function recordOf({ status, phase, startAtMs, hasTestPhase, decideAtMs }: CampaignStanding): CampaignRecord {
  return { status, phase, startAtMs, hasTestPhase, decideAtMs };
}
