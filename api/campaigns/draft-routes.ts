import { z } from 'zod';
import { campaignDraft, draftAnswer, draftSave } from '../../contracts/campaigns/draft';
import { sampleFans, sampleFansBody } from '../../contracts/campaigns/sample-fans';
import { defineRoute } from '../define-route';
import { getSampleFans } from './get-sample-fans';
import { getDraft, saveDraft, startDraft } from './save-draft';

const params = z.object({ campaignId: z.uuid() });
const tags: [string] = ['campaigns'];

/** What a builder needs: drafts that may be unfinished, saved by revision, and fans to read them as. */
export const campaignDraftRoutes = [
  defineRoute({
    method: 'post',
    path: '/campaigns/drafts',
    permission: 'campaigns.write',
    tags,
    summary: 'Begin a draft that may be unfinished',
    body: campaignDraft,
    response: draftAnswer,
    status: 201,
    handler: ({ ctx, body }) => startDraft({ ctx, input: body }),
  }),
  defineRoute({
    method: 'get',
    path: '/campaigns/{campaignId}/draft',
    permission: 'campaigns.read',
    tags,
    summary: 'A draft, and what stands between it and a launch',
    params,
    response: draftAnswer,
    handler: ({ ctx, params: { campaignId } }) => getDraft({ ctx, campaignId }),
  }),
  defineRoute({
    method: 'put',
    path: '/campaigns/{campaignId}/draft',
    permission: 'campaigns.write',
    tags,
    summary: 'Save a draft as far as it is; refused when somebody saved a newer one',
    params,
    body: draftSave,
    response: draftAnswer,
    errors: ['campaigns.wrong_status', 'campaigns.draft_changed'],
    handler: ({ ctx, params: { campaignId }, body }) => saveDraft({ ctx, campaignId, input: body }),
  }),
  defineRoute({
    method: 'post',
    path: '/audiences/sample',
    permission: 'fans.read',
    tags,
    summary: 'A few real fans of an audience, with what a text may say about each',
    body: sampleFansBody,
    response: sampleFans,
    handler: ({ ctx, body }) => getSampleFans({ ctx, input: body }),
  }),
];
