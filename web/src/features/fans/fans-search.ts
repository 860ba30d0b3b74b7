import { FAN_SORTS, type FanSort, FAN_STATES, type FanStateName } from '../../../../contracts/fans/names';
import type { FanFilter } from '../../../../contracts/fans/fan-selection';
import type { AudienceRule } from '../../../../contracts/accounts/audience';

export const SEEN = ['within7', 'within30', 'older30', 'older90', 'never'] as const;
export const JOINED = ['within7', 'within30', 'within90', 'older365'] as const;
export const BOUGHT = ['none', 'some', 'five'] as const;
export const SPENT = ['none', 'upto50', 'upto200', 'over200'] as const;

/** What the address of the fans page carries. */
export interface FansSearch {
  q?: string;
  account?: string;
  list?: string;
  state?: FanStateName;
  /** Codes, joined by commas: any of them. */
  language?: string;
  seen?: (typeof SEEN)[number];
  joined?: (typeof JOINED)[number];
  bought?: (typeof BOUGHT)[number];
  spent?: (typeof SPENT)[number];
  sort?: FanSort;
  direction?: 'asc' | 'desc';
  /** The fan whose panel is open. */
  fan?: string;
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const oneOf = <T extends string>(allowed: readonly T[], value: unknown) => allowed.find((one) => one === value);

/** Anything that is not understood is left out. */
export function readFansSearch(search: Record<string, unknown>): FansSearch {
  return {
    q: text(search.q),
    account: text(search.account),
    list: text(search.list),
    state: oneOf(FAN_STATES, search.state),
    language: text(search.language),
    seen: oneOf(SEEN, search.seen),
    joined: oneOf(JOINED, search.joined),
    bought: oneOf(BOUGHT, search.bought),
    spent: oneOf(SPENT, search.spent),
    sort: oneOf(FAN_SORTS, search.sort),
    direction: oneOf(['asc', 'desc'] as const, search.direction),
    fan: text(search.fan),
  };
}

const rule = (field: string, op: string, value?: AudienceRule['value']): AudienceRule => (value === undefined ? { field, op } : { field, op, value });
const RULES = {
  seen: {
    within7: [rule('lastSeenAt', 'within_days', 7)],
    within30: [rule('lastSeenAt', 'within_days', 30)],
    older30: [rule('lastSeenAt', 'older_than_days', 30)],
    older90: [rule('lastSeenAt', 'older_than_days', 90)],
    never: [rule('lastSeenAt', 'not_set')],
  },
  joined: {
    within7: [rule('subscribedAt', 'within_days', 7)],
    within30: [rule('subscribedAt', 'within_days', 30)],
    within90: [rule('subscribedAt', 'within_days', 90)],
    older365: [rule('subscribedAt', 'older_than_days', 365)],
  },
  bought: { none: [rule('purchases', 'eq', 0)], some: [rule('purchases', 'gte', 1)], five: [rule('purchases', 'gte', 5)] },
  spent: {
    none: [rule('spendCents', 'lte', 0)],
    upto50: [rule('spendCents', 'gt', 0), rule('spendCents', 'lte', 5_000)],
    upto200: [rule('spendCents', 'gt', 5_000), rule('spendCents', 'lte', 20_000)],
    over200: [rule('spendCents', 'gt', 20_000)],
  },
} as const;

/** The address as the API's filter. Without `maySeeMoney` what an old link says about money is left out rather than refused. */
export function fanFilterOf(search: FansSearch, maySeeMoney: boolean): FanFilter {
  const filters = [
    ...(search.language === undefined ? [] : [rule('language', 'in', search.language.split(','))]),
    ...(search.seen === undefined ? [] : RULES.seen[search.seen]),
    ...(search.joined === undefined ? [] : RULES.joined[search.joined]),
    ...(search.bought === undefined ? [] : RULES.bought[search.bought]),
    ...(search.spent === undefined || !maySeeMoney ? [] : RULES.spent[search.spent]),
  ];
  return {
    ...(search.q === undefined ? {} : { search: search.q }),
    ...(search.account === undefined ? {} : { accountId: search.account }),
    ...(search.list === undefined ? {} : { listId: search.list }),
    ...(search.state === undefined ? {} : { state: search.state }),
    ...(filters.length === 0
      ? {}
      : { audience: { include: { listIds: [], filters: [...filters], match: 'all' }, exclude: { listIds: [], filters: [], match: 'all' } } }),
  };
}
