import { z } from 'zod';
import { noContent } from '../../contracts/api/no-content';
import { pageOf, pageQuery } from '../../contracts/api/page';
import { campaignActivity } from '../../contracts/campaigns/activity';
import { campaign, campaignLaunch, campaignTestSend, launchAnswer, launchPreview, testMessages } from '../../contracts/campaigns/campaign';
import { campaignDefinition } from '../../contracts/campaigns/definition';
import { campaignProgress, campaignResults, recipient, recipientsFilter, recipientsQuery, timelineEntry } from '../../contracts/campaigns/outcome';
import { defineFileRoute, defineRoute } from '../define-route';
import { createCampaign, deleteCampaign, rewriteCampaign } from './draft-campaigns';
import { downloadRecipients } from './download-recipients';
import { getActivity } from './get-activity';
import { getProgress } from './get-progress';
import { getResults } from './get-results';
import { getTimeline } from './get-timeline';
import { launchCampaign, previewCampaign } from './launch-campaign';
import { listRecipients } from './list-recipients';
import { getCampaign } from './read-campaigns';
import { testSend } from './test-send';

const params = z.object({ campaignId: z.uuid() });
const tags: [string] = ['campaigns'];

export const campaignRoutes = [
  defineRoute({
    method: 'post',
    path: '/campaigns',
    permission: 'campaigns.write',
    tags,
    summary: 'Write a new draft',
    body: campaignDefinition,
    response: campaign,
    status: 201,
    handler: ({ ctx, body }) => createCampaign({ ctx, input: body }),
  }),
  defineRoute({
    method: 'get',
    path: '/campaigns/{campaignId}',
    permission: 'campaigns.read',
    tags,
    summary: 'One campaign with its variants',
    params,
    response: campaign,
    handler: ({ ctx, params: { campaignId } }) => getCampaign({ ctx, campaignId }),
  }),
  defineRoute({
    method: 'put',
    path: '/campaigns/{campaignId}',
    permission: 'campaigns.write',
    tags,
    summary: 'Rewrite a draft',
    params,
    body: campaignDefinition,
    response: campaign,
    errors: ['campaigns.wrong_status'],
    handler: ({ ctx, params: { campaignId }, body }) => rewriteCampaign({ ctx, campaignId, input: body }),
  }),
  defineRoute({
    method: 'delete',
    path: '/campaigns/{campaignId}',
    permission: 'campaigns.write',
    tags,
    summary: 'Delete a draft',
    params,
    response: noContent,
    errors: ['campaigns.wrong_status'],
    handler: ({ ctx, params: { campaignId } }) => deleteCampaign({ ctx, campaignId }),
  }),
  defineRoute({
    method: 'get',
    path: '/campaigns/{campaignId}/preview',
    permission: 'campaigns.read',
    tags,
    summary: 'Whom a launch would reach, who is left out and why, and when it would end',
    params,
    response: launchPreview,
    handler: ({ ctx, params: { campaignId } }) => previewCampaign({ ctx, campaignId }),
  }),
  defineRoute({
    method: 'post',
    path: '/campaigns/{campaignId}/test-send',
    permission: 'campaigns.write',
    tags,
    summary: 'Send all or some variants to test fans now, outside the results',
    params,
    body: campaignTestSend,
    response: testMessages,
    status: 202,
    errors: ['campaigns.unknown_variant'],
    handler: ({ ctx, params: { campaignId }, body }) => testSend({ ctx, campaignId, ...body }),
  }),
  defineRoute({
    method: 'post',
    path: '/campaigns/{campaignId}/launch',
    permission: 'campaigns.launch',
    tags,
    summary: 'Launch a draft, now or at its start',
    params,
    body: campaignLaunch,
    response: launchAnswer,
    errors: ['campaigns.wrong_status', 'campaigns.draft_changed', 'campaigns.audience_empty', 'campaigns.account_unable'],
    handler: ({ ctx, params: { campaignId }, body: { revision } }) => launchCampaign({ ctx, campaignId, revision }),
  }),
  defineRoute({
    method: 'get',
    path: '/campaigns/{campaignId}/progress',
    permission: 'campaigns.read',
    tags,
    summary: 'Where everybody stands now',
    params,
    response: campaignProgress,
    handler: ({ ctx, params: { campaignId } }) => getProgress({ ctx, campaignId }),
  }),
  defineRoute({
    method: 'get',
    path: '/campaigns/{campaignId}/results',
    permission: 'campaigns.read',
    tags,
    summary: 'What each variant did, and what may be said about it',
    params,
    response: campaignResults,
    handler: ({ ctx, params: { campaignId } }) => getResults({ ctx, campaignId }),
  }),
  defineRoute({
    method: 'get',
    path: '/campaigns/{campaignId}/activity',
    permission: 'campaigns.read',
    tags,
    summary: 'Messages, replies and purchases over time',
    params,
    response: campaignActivity,
    handler: ({ ctx, params: { campaignId } }) => getActivity({ ctx, campaignId }),
  }),
  defineRoute({
    method: 'get',
    path: '/campaigns/{campaignId}/recipients',
    permission: 'campaigns.read',
    tags,
    summary: 'Recipients with variant, reason and outcome',
    params,
    query: recipientsQuery,
    response: pageOf(recipient),
    handler: ({ ctx, params: { campaignId }, query }) => listRecipients({ ctx, campaignId, query }),
  }),
  defineFileRoute({
    method: 'get',
    path: '/campaigns/{campaignId}/recipients.csv',
    permission: 'fans.export',
    tags,
    summary: 'All recipients behind a filter as a file',
    params,
    query: recipientsFilter,
    download: ['text/csv'],
    handler: ({ ctx, params: { campaignId }, query }) => downloadRecipients({ ctx, campaignId, filter: query }),
  }),
  defineRoute({
    method: 'get',
    path: '/campaigns/{campaignId}/timeline',
    permission: 'campaigns.read',
    tags,
    summary: 'What happened to the campaign and who asked for it, newest first',
    params,
    query: pageQuery,
    response: pageOf(timelineEntry),
    handler: ({ ctx, params: { campaignId }, query }) => getTimeline({ ctx, campaignId, page: query }),
  }),
];
