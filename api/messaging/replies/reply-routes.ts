import { z } from 'zod';
import { noContent } from '../../../contracts/api/no-content';
import { pageOf } from '../../../contracts/api/page';
import { cannedReply, fanValues, repliesQuery, replyFolders, replyInput, replySave } from '../../../contracts/messaging/replies/reply';
import { defineRoute } from '../../define-route';
import { getReply, markUsed, readFanValues, readFolders, readReplies } from './read-replies';
import { createReply, deleteReply, saveReply } from './write-replies';

const params = z.object({ replyId: z.uuid() });
const tags: [string] = ['canned replies'];

export const replyRoutes = [
  defineRoute({
    method: 'get',
    path: '/replies',
    permission: 'messages.read',
    tags,
    summary: 'Canned replies: shared ones and your own',
    query: repliesQuery,
    response: pageOf(cannedReply),
    handler: ({ ctx, query }) => readReplies({ ctx, query }),
  }),
  defineRoute({
    method: 'get',
    path: '/reply-folders',
    permission: 'messages.read',
    tags,
    summary: 'Folders that replies lie in',
    response: replyFolders,
    handler: ({ ctx }) => readFolders({ ctx }),
  }),
  defineRoute({
    method: 'post',
    path: '/replies',
    permission: 'messages.send',
    tags,
    summary: 'Keep a reply under a shortcut; shared ones need campaigns.write',
    body: replyInput,
    response: cannedReply,
    status: 201,
    errors: ['replies.shared', 'permission.all_accounts'],
    handler: ({ ctx, body }) => createReply({ ctx, input: body }),
  }),
  defineRoute({
    method: 'get',
    path: '/replies/{replyId}',
    permission: 'messages.read',
    tags,
    summary: 'One canned reply',
    params,
    response: cannedReply,
    handler: ({ ctx, params: { replyId } }) => getReply({ ctx, replyId }),
  }),
  defineRoute({
    method: 'put',
    path: '/replies/{replyId}',
    permission: 'messages.send',
    tags,
    summary: 'Save a canned reply as a whole, over the revision you saw',
    params,
    body: replySave,
    response: cannedReply,
    errors: ['replies.shared', 'permission.all_accounts'],
    handler: ({ ctx, params: { replyId }, body }) => saveReply({ ctx, replyId, input: body }),
  }),
  defineRoute({
    method: 'delete',
    path: '/replies/{replyId}',
    permission: 'messages.send',
    tags,
    summary: 'Delete a canned reply',
    params,
    response: noContent,
    errors: ['replies.shared', 'permission.all_accounts'],
    handler: ({ ctx, params: { replyId } }) => deleteReply({ ctx, replyId }),
  }),
  defineRoute({
    method: 'post',
    path: '/replies/{replyId}/used',
    permission: 'messages.send',
    tags,
    summary: 'Count a use, so that what is used most is offered first',
    params,
    response: noContent,
    handler: ({ ctx, params: { replyId } }) => markUsed({ ctx, replyId }),
  }),
  defineRoute({
    method: 'get',
    path: '/fans/{fanId}/values',
    permission: 'fans.read',
    tags,
    summary: 'What the variables of a text stand for with this fan',
    params: z.object({ fanId: z.uuid() }),
    response: fanValues,
    handler: ({ ctx, params: { fanId } }) => readFanValues({ ctx, fanId }),
  }),
];
