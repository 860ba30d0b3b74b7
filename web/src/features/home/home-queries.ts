import { queryOptions } from '@tanstack/react-query';
import type { RunningHistory } from '../../../../contracts/accounts/history';
import type { Page } from '../../../../contracts/api/page';
import type { ExportJob } from '../../../../contracts/fans/export';
import type { Home } from '../../../../contracts/home/home';
import { request } from '../../api/request';
import { campaignsQuery } from '../campaigns/campaign-queries';
import { importsQuery } from '../fans/import/import-queries';

/** Should the live stream be cut, lists catch up by themselves. */
const CATCH_UP_MS = 30_000;

export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: ({ signal }) => request<Home>('GET', '/home', { signal }),
  refetchInterval: CATCH_UP_MS,
});
export const runningCampaignsQuery = queryOptions({ ...campaignsQuery({ status: 'running', limit: 50 }), refetchInterval: CATCH_UP_MS });
export const runningImportsQuery = queryOptions({ ...importsQuery(), refetchInterval: CATCH_UP_MS });
const HISTORIES_EVERY_MS = 5_000;
/** Pasts of accounts that are being read; looked at often only while there is one. */
export const runningHistoriesQuery = queryOptions({
  queryKey: ['histories'],
  queryFn: ({ signal }) => request<{ items: RunningHistory[] }>('GET', '/histories', { signal }),
  refetchInterval: ({ state }) => ((state.data?.items.length ?? 0) > 0 ? HISTORIES_EVERY_MS : CATCH_UP_MS),
});
export const exportsQuery = queryOptions({
  queryKey: ['exports', 'latest'],
  queryFn: ({ signal }) => request<Page<ExportJob>>('GET', '/exports', { query: { limit: 10 }, signal }),
  refetchInterval: CATCH_UP_MS,
});
export const markTour = (seen: boolean) => request('PUT', '/home/tour', { body: { seen } });
