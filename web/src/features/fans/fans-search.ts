import { FAN_SORTS, FAN_STATES, type FanState } from './fan-queries';

/** What the address of the fans page carries. */
export interface FansSearch {
  q?: string;
  account?: string;
  list?: string;
  state?: FanState;
  sort?: (typeof FAN_SORTS)[number];
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** Anything that is not understood is left out. */
export function readFansSearch(search: Record<string, unknown>): FansSearch {
  return {
    q: text(search.q),
    account: text(search.account),
    list: text(search.list),
    state: FAN_STATES.find((one) => one === search.state),
    sort: FAN_SORTS.find((one) => one === search.sort),
  };
}
