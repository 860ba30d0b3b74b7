import { z } from 'zod';
import {
  account,
  accountChange,
  accountInput,
  accountsQuery,
  credentialsInput,
  newWebhookSecret,
  pauseInput,
  sandboxInput,
  stopAnswer,
  webhookSecretInput,
} from '../../contracts/accounts/account';
import { accountActivity } from '../../contracts/accounts/activity';
import { noContent } from '../../contracts/api/no-content';
import { pageOf } from '../../contracts/api/page';
import { defineRoute } from '../define-route';
import { changeAccount } from './change-account';
import { checkAccount } from './check-account';
import { connectAccount } from './connect-account';
import { connectSandbox } from './connect-sandbox';
import { disconnectAccount } from './disconnect-account';
import { getActivity, withoutNames } from './get-activity';
import { getAccount, listAccounts } from './list-accounts';
import { rotateWebhookSecret } from './rotate-webhook-secret';
import { pauseSending, resumeSending, stopSending } from './stop-sending';

const params = z.object({ accountId: z.uuid() });
const tags: [string] = ['accounts'];
const sending: [string] = ['sending'];
const platformErrors = ['accounts.credentials_refused', 'accounts.platform_unreachable'] as const;

export const accountRoutes = [
  defineRoute({
    method: 'get',
    path: '/accounts',
    permission: 'accounts.read',
    tags,
    summary: 'Platform accounts and what their senders do right now',
    query: accountsQuery,
    response: pageOf(account),
    handler: ({ ctx, query }) => listAccounts({ ctx, page: query }),
  }),
  defineRoute({
    method: 'post',
    path: '/accounts',
    permission: 'accounts.manage',
    tags,
    summary: 'Connect a platform account',
    body: accountInput,
    response: account,
    status: 201,
    errors: ['accounts.url_refused', 'accounts.already_connected', ...platformErrors],
    handler: ({ ctx, body }) => connectAccount({ ctx, input: body }),
  }),
  defineRoute({
    method: 'post',
    path: '/accounts/sandbox',
    permission: 'accounts.manage',
    tags,
    summary: 'Connect an account of the sandbox, with invented fans',
    body: sandboxInput,
    response: account,
    status: 201,
    errors: ['accounts.platform_unreachable'],
    handler: ({ ctx, body }) => connectSandbox({ ctx, input: body }),
  }),
  defineRoute({
    method: 'get',
    path: '/accounts/{accountId}/activity',
    permission: 'accounts.read',
    tags,
    summary: 'The last minute and hour of an account, and what waits in its queue; moving at …/live',
    params,
    response: accountActivity,
    handler: async ({ ctx, params: { accountId } }) =>
      withoutNames(ctx.actor.permissions.has('campaigns.read'))(await getActivity({ ctx, accountId })),
  }),
  defineRoute({
    method: 'get',
    path: '/accounts/{accountId}',
    permission: 'accounts.read',
    tags,
    summary: 'One platform account',
    params,
    response: account,
    handler: ({ ctx, params: { accountId } }) => getAccount({ ctx, accountId }),
  }),
  defineRoute({
    method: 'patch',
    path: '/accounts/{accountId}',
    permission: 'accounts.manage',
    tags,
    summary: 'Change name, hours, limit and webhook secret',
    params,
    body: accountChange,
    response: account,
    handler: ({ ctx, params: { accountId }, body }) => changeAccount({ ctx, accountId, input: body }),
  }),
  defineRoute({
    method: 'delete',
    path: '/accounts/{accountId}',
    permission: 'accounts.manage',
    tags,
    summary: 'Disconnect: stop sending and forget the keys',
    params,
    response: noContent,
    handler: ({ ctx, params: { accountId } }) => disconnectAccount({ ctx, accountId }),
  }),
  defineRoute({
    method: 'post',
    path: '/accounts/{accountId}/check',
    permission: 'accounts.manage',
    tags,
    summary: 'Ask the platform how the account stands',
    params,
    response: account,
    errors: ['request.invalid', ...platformErrors],
    handler: ({ ctx, params: { accountId } }) => checkAccount({ ctx, accountId }),
  }),
  defineRoute({
    method: 'put',
    path: '/accounts/{accountId}/credentials',
    permission: 'accounts.manage',
    tags,
    summary: 'Replace the key of the account',
    params,
    body: credentialsInput,
    response: account,
    errors: [...platformErrors],
    handler: ({ ctx, params: { accountId }, body }) => checkAccount({ ctx, accountId, apiKey: body.apiKey }),
  }),
  defineRoute({
    method: 'post',
    path: '/accounts/{accountId}/webhook-secret',
    permission: 'accounts.manage',
    idempotent: false,
    tags,
    summary: 'Change the webhook secret; the old one holds for a while, the new one is shown this once',
    params,
    body: webhookSecretInput,
    response: newWebhookSecret,
    handler: ({ ctx, params: { accountId }, body }) => rotateWebhookSecret({ ctx, accountId, input: body }),
  }),
  defineRoute({
    method: 'post',
    path: '/accounts/{accountId}/pause',
    permission: 'sends.control',
    tags: sending,
    summary: 'Pause sending; calls under way come to their end',
    params,
    body: pauseInput,
    response: account,
    handler: async ({ ctx, params: { accountId }, body }) => {
      await pauseSending({ ctx, accountId, reason: body.reason, action: 'paused' });
      return getAccount({ ctx, accountId });
    },
  }),
  defineRoute({
    method: 'post',
    path: '/accounts/{accountId}/resume',
    permission: 'sends.control',
    tags: sending,
    summary: 'Resume sending at the account’s pace',
    params,
    response: account,
    handler: async ({ ctx, params: { accountId } }) => {
      await resumeSending({ ctx, accountId });
      return getAccount({ ctx, accountId });
    },
  }),
  defineRoute({
    method: 'post',
    path: '/accounts/{accountId}/stop',
    permission: 'sends.control',
    tags: sending,
    summary: 'Stop: after the answer no attempt begins',
    params,
    body: pauseInput,
    response: stopAnswer,
    handler: ({ ctx, params: { accountId }, body }) => stopSending({ ctx, accountId, reason: body.reason }),
  }),
  defineRoute({
    method: 'post',
    path: '/stop',
    permission: 'sends.control',
    tags: sending,
    summary: 'Stop every account that the role holds for',
    body: pauseInput,
    response: stopAnswer,
    handler: ({ ctx, body }) => stopSending({ ctx, accountId: null, reason: body.reason }),
  }),
  defineRoute({
    method: 'post',
    path: '/resume',
    permission: 'sends.control',
    tags: sending,
    summary: 'Resume every account that the role holds for',
    response: z.object({ accounts: z.number().int() }),
    handler: async ({ ctx }) => ({ accounts: (await resumeSending({ ctx, accountId: null })).length }),
  }),
];
