import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Page } from '../../../../contracts/api/page';
import type { FanMediaItem, MediaItem } from '../../../../contracts/media/media';
import { OWN_MEDIA_ID, type MediaKind } from '../../../../contracts/media/media-types';
import { address, request } from '../../api/request';
import { sendFile } from '../../api/send-file';

export const isOwnMedia = (id: string) => OWN_MEDIA_ID.test(id);

export const thumbnailAddress = (id: string) => address(`/media/${id}/thumbnail`);
export const fileAddress = (id: string) => address(`/media/${id}/file`);

export interface MediaSearch {
  accountId: string | undefined;
  q: string;
  kind: MediaKind | null;
  cursor: string | undefined;
}

/** Files that may be sent from an account, newest first. */
export const mediaPageQuery = ({ accountId, q, kind, cursor }: MediaSearch) =>
  queryOptions({
    queryKey: ['media', 'page', accountId ?? null, q, kind, cursor ?? null],
    queryFn: ({ signal }) => request<Page<MediaItem>>('GET', '/media', { query: { accountId, q, kind, cursor, limit: 18 }, signal }),
    placeholderData: keepPreviousData,
  });

/** Files by their ids; removed ones are among them. Ids of the platform are not asked for. */
export const mediaByIdsQuery = (ids: readonly string[]) => {
  const own = [...new Set(ids.filter(isOwnMedia))].sort();
  return queryOptions({
    queryKey: ['media', 'ids', own],
    queryFn: async ({ signal }) => (await request<Page<MediaItem>>('GET', '/media', { query: { ids: own.join(','), limit: 50 }, signal })).items,
    enabled: own.length > 0,
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  });
};

/** What a fan has had and has bought. */
export const fanMediaQuery = (accountId: string | undefined, fanId: string | undefined) =>
  queryOptions({
    queryKey: ['media', 'fan', accountId ?? null, fanId ?? null],
    queryFn: async ({ signal }) =>
      (await request<{ items: FanMediaItem[] }>('GET', `/accounts/${accountId ?? ''}/fans/${fanId ?? ''}/media`, { signal })).items,
    enabled: accountId !== undefined && fanId !== undefined,
    staleTime: 30_000,
  });

export const uploadMedia = (file: File, onShare: (share: number) => void, signal: AbortSignal) =>
  sendFile<MediaItem>('/media', { contentType: 'application/octet-stream', query: { filename: file.name }, file, onShare, signal });
