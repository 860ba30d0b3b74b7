import { ApplicationFailure } from '@temporalio/common';
import type { CampaignStanding } from '../../db/campaigns/campaign-standing';
import type { CampaignRefusal } from '../../workflows/campaigns/contract';

/** An expected no: not retried, not an alarm, and readable by the person who asked. */
export function refuse(type: CampaignRefusal, message: string): ApplicationFailure {
  return ApplicationFailure.create({ type, message, nonRetryable: true, category: 'BENIGN' });
}

export function wrongStatus(standing: CampaignStanding | null, what: string): ApplicationFailure {
  return refuse(
    'campaigns.wrong_status',
    standing ? `A campaign that is ${standing.status} (phase "${standing.phase}") cannot be ${what}.` : 'The campaign no longer exists.',
  );
}
