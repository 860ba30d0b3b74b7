import { me } from '../../contracts/accounts/workspace';
import { defineRoute } from '../define-route';
import { getMe } from './get-me';

export const meRoutes = [
  defineRoute({
    method: 'get', path: '/me', permission: 'signed_in', tags: ['me'],
    summary: 'Who is asking, in which workspace, and what they may do there',
    response: me,
    handler: ({ ctx }) => getMe({ ctx }),
  }),
];
