import { z } from 'zod';
import { accountHistory, historyInput, runningHistory } from '../../contracts/accounts/history';
import { defineRoute } from '../define-route';
import { getHistory, listHistories, startHistory, stopReading } from './history';

const params = z.object({ accountId: z.uuid() });
const tags: [string] = ['accounts'];

export const historyRoutes = [
  defineRoute({
    method: 'get',
    path: '/histories',
    permission: 'accounts.read',
    tags,
    summary: 'Pasts of accounts that are being read now',
    response: z.object({ items: z.array(runningHistory) }),
    handler: ({ ctx }) => listHistories({ ctx }),
  }),
  defineRoute({
    method: 'get',
    path: '/accounts/{accountId}/history',
    permission: 'accounts.read',
    tags,
    summary: 'How far the past of an account was read from its platform',
    params,
    response: accountHistory,
    handler: ({ ctx, params: { accountId } }) => getHistory({ ctx, accountId }),
  }),
  defineRoute({
    method: 'post',
    path: '/accounts/{accountId}/history/start',
    permission: 'accounts.manage',
    tags,
    summary: 'Read subscribers, conversations and payments of the past, or go on where it was stopped',
    params,
    body: historyInput,
    response: accountHistory,
    handler: ({ ctx, params: { accountId }, body }) => startHistory({ ctx, accountId, input: body }),
  }),
  defineRoute({
    method: 'post',
    path: '/accounts/{accountId}/history/stop',
    permission: 'accounts.manage',
    tags,
    summary: 'Stop reading the past; what was read stays',
    params,
    response: accountHistory,
    handler: ({ ctx, params: { accountId } }) => stopReading({ ctx, accountId }),
  }),
];
