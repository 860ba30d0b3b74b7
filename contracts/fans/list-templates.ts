import type { Audience, AudienceRule } from '../accounts/audience';

/** What a live list can begin as. Money is in whole cents of the account. */
export const LIST_TEMPLATES = ['top', 'middle', 'small', 'new', 'expiring', 'expired', 'inactive', 'bought'] as const;
export type ListTemplate = (typeof LIST_TEMPLATES)[number];

const rule = (field: string, op: string, value: AudienceRule['value']): AudienceRule => ({ field, op, value });
const FILTERS: Record<ListTemplate, readonly AudienceRule[]> = {
  top: [rule('spendCents', 'gte', 50_000)],
  middle: [rule('spendCents', 'gte', 10_000), rule('spendCents', 'lt', 50_000)],
  small: [rule('spendCents', 'gt', 0), rule('spendCents', 'lt', 10_000)],
  new: [rule('subscribedAt', 'within_days', 7)],
  expiring: [rule('expiresAt', 'in_next_days', 5)],
  // Said by the platform; where it says nothing, the day after the end.
  expired: [rule('subscriptionStatus', 'eq', 'expired'), rule('expiresAt', 'older_than_days', 1)],
  inactive: [rule('lastActiveAt', 'older_than_days', 30)],
  bought: [rule('boughtCampaign', 'in', [])],
};

export const noRules = (): Audience => ({
  include: { listIds: [], filters: [], match: 'all' },
  exclude: { listIds: [], filters: [], match: 'all' },
});
export const rulesOfTemplate = (template: ListTemplate): Audience => ({
  ...noRules(),
  include: { listIds: [], filters: [...FILTERS[template]], match: template === 'expired' ? 'any' : 'all' },
});
export const asksForMoney = (template: ListTemplate) => FILTERS[template].some(({ field }) => field === 'spendCents');
