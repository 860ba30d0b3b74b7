import { z } from 'zod';
import { auditEntry } from '../../contracts/accounts/member';
import { PERMISSIONS, permission, role, ROLE_PERMISSIONS, ROLES } from '../../contracts/accounts/permissions';
import { instant } from '../../contracts/api/instant';
import { pageOf, pageQuery } from '../../contracts/api/page';
import { defineRoute } from '../define-route';
import { listAudit } from './list-audit';

const filters = pageQuery.extend({
  actor: z.string().max(100).optional(),
  action: z.string().max(100).optional(),
  targetType: z.string().max(100).optional(),
  targetId: z.string().max(100).optional(),
  from: instant.optional(),
  to: instant.optional(),
});

export const auditRoutes = [
  defineRoute({
    method: 'get',
    path: '/audit',
    permission: 'audit.read',
    tags: ['audit'],
    summary: 'Who did what and when, newest first',
    query: filters,
    response: pageOf(auditEntry),
    handler: ({ ctx, query: { limit, cursor, ...filter } }) => listAudit({ ctx, filter, page: { limit, cursor } }),
  }),
  defineRoute({
    method: 'get',
    path: '/permissions',
    permission: 'signed_in',
    tags: ['members'],
    summary: 'What there is to allow, and which role may do it',
    response: z.object({ items: z.array(z.object({ permission, description: z.string(), roles: z.array(role) })) }),
    handler: async () => ({
      items: permission.options.map((one) => ({
        permission: one,
        description: PERMISSIONS[one],
        roles: ROLES.filter((held) => ROLE_PERMISSIONS[held].includes(one)),
      })),
    }),
  }),
];
