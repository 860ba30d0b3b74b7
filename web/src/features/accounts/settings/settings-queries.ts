import { queryOptions } from '@tanstack/react-query';
import type { ApiKey, AuditEntry, Invitation, InvitationInput, Member } from '../../../../../contracts/accounts/member';
import type { WorkspaceSettings } from '../../../../../contracts/accounts/workspace';
import type { Page } from '../../../../../contracts/api/page';
import { allPages } from '../../../api/all-pages';
import { request } from '../../../api/request';

export const AUDIT_PAGE = 50;

/** What of the audit log is shown. Times in ISO form, `to` exclusive. */
export interface AuditFilter {
  actor?: string;
  action?: string;
  targetType?: string;
  targetId?: string;
  from?: string;
  to?: string;
}

export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: ({ signal }) => request<WorkspaceSettings>('GET', '/settings', { signal }),
});
export const membersQuery = queryOptions({
  queryKey: ['members'],
  queryFn: ({ signal }) => allPages<Member>('/members', { signal }),
});
export const invitationsQuery = queryOptions({
  queryKey: ['invitations'],
  queryFn: ({ signal }) => allPages<Invitation>('/invitations', { signal }),
});
export const apiKeysQuery = queryOptions({
  queryKey: ['api-keys'],
  queryFn: ({ signal }) => allPages<ApiKey>('/api-keys', { signal }),
});
export const saveSettings = (change: Partial<WorkspaceSettings>) => request<WorkspaceSettings>('PATCH', '/settings', { body: change });
/** An open invitation to the same address is replaced: its old link stops working. */
export const invite = (input: InvitationInput) => request<Invitation>('POST', '/invitations', { body: input });
export const auditQuery = (filter: AuditFilter, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['audit', filter, cursor],
    queryFn: ({ signal }) => request<Page<AuditEntry>>('GET', '/audit', { query: { ...filter, limit: AUDIT_PAGE, cursor }, signal }),
  });
