import { z } from 'zod';
import type { ErrorCode } from '../../../contracts/api/error-codes';
import { pageOf, pageQuery } from '../../../contracts/api/page';
import { unsend, UNSEND_REASON_CODES, UNSEND_STATUSES, unsendInput, unsendItem, unsendPreview } from '../../../contracts/messaging/unsend';
import { defineRoute } from '../../define-route';
import { createUnsend, previewUnsend, stopUnsending } from './change-unsends';
import { getUnsend, listUnsendItems, listUnsends } from './read-unsends';

const tags: [string] = ['unsends'];
const params = z.object({ unsendId: z.uuid() });
const errors: ErrorCode[] = ['messages.cannot_unsend', 'campaigns.unknown_variant', 'campaigns.wrong_status'];
const filter = z.object({
  accountId: z.uuid().optional(),
  campaignId: z.uuid().optional(),
  messageId: z.uuid().optional(),
  status: z.enum(UNSEND_STATUSES).optional(),
});
const itemFilter = z.object({ reason: z.enum(UNSEND_REASON_CODES).optional() });

export const unsendRoutes = [
  defineRoute({
    method: 'post',
    path: '/unsends/preview',
    permission: 'messages.send',
    tags,
    summary: 'How many can still be taken back, how many were bought, and how long it takes',
    body: unsendInput,
    response: unsendPreview,
    errors,
    handler: ({ ctx, body }) => previewUnsend({ ctx, input: body }),
  }),
  defineRoute({
    method: 'post',
    path: '/unsends',
    permission: 'messages.send',
    tags,
    summary: 'Take back a message, or all or one variant of a campaign: at once, or so many minutes after each was sent',
    body: unsendInput,
    response: unsend,
    status: 201,
    errors: [...errors, 'messages.nothing_to_unsend'],
    handler: ({ ctx, body }) => createUnsend({ ctx, input: body }),
  }),
  defineRoute({
    method: 'get',
    path: '/unsends',
    permission: 'messages.read',
    tags,
    summary: 'What is and was taken back, newest first',
    query: pageQuery.extend(filter.shape),
    response: pageOf(unsend),
    handler: ({ ctx, query: { limit, cursor, ...filter } }) => listUnsends({ ctx, page: { limit, cursor }, filter }),
  }),
  defineRoute({
    method: 'get',
    path: '/unsends/{unsendId}',
    permission: 'messages.read',
    tags,
    summary: 'How far it is',
    params,
    response: unsend,
    handler: ({ ctx, params: { unsendId } }) => getUnsend({ ctx, unsendId }),
  }),
  defineRoute({
    method: 'get',
    path: '/unsends/{unsendId}/items',
    permission: 'messages.read',
    tags,
    summary: 'What became of each message, with the reason',
    params,
    query: pageQuery.extend(itemFilter.shape),
    response: pageOf(unsendItem),
    handler: ({ ctx, params: { unsendId }, query: { limit, cursor, reason } }) =>
      listUnsendItems({ ctx, unsendId, reason: reason ?? null, page: { limit, cursor } }),
  }),
  defineRoute({
    method: 'post',
    path: '/unsends/{unsendId}/stop',
    permission: 'messages.send',
    tags,
    summary: 'Leave the rest with the fans; what was taken back stays so',
    params,
    response: unsend,
    handler: ({ ctx, params: { unsendId } }) => stopUnsending({ ctx, unsendId }),
  }),
];
