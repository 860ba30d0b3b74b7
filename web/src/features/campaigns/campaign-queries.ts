import { queryOptions } from '@tanstack/react-query';
import type { Page } from '../../../../contracts/api/page';
import type { Campaign, CampaignSummary, LaunchAnswer } from '../../../../contracts/campaigns/campaign';
import type { CampaignDefinitionInput } from '../../../../contracts/campaigns/definition';
import type { CampaignProgress, CampaignResults, Recipient, TimelineEntry } from '../../../../contracts/campaigns/outcome';
import { request } from '../../api/request';

export interface RecipientFilters {
  reason?: string;
  state?: string;
  variantId?: string;
  cursor?: string;
  limit: number;
}

export const campaignsQuery = (filters: { cursor?: string; status?: string; limit?: number }) =>
  queryOptions({
    queryKey: ['campaigns', filters],
    queryFn: ({ signal }) => request<Page<CampaignSummary>>('GET', '/campaigns', { query: filters, signal }),
  });
export const campaignQuery = (id: string) =>
  queryOptions({ queryKey: ['campaign', id], queryFn: ({ signal }) => request<Campaign>('GET', `/campaigns/${id}`, { signal }) });
export const progressQuery = (id: string) =>
  queryOptions({
    queryKey: ['campaign', id, 'progress'],
    queryFn: ({ signal }) => request<CampaignProgress>('GET', `/campaigns/${id}/progress`, { signal }),
  });
export const resultsQuery = (id: string) =>
  queryOptions({
    queryKey: ['campaign', id, 'results'],
    queryFn: ({ signal }) => request<CampaignResults>('GET', `/campaigns/${id}/results`, { signal }),
  });
export const recipientsQuery = (id: string, filters: RecipientFilters) =>
  queryOptions({
    queryKey: ['campaign', id, 'recipients', filters],
    queryFn: ({ signal }) => request<Page<Recipient>>('GET', `/campaigns/${id}/recipients`, { query: { ...filters }, signal }),
  });
export const timelineQuery = (id: string) =>
  queryOptions({
    queryKey: ['campaign', id, 'timeline'],
    queryFn: ({ signal }) => request<Page<TimelineEntry>>('GET', `/campaigns/${id}/timeline`, { query: { limit: 100 }, signal }),
  });

/** Whom a launch would reach and when it would end, asked right before the question to the person. */
export const launchPreviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['campaign', id, 'preview'],
    queryFn: ({ signal }) => request<Omit<LaunchAnswer, 'campaign'>>('GET', `/campaigns/${id}/preview`, { signal }),
    staleTime: 0,
  });

export const createCampaign = (definition: CampaignDefinitionInput, idempotencyKey: string) =>
  request<Campaign>('POST', '/campaigns', { body: definition, idempotencyKey });
export const replaceCampaign = (id: string, definition: CampaignDefinitionInput) =>
  request<Campaign>('PUT', `/campaigns/${id}`, { body: definition });
export const launchCampaign = (id: string) => request<LaunchAnswer>('POST', `/campaigns/${id}/launch`);

/** Commands that a person gives to a campaign under way; each answers when it is in force. */
export const CAMPAIGN_COMMANDS = ['pause', 'resume', 'cancel'] as const;
export type CampaignCommand = (typeof CAMPAIGN_COMMANDS)[number];
export const commandCampaign = (id: string, command: CampaignCommand) => request<unknown>('POST', `/campaigns/${id}/${command}`);
export const chooseWinner = (id: string, variantId: string) => request<unknown>('POST', `/campaigns/${id}/choose-winner`, { body: { variantId } });
