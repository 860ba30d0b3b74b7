import { z } from 'zod';
import { noContent } from '../../contracts/api/no-content';
import { pageOf, pageQuery } from '../../contracts/api/page';
import { fanList, fanListBody, fanListPatch, membersAnswer, membersBody } from '../../contracts/fans/fan';
import { defineRoute } from '../define-route';
import { changeList, changeMembers, createList, deleteList, freezeList, getList, listLists } from './lists';

const params = z.object({ listId: z.uuid() });
const tags: [string] = ['lists'];
const ofAccount = pageQuery.extend({ accountId: z.uuid().optional() });

export const listRoutes = [
  defineRoute({
    method: 'get',
    path: '/lists',
    permission: 'fans.read',
    tags,
    summary: 'Lists of fans with their sizes, newest first',
    query: ofAccount,
    response: pageOf(fanList),
    handler: ({ ctx, query: { accountId, ...page } }) => listLists({ ctx, accountId, page }),
  }),
  defineRoute({
    method: 'post',
    path: '/lists',
    permission: 'fans.write',
    tags,
    summary: 'Make a list; with rules, a live one that is filled at once and kept up to date',
    body: fanListBody,
    response: fanList,
    status: 201,
    errors: ['permission.all_accounts'],
    handler: ({ ctx, body }) => createList({ ctx, input: body }),
  }),
  defineRoute({
    method: 'get',
    path: '/lists/{listId}',
    permission: 'fans.read',
    tags,
    summary: 'One list',
    params,
    response: fanList,
    handler: ({ ctx, params: { listId } }) => getList({ ctx, listId }),
  }),
  defineRoute({
    method: 'patch',
    path: '/lists/{listId}',
    permission: 'fans.write',
    tags,
    summary: 'Rename a list, or change the rules of a live one',
    errors: ['lists.not_live', 'permission.all_accounts'],
    params,
    body: fanListPatch,
    response: fanList,
    handler: ({ ctx, params: { listId }, body }) => changeList({ ctx, listId, input: body }),
  }),
  defineRoute({
    method: 'delete',
    path: '/lists/{listId}',
    permission: 'fans.write',
    tags,
    summary: 'Delete a list; its fans stay',
    errors: ['lists.in_use', 'permission.all_accounts'],
    params,
    response: noContent,
    handler: async ({ ctx, params: { listId } }) => {
      await deleteList({ ctx, listId });
      return undefined;
    },
  }),
  defineRoute({
    method: 'post',
    path: '/lists/{listId}/freeze',
    permission: 'fans.write',
    tags,
    summary: 'Take the rules off a live list; its fans stay on it',
    errors: ['lists.not_live', 'permission.all_accounts'],
    params,
    response: fanList,
    handler: ({ ctx, params: { listId } }) => freezeList({ ctx, listId }),
  }),
  defineRoute({
    method: 'post',
    path: '/lists/{listId}/add',
    permission: 'fans.write',
    tags,
    summary: 'Put fans on a list',
    errors: ['lists.live'],
    params,
    body: membersBody,
    response: membersAnswer,
    handler: ({ ctx, params: { listId }, body }) => changeMembers({ ctx, listId, who: body, add: true }),
  }),
  defineRoute({
    method: 'post',
    path: '/lists/{listId}/remove',
    permission: 'fans.write',
    tags,
    summary: 'Take fans off a list',
    errors: ['lists.live'],
    params,
    body: membersBody,
    response: membersAnswer,
    handler: ({ ctx, params: { listId }, body }) => changeMembers({ ctx, listId, who: body, add: false }),
  }),
];
