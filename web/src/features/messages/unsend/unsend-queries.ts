import { queryOptions } from '@tanstack/react-query';
import type { Page } from '../../../../../contracts/api/page';
import type { Unsend, UnsendInput, UnsendPreview } from '../../../../../contracts/messaging/unsend';
import { request } from '../../../api/request';

export const unsendPreviewQuery = (input: UnsendInput) =>
  queryOptions({
    queryKey: ['unsends', 'preview', input],
    queryFn: ({ signal }) => request<UnsendPreview>('POST', '/unsends/preview', { body: input, signal }),
    staleTime: 0,
  });
export const unsendsQuery = (filter: { campaignId?: string; status?: 'running' }) =>
  queryOptions({
    queryKey: ['unsends', filter],
    queryFn: ({ signal }) => request<Page<Unsend>>('GET', '/unsends', { query: { ...filter, limit: 20 }, signal }),
  });
export const startUnsend = (input: UnsendInput) => request<Unsend>('POST', '/unsends', { body: input });
export const stopUnsend = (id: string) => request<Unsend>('POST', `/unsends/${id}/stop`);
