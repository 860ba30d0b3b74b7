import type { Verdict } from '../experiments/verdict';

/** How a test phase ended, as stored with the campaign. */
export interface CampaignDecision extends Verdict {
  /** `test`, or who chose. */
  decidedBy: string;
  /** ISO time. */
  decidedAt: string;
}
