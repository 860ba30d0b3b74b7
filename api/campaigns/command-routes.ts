import { z } from 'zod';
import type { ErrorCode } from '../../contracts/api/error-codes';
import { campaignEdit, campaignReschedule, campaignWinner, commandAnswer } from '../../contracts/campaigns/campaign';
import { cancelCampaign, chooseWinner, rescheduleCampaign } from '../../workflows/campaigns/contract';
import { defineRoute } from '../define-route';
import { commandCampaign } from './command-campaign';
import { editCampaign } from './edit-campaign';
import { pauseCampaign, resumeCampaign } from './pause-and-resume';

const params = z.object({ campaignId: z.uuid() });
const tags: [string] = ['campaigns'];
const errors: ErrorCode[] = ['campaigns.wrong_status', 'unavailable'];

/** Each answers when the record has it. All but the pause are Updates of the campaign's run. */
export const campaignCommandRoutes = [
  defineRoute({
    method: 'post',
    path: '/campaigns/{campaignId}/pause',
    permission: 'campaigns.launch',
    tags,
    summary: 'Hold everybody in place, Temporal or not; once it answers, no further attempt begins',
    params,
    response: commandAnswer,
    errors,
    handler: ({ ctx, params: { campaignId }, idempotencyKey }) => pauseCampaign({ ctx, campaignId, idempotencyKey }),
  }),
  defineRoute({
    method: 'post',
    path: '/campaigns/{campaignId}/resume',
    permission: 'campaigns.launch',
    tags,
    summary: 'Go on; everybody gets the next time that suits them',
    params,
    response: commandAnswer,
    errors,
    handler: ({ ctx, params: { campaignId }, idempotencyKey }) => resumeCampaign({ ctx, campaignId, idempotencyKey }),
  }),
  defineRoute({
    method: 'post',
    path: '/campaigns/{campaignId}/cancel',
    permission: 'campaigns.launch',
    tags,
    summary: 'End it for everybody who has no message yet',
    params,
    response: commandAnswer,
    errors,
    handler: ({ ctx, params: { campaignId }, idempotencyKey }) =>
      commandCampaign({ ctx, campaignId, update: cancelCampaign, input: {}, idempotencyKey }),
  }),
  defineRoute({
    method: 'post',
    path: '/campaigns/{campaignId}/reschedule',
    permission: 'campaigns.launch',
    tags,
    summary: 'Move the start of a campaign that has not begun',
    params,
    body: campaignReschedule,
    response: commandAnswer,
    errors: [...errors, 'campaigns.time_in_past'],
    handler: ({ ctx, params: { campaignId }, body, idempotencyKey }) =>
      commandCampaign({ ctx, campaignId, update: rescheduleCampaign, input: { startAtMs: Date.parse(body.startAt) }, idempotencyKey }),
  }),
  defineRoute({
    method: 'post',
    path: '/campaigns/{campaignId}/choose-winner',
    permission: 'campaigns.launch',
    tags,
    summary: 'End the test phase with a choice of one’s own',
    params,
    body: campaignWinner,
    response: commandAnswer,
    errors: [...errors, 'campaigns.unknown_variant'],
    handler: ({ ctx, params: { campaignId }, body, idempotencyKey }) =>
      commandCampaign({ ctx, campaignId, update: chooseWinner, input: { variantId: body.variantId }, idempotencyKey }),
  }),
  defineRoute({
    method: 'post',
    path: '/campaigns/{campaignId}/edit',
    permission: 'campaigns.write',
    tags,
    summary: 'New texts, prices and media for messages that have not left',
    params,
    body: campaignEdit,
    response: commandAnswer,
    errors: [...errors, 'campaigns.unknown_version'],
    handler: ({ ctx, params: { campaignId }, body, idempotencyKey }) => editCampaign({ ctx, campaignId, input: body, idempotencyKey }),
  }),
];
