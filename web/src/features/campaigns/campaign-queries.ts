import { queryOptions } from '@tanstack/react-query';
import type { Audience } from '../../../../contracts/accounts/audience';
import type { Page } from '../../../../contracts/api/page';
import type { CampaignActivity } from '../../../../contracts/campaigns/activity';
import type { Campaign, CampaignEdit, CampaignSummary, LaunchAnswer, LaunchPreview } from '../../../../contracts/campaigns/campaign';
import type { CampaignCounts, CampaignFigures } from '../../../../contracts/campaigns/campaign-list';
import type { CampaignKind } from '../../../../contracts/campaigns/protection-words';
import type { CampaignSort } from '../../../../contracts/campaigns/campaign-sorts';
import type { CampaignDraft, DraftAnswer } from '../../../../contracts/campaigns/draft';
import type { CampaignProgress, CampaignResults, Recipient, TimelineEntry } from '../../../../contracts/campaigns/outcome';
import type { SampleFans } from '../../../../contracts/campaigns/sample-fans';
import type { ReasonCode } from '../../../../contracts/messaging/reason-codes';
import { allPages } from '../../api/all-pages';
import { newestOf } from '../../api/newest-of';
import { request } from '../../api/request';

export interface RecipientFilters {
  reason?: string;
  state?: string;
  variantId?: string;
  cursor?: string;
  limit: number;
}
export interface CampaignFilters {
  cursor?: string;
  status?: string;
  kind?: CampaignKind;
  accountId?: string;
  search?: string;
  archived?: 'yes';
  sort?: CampaignSort;
  order?: 'asc' | 'desc';
  limit?: number;
}

export const campaignsQuery = (filters: CampaignFilters) =>
  queryOptions({
    queryKey: ['campaigns', filters],
    queryFn: ({ signal }) => request<Page<CampaignSummary>>('GET', '/campaigns', { query: { ...filters }, signal }),
  });
export const campaignCountsQuery = (filters: { accountId?: string; kind?: CampaignKind; search?: string }) =>
  queryOptions({
    queryKey: ['campaigns', 'counts', filters],
    queryFn: ({ signal }) => request<CampaignCounts>('GET', '/campaigns/counts', { query: filters, signal }),
  });
/** The numbers of the campaigns on a page; they cost a walk over their recipients, so they come after the page itself. */
export const campaignFiguresQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['campaigns', 'figures', ids],
    queryFn: ({ signal }) => request<{ items: CampaignFigures[] }>('GET', '/campaigns/figures', { query: { ids: ids.join(',') }, signal }),
    enabled: ids.length > 0,
  });
export const campaignQuery = (id: string) =>
  queryOptions({ queryKey: ['campaign', id], queryFn: ({ signal }) => request<Campaign>('GET', `/campaigns/${id}`, { signal }) });
export const draftQuery = (id: string) =>
  queryOptions({ queryKey: ['campaign', id, 'draft'], queryFn: ({ signal }) => request<DraftAnswer>('GET', `/campaigns/${id}/draft`, { signal }) });
export const progressQuery = (id: string) =>
  queryOptions({
    queryKey: ['campaign', id, 'progress'],
    queryFn: ({ signal }) => request<CampaignProgress>('GET', `/campaigns/${id}/progress`, { signal }),
    structuralSharing: newestOf,
  });
export const resultsQuery = (id: string) =>
  queryOptions({
    queryKey: ['campaign', id, 'results'],
    queryFn: ({ signal }) => request<CampaignResults>('GET', `/campaigns/${id}/results`, { signal }),
  });
export const activityQuery = (id: string) =>
  queryOptions({
    queryKey: ['campaign', id, 'activity'],
    queryFn: ({ signal }) => request<CampaignActivity>('GET', `/campaigns/${id}/activity`, { signal }),
  });
export const recipientsQuery = (id: string, filters: RecipientFilters) =>
  queryOptions({
    queryKey: ['campaign', id, 'recipients', filters],
    queryFn: ({ signal }) => request<Page<Recipient>>('GET', `/campaigns/${id}/recipients`, { query: { ...filters }, signal }),
  });
export const timelineQuery = (id: string) =>
  queryOptions({
    queryKey: ['campaign', id, 'timeline'],
    queryFn: ({ signal }) => allPages<TimelineEntry>(`/campaigns/${id}/timeline`, { signal }),
  });
/** Whom a launch of this revision would reach and when it would end. */
export const launchPreviewQuery = (id: string, revision: number) =>
  queryOptions({
    queryKey: ['campaign', id, 'preview', revision],
    queryFn: ({ signal }) => request<LaunchPreview>('GET', `/campaigns/${id}/preview`, { signal }),
    staleTime: 10_000,
  });
export const sampleFansQuery = (accountId: string, audience: Audience) =>
  queryOptions({
    queryKey: ['sample-fans', accountId, audience],
    queryFn: ({ signal }) => request<SampleFans>('POST', '/audiences/sample', { body: { accountId, audience, limit: 12 }, signal }),
    staleTime: 60_000,
  });

export const startDraft = (definition: CampaignDraft) => request<DraftAnswer>('POST', '/campaigns/drafts', { body: definition });
export const saveDraft = (id: string, revision: number, definition: CampaignDraft) =>
  request<DraftAnswer>('PUT', `/campaigns/${id}/draft`, { body: { revision, definition } });
export const deleteDraft = (id: string) => request<unknown>('DELETE', `/campaigns/${id}`);
export const copyCampaign = (id: string, name: string) => request<Campaign>('POST', `/campaigns/${id}/copy`, { body: { name } });
export const retryFailed = (id: string, name: string, reasons: ReasonCode[]) =>
  request<Campaign>('POST', `/campaigns/${id}/retry`, { body: { name: name.slice(0, 200), reasons } });
export const archiveCampaign = (id: string, archived: boolean) =>
  archived ? request<Campaign>('POST', `/campaigns/${id}/archive`) : request<Campaign>('POST', `/campaigns/${id}/unarchive`);
export const sendTest = (id: string, fanIds: string[], variantIds?: string[]) =>
  request<{ messages: unknown[] }>('POST', `/campaigns/${id}/test-send`, { body: { fanIds, variantIds } });
export const launchCampaign = (id: string, revision: number) => request<LaunchAnswer>('POST', `/campaigns/${id}/launch`, { body: { revision } });
export const editCampaign = (id: string, edit: CampaignEdit) => request<unknown>('POST', `/campaigns/${id}/edit`, { body: edit });
export const rescheduleCampaign = (id: string, startAt: string) => request<unknown>('POST', `/campaigns/${id}/reschedule`, { body: { startAt } });

/** Commands that a person gives to a campaign under way; each answers when it is in force. */
export const CAMPAIGN_COMMANDS = ['pause', 'resume', 'cancel'] as const;
export type CampaignCommand = (typeof CAMPAIGN_COMMANDS)[number];
export const commandCampaign = (id: string, command: CampaignCommand) => request<unknown>('POST', `/campaigns/${id}/${command}`);
export const chooseWinner = (id: string, variantId: string) => request<unknown>('POST', `/campaigns/${id}/choose-winner`, { body: { variantId } });
