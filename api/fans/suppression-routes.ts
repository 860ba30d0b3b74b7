import { z } from 'zod';
import { pageOf } from '../../contracts/api/page';
import { addSuppressionsAnswer, addSuppressionsBody, reasonBody, suppression, suppressionsQuery } from '../../contracts/fans/fan';
import { defineRoute } from '../define-route';
import { addToSuppressions, liftOne, listSuppressions } from './suppressions';

const tags: [string] = ['fans'];

export const suppressionRoutes = [
  defineRoute({
    method: 'get',
    path: '/suppressions',
    permission: 'fans.read',
    tags,
    summary: 'The suppression list, newest first; erased fans stand in it without a name',
    query: suppressionsQuery,
    response: pageOf(suppression),
    handler: ({ ctx, query }) => listSuppressions({ ctx, query }),
  }),
  defineRoute({
    method: 'post',
    path: '/suppressions',
    permission: 'fans.write',
    tags,
    summary: 'Put fans on the suppression list by the platform’s ids, also those who are not here yet',
    body: addSuppressionsBody,
    response: addSuppressionsAnswer,
    handler: ({ ctx, body }) => addToSuppressions({ ctx, input: body }),
  }),
  defineRoute({
    method: 'post',
    path: '/suppressions/{suppressionId}/lift',
    permission: 'fans.write',
    tags,
    summary: 'End one suppression',
    params: z.object({ suppressionId: z.uuid() }),
    body: reasonBody,
    response: suppression,
    errors: ['fans.not_suppressed'],
    handler: ({ ctx, params: { suppressionId }, body }) => liftOne({ ctx, suppressionId, ...body }),
  }),
];
