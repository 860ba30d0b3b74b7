import { z } from 'zod';
import { invitation, invitationInput, receivedInvitation } from '../../contracts/accounts/member';
import { noContent } from '../../contracts/api/no-content';
import { pageOf, pageQuery } from '../../contracts/api/page';
import { defineRoute } from '../define-route';
import { acceptInvitation, declineInvitation, readInvitation } from './answer-invitation';
import { inviteMember } from './invite-member';
import { listInvitations, revokeInvitation } from './list-invitations';

const tags: [string] = ['members'];
const received = z.object({ token: z.string().min(10).max(100) });
const errors = ['invitations.closed', 'invitations.other_person', 'not_found'] as const;

export const invitationRoutes = [
  defineRoute({
    method: 'get',
    path: '/invitations',
    permission: 'members.manage',
    tags,
    summary: 'Invitations, newest first',
    query: pageQuery,
    response: pageOf(invitation),
    handler: ({ ctx, query }) => listInvitations({ ctx, page: query }),
  }),
  defineRoute({
    method: 'post',
    path: '/invitations',
    permission: 'members.manage',
    tags,
    summary: 'Invite somebody by e-mail',
    body: invitationInput,
    response: invitation,
    status: 201,
    errors: ['members.already', 'members.role_too_high', 'members.unknown_account', 'unavailable'],
    handler: ({ ctx, body }) => inviteMember({ ctx, input: body }),
  }),
  defineRoute({
    method: 'delete',
    path: '/invitations/{invitationId}',
    permission: 'members.manage',
    tags,
    summary: 'Revoke an invitation',
    params: z.object({ invitationId: z.uuid() }),
    response: noContent,
    errors: ['members.role_too_high'],
    handler: ({ ctx, params }) => revokeInvitation({ ctx, invitationId: params.invitationId }),
  }),
  defineRoute({
    method: 'get',
    path: '/me/invitations/{token}',
    permission: 'signed_in',
    tags: ['me'],
    summary: 'The invitation that a mailed link leads to',
    params: received,
    response: receivedInvitation,
    errors: [...errors],
    handler: ({ ctx, params }) => readInvitation({ ctx, token: params.token }),
  }),
  defineRoute({
    method: 'post',
    path: '/me/invitations/{token}/accept',
    permission: 'signed_in',
    tags: ['me'],
    summary: 'Accept an invitation and switch to its workspace',
    params: received,
    response: z.object({ workspaceId: z.uuid() }),
    errors: [...errors, 'members.already'],
    handler: ({ ctx, params }) => acceptInvitation({ ctx, token: params.token }),
  }),
  defineRoute({
    method: 'post',
    path: '/me/invitations/{token}/decline',
    permission: 'signed_in',
    tags: ['me'],
    summary: 'Decline an invitation',
    params: received,
    response: noContent,
    errors: [...errors],
    handler: ({ ctx, params }) => declineInvitation({ ctx, token: params.token }),
  }),
];
