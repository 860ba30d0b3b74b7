import { z } from 'zod';
import { apiKey, apiKeyInput, newApiKey } from '../../contracts/accounts/member';
import { noContent } from '../../contracts/api/no-content';
import { pageOf, pageQuery } from '../../contracts/api/page';
import { defineRoute } from '../define-route';
import { createApiKey, listApiKeys, revokeApiKey } from './api-keys';

const tags: [string] = ['api keys'];

export const apiKeyRoutes = [
  defineRoute({
    method: 'get',
    path: '/api-keys',
    permission: 'keys.manage',
    tags,
    summary: 'API keys, newest first',
    query: pageQuery,
    response: pageOf(apiKey),
    handler: ({ ctx, query }) => listApiKeys({ ctx, page: query }),
  }),
  defineRoute({
    // Repeats are not answered from the store: the key itself is never kept.
    method: 'post',
    path: '/api-keys',
    permission: 'keys.manage',
    idempotent: false,
    tags,
    summary: 'Make an API key; it is shown this once',
    body: apiKeyInput,
    response: newApiKey,
    status: 201,
    errors: ['keys.scope_too_wide'],
    handler: ({ ctx, body }) => createApiKey({ ctx, input: body }),
  }),
  defineRoute({
    method: 'delete',
    path: '/api-keys/{keyId}',
    permission: 'keys.manage',
    tags,
    summary: 'Revoke an API key',
    params: z.object({ keyId: z.uuid() }),
    response: noContent,
    errors: ['permission.all_accounts'],
    handler: ({ ctx, params }) => revokeApiKey({ ctx, keyId: params.keyId }),
  }),
];
