import { z } from 'zod';
import { noContent } from '../../../contracts/api/no-content';
import { pageOf, pageQuery } from '../../../contracts/api/page';
import {
  fanNote,
  fanNoteInput,
  presence,
  presenceInput,
  thread,
  threadChange,
  threadCounts,
  threadCountsQuery,
  threadDetail,
  threadsChange,
  threadsChanged,
  threadsQuery,
} from '../../../contracts/messaging/thread';
import { defineRoute } from '../../define-route';
import { changeThread, changeThreads } from './change-threads';
import { addFanNote, editFanNote, listFanNotes, removeFanNote } from './fan-notes';
import { sayWhoIsThere } from './presence';
import { findThreads, getThread, getThreadCounts } from './read-threads';

const tags: [string] = ['messages'];
const one = z.object({ accountId: z.uuid(), fanId: z.uuid() });
const note = one.extend({ noteId: z.uuid() });
const notes = '/accounts/{accountId}/fans/{fanId}/notes';

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
  defineRoute({
    method: 'patch',
    path: '/threads/{accountId}/{fanId}',
    permission: 'messages.send',
    tags,
    summary: 'Read or unread, whose it is, snoozed, closed, open again',
    params: one,
    body: threadChange,
    response: threadDetail,
    errors: ['threads.assignee'],
    handler: ({ ctx, params, body }) => changeThread({ ctx, ...params, change: body }),
  }),
  defineRoute({
    method: 'post',
    path: '/threads/change',
    permission: 'messages.send',
    tags,
    summary: 'The same for up to 300 conversations at once',
    body: threadsChange,
    response: threadsChanged,
    errors: ['threads.assignee'],
    handler: ({ ctx, body }) => changeThreads({ ctx, input: body }),
  }),
  defineRoute({
    method: 'put',
    path: '/threads/{accountId}/{fanId}/presence',
    permission: 'messages.read',
    tags,
    summary: 'Say that you look or type, every few seconds, or that you left; answers who else is there',
    params: one,
    body: presenceInput,
    response: z.object({ others: z.array(presence) }),
    handler: async ({ ctx, params, body }) => ({ others: await sayWhoIsThere({ ctx, ...params, ...body }) }),
  }),
  defineRoute({
    method: 'get',
    path: notes,
    permission: 'fans.read',
    tags,
    summary: 'What people noted about a fan, newest first',
    params: one,
    query: pageQuery,
    response: pageOf(fanNote),
    handler: ({ ctx, params, query }) => listFanNotes({ ctx, ...params, page: query }),
  }),
  defineRoute({
    method: 'post',
    path: notes,
    permission: 'fans.write',
    tags,
    summary: 'Note something about a fan',
    params: one,
    body: fanNoteInput,
    response: fanNote,
    status: 201,
    handler: ({ ctx, params, body }) => addFanNote({ ctx, ...params, input: body }),
  }),
  defineRoute({
    method: 'patch',
    path: `${notes}/{noteId}`,
    permission: 'fans.write',
    tags,
    summary: 'Change a note of your own',
    params: note,
    body: fanNoteInput,
    response: fanNote,
    errors: ['threads.note_of_another'],
    handler: ({ ctx, params, body }) => editFanNote({ ctx, ...params, input: body }),
  }),
  defineRoute({
    method: 'delete',
    path: `${notes}/{noteId}`,
    permission: 'fans.write',
    tags,
    summary: 'Remove a note of your own',
    params: note,
    response: noContent,
    errors: ['threads.note_of_another'],
    handler: async ({ ctx, params }) => {
      await removeFanNote({ ctx, ...params });
      return undefined;
    },
  }),
];
