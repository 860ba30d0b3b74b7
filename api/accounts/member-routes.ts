import { z } from 'zod';
import { member, memberInput } from '../../contracts/accounts/member';
import { noContent } from '../../contracts/api/no-content';
import { pageOf, pageQuery } from '../../contracts/api/page';
import { defineRoute } from '../define-route';
import { changeMember } from './change-member';
import { listMembers } from './list-members';
import { removeMember } from './remove-member';

const params = z.object({ memberId: z.uuid() });
const tags: [string] = ['members'];

export const memberRoutes = [
  defineRoute({
    method: 'get',
    path: '/members',
    permission: 'workspace.read',
    tags,
    summary: 'Members of the workspace',
    query: pageQuery,
    response: pageOf(member),
    handler: ({ ctx, query }) => listMembers({ ctx, page: query }),
  }),
  defineRoute({
    method: 'patch',
    path: '/members/{memberId}',
    permission: 'members.manage',
    tags,
    summary: 'Change the role of a member, or the accounts it holds for',
    params,
    body: memberInput,
    response: member,
    errors: ['members.last_owner', 'members.role_too_high', 'members.unknown_account'],
    handler: ({ ctx, params: { memberId }, body }) => changeMember({ ctx, memberId, input: body }),
  }),
  defineRoute({
    method: 'delete',
    path: '/members/{memberId}',
    permission: 'members.manage',
    tags,
    summary: 'Remove a member',
    params,
    response: noContent,
    errors: ['members.last_owner', 'members.role_too_high'],
    handler: ({ ctx, params: { memberId } }) => removeMember({ ctx, memberId }),
  }),
];
