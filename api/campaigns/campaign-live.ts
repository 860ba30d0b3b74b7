import type { Router } from 'express';
import { watchRouter, type WatchParts } from '../watch-router';
import type { ProgressFeed } from './progress-feed';
import { requireCampaign } from './require-campaign';

/** `GET /v1/campaigns/{campaignId}/live`: an event `progress` with the body of `…/progress`, at most one a second. */
export const campaignLiveRouter = ({ feed, ...parts }: WatchParts & { feed: ProgressFeed }): Router =>
  watchRouter(parts, {
    route: '/v1/campaigns/{campaignId}/live',
    permission: 'campaigns.read',
    event: 'progress',
    feed,
    require: (tx, { workspaceId, id }) => requireCampaign(tx, { workspaceId }, id),
  });
