import { z } from 'zod';
import {
  failedGroup,
  queueChange,
  queueChanged,
  queueFilter,
  queueForecast,
  queueItem,
  queuePreview,
  retryFailed,
} from '../../../contracts/accounts/queue';
import { pageOf, pageQuery } from '../../../contracts/api/page';
import { readFailed } from '../../../db/accounts/failed-messages';
import { inWorkspace } from '../../../db/database';
import { defineRoute } from '../../define-route';
import { requireAccount } from '../../fans/require-account';
import { changeQueue, previewQueueChange, retryFailedMessages } from './change-queue';
import { forecastQueue } from './forecast-queue';
import { listQueue } from './list-queue';

const tags: [string] = ['queue'];
const params = z.object({ accountId: z.uuid() });

export const queueRoutes = [
  defineRoute({
    method: 'get',
    path: '/accounts/{accountId}/queue',
    permission: 'messages.read',
    tags,
    summary: 'What waits and why, in the order of leaving',
    params,
    query: pageQuery.extend(queueFilter.shape),
    response: pageOf(queueItem),
    handler: ({ ctx, params: { accountId }, query: { limit, cursor, ...filter } }) => listQueue({ ctx, accountId, page: { limit, cursor }, filter }),
  }),
  defineRoute({
    method: 'get',
    path: '/accounts/{accountId}/queue/forecast',
    permission: 'accounts.read',
    tags,
    summary: 'When each campaign ends on this account, and which deadline cannot be met',
    params,
    response: queueForecast,
    handler: ({ ctx, params: { accountId } }) => forecastQueue({ ctx, accountId }),
  }),
  defineRoute({
    method: 'get',
    path: '/accounts/{accountId}/queue/failed',
    permission: 'messages.read',
    tags,
    summary: 'What failed in the last seven days, by where it came from and why',
    params,
    response: z.object({ items: z.array(failedGroup) }),
    handler: ({ ctx, params: { accountId } }) =>
      inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
        await requireAccount(tx, accountId);
        const items = await readFailed(tx, accountId);
        return { items: ctx.actor.permissions.has('campaigns.read') ? items : items.map((item) => ({ ...item, name: null })) };
      }),
  }),
  defineRoute({
    method: 'post',
    path: '/accounts/{accountId}/queue/preview',
    permission: 'sends.control',
    tags,
    summary: 'To how many a change would be made',
    params,
    body: queueChange,
    response: queuePreview,
    handler: ({ ctx, params: { accountId }, body }) => previewQueueChange({ ctx, accountId, change: body }),
  }),
  defineRoute({
    method: 'post',
    path: '/accounts/{accountId}/queue/change',
    permission: 'sends.control',
    tags,
    summary: 'Hold, let go, cancel or move what waits; never past a person’s reply',
    params,
    body: queueChange,
    response: queueChanged,
    errors: ['messages.not_held'],
    handler: ({ ctx, params: { accountId }, body }) => changeQueue({ ctx, accountId, change: body }),
  }),
  defineRoute({
    method: 'post',
    path: '/accounts/{accountId}/queue/retry',
    permission: 'sends.control',
    tags,
    summary: 'Queue what failed for one reason once more, under the same keys',
    params,
    body: retryFailed,
    response: queueChanged,
    errors: ['messages.not_final'],
    handler: ({ ctx, params: { accountId }, body }) => retryFailedMessages({ ctx, accountId, retry: body }),
  }),
];
