import { CAMPAIGN_STATUSES, type CampaignStatus } from '../../contracts/campaigns/status';
import { canTransition, isFinal, statusesBefore } from './lifecycle';

const ALLOWED = [
  'draft scheduled',
  'scheduled running',
  'scheduled paused',
  'scheduled cancelled',
  'running paused',
  'running completed',
  'running cancelled',
  'paused scheduled',
  'paused running',
  'paused cancelled',
];
const PAIRS = CAMPAIGN_STATUSES.flatMap((from) => CAMPAIGN_STATUSES.map((to): [CampaignStatus, CampaignStatus] => [from, to]));

describe('campaign lifecycle', () => {
  it.each(PAIRS)('%s to %s', (from, to) => {
    expect(canTransition(from, to)).toBe(ALLOWED.includes(`${from} ${to}`));
    expect(statusesBefore(to).includes(from)).toBe(canTransition(from, to));
  });

  it('ends in completed and cancelled only, and cancelled is reachable from every launched one', () => {
    expect(CAMPAIGN_STATUSES.filter(isFinal)).toEqual(['completed', 'cancelled']);
    expect(statusesBefore('cancelled')).toEqual(['scheduled', 'running', 'paused']);
  });
});
