import { z } from 'zod';
import { pageOf } from '../../../contracts/api/page';
import { thread, threadCounts, threadCountsQuery, threadDetail, threadsQuery } from '../../../contracts/messaging/thread';
import { defineRoute } from '../../define-route';
import { findThreads, getThread, getThreadCounts } from './read-threads';

const tags: [string] = ['messages'];
const one = z.object({ accountId: z.uuid(), fanId: z.uuid() });

export const threadRoutes = [
  defineRoute({
    method: 'get',
    path: '/threads',
    permission: 'messages.read',
    tags,
    summary: 'The inbox: conversations across accounts, found and sorted',
    query: threadsQuery,
    response: pageOf(thread),
    handler: ({ ctx, query }) => findThreads({ ctx, query }),
  }),
  defineRoute({
    method: 'get',
    path: '/threads/counts',
    permission: 'messages.read',
    tags,
    summary: 'How many open conversations are unread, unanswered, yours, nobody’s',
    query: threadCountsQuery,
    response: threadCounts,
    handler: ({ ctx, query }) => getThreadCounts({ ctx, query }),
  }),
  defineRoute({
    method: 'get',
    path: '/threads/{accountId}/{fanId}',
    permission: 'messages.read',
    tags,
    summary: 'One conversation with its state and who else looks at it',
    params: one,
    response: threadDetail,
    handler: ({ ctx, params }) => getThread({ ctx, ...params }),
  }),
];
