import type { Router } from 'express';
import { requireAccount } from '../fans/require-account';
import { watchRouter, type WatchParts } from '../watch-router';
import type { ActivityFeed } from './activity-feed';
import { withoutNames } from './get-activity';

/** `GET /v1/accounts/{accountId}/live`: an event `activity` with the body of `…/activity`, at most one a second. */
export const accountLiveRouter = ({ feed, ...parts }: WatchParts & { feed: ActivityFeed }): Router =>
  watchRouter(parts, {
    route: '/v1/accounts/{accountId}/live',
    permission: 'accounts.read',
    event: 'activity',
    feed,
    require: (tx, { id }) => requireAccount(tx, id),
    asSeenBy: (actor) => withoutNames(actor.permissions.has('campaigns.read')),
  });
