import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { Page } from '../../../../../contracts/api/page';
import type { CannedReply, FanValues, ReplyFolders } from '../../../../../contracts/messaging/replies/reply';
import { request } from '../../../api/request';

const ALL = ['replies'] as const;

export interface ReplyFilters {
  search?: string;
  accountId?: string;
  folder?: string;
  show?: 'mine' | 'shared';
  sort?: 'name' | 'used' | 'match';
  cursor?: string;
  limit: number;
}
export interface ReplyValues {
  name: string;
  shortcut: string;
  folder: string;
  accountId: string | null;
  shared: boolean;
  text: string;
  priceCents: number;
  mediaIds: string[];
}

export const repliesQuery = (filters: ReplyFilters) =>
  queryOptions({
    queryKey: [...ALL, filters],
    queryFn: ({ signal }) => request<Page<CannedReply>>('GET', '/replies', { query: { ...filters }, signal }),
  });
export const replyQuery = (id: string) =>
  queryOptions({ queryKey: [...ALL, 'one', id], queryFn: ({ signal }) => request<CannedReply>('GET', `/replies/${id}`, { signal }) });
export const foldersQuery = queryOptions({
  queryKey: [...ALL, 'folders'],
  queryFn: ({ signal }) => request<ReplyFolders>('GET', '/reply-folders', { signal }),
});
/** What variables stand for with one fan. */
export const fanValuesQuery = (fanId: string) =>
  queryOptions({
    queryKey: ['fan', fanId, 'values'],
    staleTime: 60_000,
    queryFn: ({ signal }) => request<FanValues>('GET', `/fans/${fanId}/values`, { signal }),
  });

export const createReply = (body: ReplyValues) => request<CannedReply>('POST', '/replies', { body });
export const saveReply = (id: string, revision: number, values: ReplyValues) =>
  request<CannedReply>('PUT', `/replies/${id}`, { body: { revision, ...values } });
export const deleteReply = (id: string) => request('DELETE', `/replies/${id}`);
export const markUsed = (id: string) => request('POST', `/replies/${id}/used`);

export function useRefreshReplies(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ALL });
}
