import { queryOptions } from '@tanstack/react-query';
import type { Page } from '../../../../contracts/api/page';
import type { Alarm, AlarmRuleView } from '../../../../contracts/operations/alarm';
import { request } from '../../api/request';

const REFRESH_MS = 30_000;

export const alarmRulesQuery = queryOptions({
  queryKey: ['alarm-rules'],
  queryFn: ({ signal }) => request<{ items: AlarmRuleView[] }>('GET', '/alarm-rules', { signal }),
  refetchInterval: REFRESH_MS,
});
/** What fired, newest first. */
export const alarmsQuery = (cursor: string | undefined) =>
  queryOptions({
    queryKey: ['alarms', cursor],
    queryFn: ({ signal }) => request<Page<Alarm>>('GET', '/alarms', { query: { cursor, limit: 25 }, signal }),
    refetchInterval: REFRESH_MS,
  });
