import { queryOptions } from '@tanstack/react-query';
import type {
  FailedGroup,
  QueueChange,
  QueueFilter,
  QueueForecast,
  QueueItem,
  QueuePreview,
  RetryFailed,
} from '../../../../../contracts/accounts/queue';
import type { Page } from '../../../../../contracts/api/page';
import { request } from '../../../api/request';

const LOOK_MS = 5_000;

export const queueQuery = (accountId: string, query: QueueFilter & { cursor?: string; limit: number }) =>
  queryOptions({
    queryKey: ['accounts', accountId, 'queue', query],
    queryFn: ({ signal }) => request<Page<QueueItem>>('GET', `/accounts/${accountId}/queue`, { query, signal }),
    refetchInterval: LOOK_MS,
  });
export const queueForecastQuery = (accountId: string) =>
  queryOptions({
    queryKey: ['accounts', accountId, 'queue', 'forecast'],
    queryFn: ({ signal }) => request<QueueForecast>('GET', `/accounts/${accountId}/queue/forecast`, { signal }),
    refetchInterval: 15_000,
  });
export const failedQuery = (accountId: string) =>
  queryOptions({
    queryKey: ['accounts', accountId, 'queue', 'failed'],
    queryFn: ({ signal }) => request<{ items: FailedGroup[] }>('GET', `/accounts/${accountId}/queue/failed`, { signal }),
    refetchInterval: 30_000,
  });
export const previewQuery = (accountId: string, change: QueueChange | null) =>
  queryOptions({
    queryKey: ['accounts', accountId, 'queue', 'preview', change],
    queryFn: ({ signal }) => request<QueuePreview>('POST', `/accounts/${accountId}/queue/preview`, { body: change ?? {}, signal }),
    enabled: change !== null,
    staleTime: 0,
  });

export const changeQueue = (accountId: string, change: QueueChange) =>
  request<{ changed: number }>('POST', `/accounts/${accountId}/queue/change`, { body: change });
export const retryFailed = (accountId: string, retry: RetryFailed) =>
  request<{ changed: number }>('POST', `/accounts/${accountId}/queue/retry`, { body: retry });
