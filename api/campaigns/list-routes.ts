import { z } from 'zod';
import { pageOf } from '../../contracts/api/page';
import { campaign, campaignSummary } from '../../contracts/campaigns/campaign';
import { campaignCounts, campaignCountsQuery, campaignFigures, campaignsQuery, figuresQuery } from '../../contracts/campaigns/campaign-list';
import { campaignRetry } from '../../contracts/campaigns/retry';
import { defineRoute } from '../define-route';
import { archiveCampaign, copyCampaign } from './copy-campaign';
import { getFigures } from './get-figures';
import { countCampaigns, listCampaigns } from './read-campaigns';
import { retryFailed } from './retry-failed';

const params = z.object({ campaignId: z.uuid() });
const tags: [string] = ['campaigns'];

/** The list of campaigns and what is done from it. Before the routes with an id, so that their words are not taken for one. */
export const campaignListRoutes = [
  defineRoute({
    method: 'get',
    path: '/campaigns',
    permission: 'campaigns.read',
    tags,
    summary: 'Campaigns, newest first unless told',
    query: campaignsQuery,
    response: pageOf(campaignSummary),
    handler: ({ ctx, query: { limit, cursor, ...filter } }) => listCampaigns({ ctx, filter, page: { limit, cursor } }),
  }),
  defineRoute({
    method: 'get',
    path: '/campaigns/counts',
    permission: 'campaigns.read',
    tags,
    summary: 'How many campaigns stand in each state',
    query: campaignCountsQuery,
    response: campaignCounts,
    handler: ({ ctx, query }) => countCampaigns({ ctx, filter: query }),
  }),
  defineRoute({
    method: 'get',
    path: '/campaigns/figures',
    permission: 'campaigns.read',
    tags,
    summary: 'Progress and outcome of up to 50 launched campaigns, for a list of them',
    query: figuresQuery,
    response: z.object({ items: z.array(campaignFigures) }),
    handler: ({ ctx, query: { ids } }) => getFigures({ ctx, ids }),
  }),
  defineRoute({
    method: 'post',
    path: '/campaigns/{campaignId}/copy',
    permission: 'campaigns.write',
    tags,
    summary: 'A new draft with the audience, messages and rules of a campaign, without its times',
    params,
    body: z.strictObject({ name: z.string().trim().min(1, 'Name the campaign.').max(200) }),
    response: campaign,
    status: 201,
    handler: ({ ctx, params: { campaignId }, body: { name } }) => copyCampaign({ ctx, campaignId, name }),
  }),
  defineRoute({
    method: 'post',
    path: '/campaigns/{campaignId}/retry',
    permission: 'campaigns.write',
    tags,
    summary: 'A new draft for those whom the campaign failed to reach, by reason; they go on a list of their own',
    params,
    body: campaignRetry,
    response: campaign,
    status: 201,
    errors: ['campaigns.audience_empty'],
    handler: ({ ctx, params: { campaignId }, body }) => retryFailed({ ctx, campaignId, input: body }),
  }),
  ...(['archive', 'unarchive'] as const).map((word) =>
    defineRoute({
      method: 'post',
      path: `/campaigns/{campaignId}/${word}`,
      permission: 'campaigns.write',
      tags,
      summary: word === 'archive' ? 'Put a draft or a finished campaign out of the list' : 'Bring it back into the list',
      params,
      response: campaign,
      errors: ['campaigns.wrong_status'],
      handler: ({ ctx, params: { campaignId } }) => archiveCampaign({ ctx, campaignId, archived: word === 'archive' }),
    }),
  ),
];
