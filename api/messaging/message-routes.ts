import { z } from 'zod';
import { message, messageDetail, messageInput, messagesPage, messagesQuery, unconfirmedDecision } from '../../contracts/messaging/message';
import { defineRoute } from '../define-route';
import { changeQueuedMessage, decideUnconfirmed, resendMessage } from './change-message';
import { getMessage, listMessages } from './read-messages';
import { sendMessage } from './send-message';

const tags: [string] = ['messages'];
const thread = z.object({ accountId: z.uuid(), fanId: z.uuid() });
const one = z.object({ accountId: z.uuid(), messageId: z.uuid() });

const change = (word: 'hold' | 'release' | 'cancel', summary: string) =>
  defineRoute({
    method: 'post',
    path: `/accounts/{accountId}/messages/{messageId}/${word}`,
    permission: 'messages.send',
    tags,
    summary,
    params: one,
    response: messageDetail,
    errors: ['messages.not_held'],
    handler: ({ ctx, params }) => changeQueuedMessage({ ctx, ...params, change: word }),
  });

export const messageRoutes = [
  defineRoute({
    method: 'get',
    path: '/accounts/{accountId}/fans/{fanId}/messages',
    permission: 'messages.read',
    tags,
    summary: 'The thread with a fan, newest first: the newest, older, newer ones, or those around one',
    params: thread,
    query: messagesQuery,
    response: messagesPage,
    handler: ({ ctx, params, query }) => listMessages({ ctx, ...params, query }),
  }),
  defineRoute({
    method: 'post',
    path: '/accounts/{accountId}/fans/{fanId}/messages',
    permission: 'messages.send',
    tags,
    summary: 'Write to a fan, before everything that machines wrote',
    params: thread,
    body: messageInput,
    response: message,
    status: 201,
    errors: ['messages.fan_unreachable', 'messages.empty', 'messages.answered_meanwhile'],
    handler: ({ ctx, params, body }) => sendMessage({ ctx, ...params, input: body }),
  }),
  defineRoute({
    method: 'get',
    path: '/accounts/{accountId}/messages/{messageId}',
    permission: 'messages.read',
    tags,
    summary: 'One message with its attempts and its place in the queue',
    params: one,
    response: messageDetail,
    handler: ({ ctx, params }) => getMessage({ ctx, ...params }),
  }),
  change('hold', 'Keep a waiting message until it is released'),
  change('release', 'Let a waiting message compete for the next slot'),
  change('cancel', 'Take a waiting message out of the queue'),
  defineRoute({
    method: 'post',
    path: '/accounts/{accountId}/messages/{messageId}/resend',
    permission: 'messages.send',
    tags,
    summary: 'Send what failed or was skipped once more, as a new message',
    params: one,
    response: messageDetail,
    status: 201,
    errors: ['messages.not_final'],
    handler: ({ ctx, params }) => resendMessage({ ctx, ...params }),
  }),
  defineRoute({
    method: 'post',
    path: '/accounts/{accountId}/messages/{messageId}/decision',
    permission: 'messages.send',
    tags,
    summary: 'Decide about a message that may have been sent',
    params: one,
    body: unconfirmedDecision,
    response: messageDetail,
    errors: ['messages.not_final'],
    handler: ({ ctx, params, body }) => decideUnconfirmed({ ctx, ...params, decision: body.decision }),
  }),
];
