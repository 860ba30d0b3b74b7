export const PERIODS = ['7d', '28d', 'month', 'last_month'] as const;
export type PeriodName = (typeof PERIODS)[number];

export interface Period {
  from: string;
  to: string;
  timeZone: string;
  /** It ended before today. */
  isOver: boolean;
}

/** Whole days on the reader's clock; until tonight where the period is still running. */
export function periodOf(name: PeriodName, nowMs: number): Period {
  const now = new Date(nowMs);
  const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()];
  const ends: Record<PeriodName, [Date, Date]> = {
    '7d': [new Date(year, month, day - 6), new Date(year, month, day + 1)],
    '28d': [new Date(year, month, day - 27), new Date(year, month, day + 1)],
    month: [new Date(year, month, 1), new Date(year, month, day + 1)],
    last_month: [new Date(year, month - 1, 1), new Date(year, month, 1)],
  };
  const [from, to] = ends[name];
  return {
    from: from.toISOString(),
    to: to.toISOString(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    isOver: to.getTime() <= nowMs,
  };
}

export const CHATTER_TABS = ['figures', 'shifts'] as const;
/** What the address of the page carries. */
export interface ChattersSearch {
  period?: PeriodName;
  tab?: 'shifts';
}
/** Anything that is not understood is left out. */
export const readChattersSearch = (search: Record<string, unknown>): ChattersSearch => ({
  period: PERIODS.find((one) => one === search.period && one !== '7d'),
  tab: search.tab === 'shifts' ? 'shifts' : undefined,
});
