import { progressOf, type WatchedCampaign } from './watched-campaign';
import type { ApiClient } from './api-client';
import type { SandboxControl } from './sandbox-control';

/** What became of a campaign: the record's counts, checked against the log of the platform. */
export interface CampaignCount {
  recipients: number;
  sent: number;
  holdout: number;
  skipped: number;
  failed: number;
  unknown: number;
  /** Without a final reason at the end, left out of the snapshot, or `sent` here and not there. */
  lost: number;
  doubled: number;
  overLimitWindows: number;
}

/** Counts a campaign that is alone on its account. */
export async function countCampaign(api: ApiClient, sandbox: SandboxControl, campaign: WatchedCampaign): Promise<CampaignCount> {
  const { recipients, states } = await progressOf(api, campaign);
  const { accepted, doubled, overLimitWindows } = await sandbox.count(campaign.account.platformAccountId);
  const { open, ...final } = states;
  const lost = open + Math.max(0, campaign.audience - recipients) + Math.max(0, states.sent - accepted);
  return { recipients, ...final, lost, doubled, overLimitWindows };
}
