import { queryOptions } from '@tanstack/react-query';
import type { ApiKey, Invitation, Member } from '../../../../../contracts/accounts/member';
import type { WorkspaceSettings } from '../../../../../contracts/accounts/workspace';
import type { Page } from '../../../../../contracts/api/page';
import { request } from '../../../api/request';

const page = { limit: 200 };

export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: ({ signal }) => request<WorkspaceSettings>('GET', '/settings', { signal }),
});
export const membersQuery = queryOptions({
  queryKey: ['members'],
  queryFn: ({ signal }) => request<Page<Member>>('GET', '/members', { query: page, signal }),
});
export const invitationsQuery = queryOptions({
  queryKey: ['invitations'],
  queryFn: ({ signal }) => request<Page<Invitation>>('GET', '/invitations', { query: page, signal }),
});
export const apiKeysQuery = queryOptions({
  queryKey: ['api-keys'],
  queryFn: ({ signal }) => request<Page<ApiKey>>('GET', '/api-keys', { query: page, signal }),
});
