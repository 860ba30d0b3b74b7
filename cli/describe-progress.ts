import type { CampaignProgress } from '../contracts/campaigns/outcome';
import { clean } from './output';

/** Where a campaign stands, in one line. */
export function describeProgress({ status, phase, states, recipients, sentLastMinute, endAt, accountHeld }: CampaignProgress): string {
  const counts =
    Object.entries(states)
      .filter(([, count]) => count > 0)
      .map(([state, count]) => `${count} ${state}`)
      .join(', ') || 'nobody yet';
  return `${status} (${phase}): ${recipients} recipients: ${counts}. ${sentLastMinute} in the last minute.${endAt === null ? '' : ` Ends about ${endAt}.`}${accountHeld === null ? '' : ` Held: ${clean(accountHeld)}`}`;
}
