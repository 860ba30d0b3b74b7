import { z } from 'zod';
import { noContent } from '../../contracts/api/no-content';
import { pageOf } from '../../contracts/api/page';
import { chatterReport, chattersQuery, payQuery } from '../../contracts/shifts/chatters';
import { openShift, shift, shiftChange, shiftInput, shiftsQuery } from '../../contracts/shifts/shift';
import { defineFileRoute, defineRoute } from '../define-route';
import { downloadPay } from './download-pay';
import { readChatters } from './read-chatters';
import { getOpenShift, readShifts } from './read-shifts';
import { changeShift, deleteShift, endShift, enterShift, startShift } from './write-shifts';

const tags: [string] = ['chatters and shifts'];
const params = z.object({ shiftId: z.uuid() });

export const shiftRoutes = [
  defineRoute({
    method: 'get',
    path: '/chatters',
    permission: 'workspace.read',
    tags,
    summary: 'Messages, reply times and sales by person; your own unless you see money or manage members',
    query: chattersQuery,
    response: chatterReport,
    handler: ({ ctx, query }) => readChatters({ ctx, query }),
  }),
  defineFileRoute({
    method: 'get',
    path: '/chatters/pay.csv',
    permission: 'revenue.read',
    tags,
    summary: 'Sales by person, or one by one, for pay',
    query: payQuery,
    download: ['text/csv'],
    handler: ({ ctx, query }) => downloadPay({ ctx, query }),
  }),
  defineRoute({
    method: 'get',
    path: '/shifts',
    permission: 'workspace.read',
    tags,
    summary: 'Who worked when, newest first; your own unless you see money or manage members',
    query: shiftsQuery,
    response: pageOf(shift),
    handler: ({ ctx, query }) => readShifts({ ctx, query }),
  }),
  defineRoute({
    method: 'get',
    path: '/shifts/open',
    permission: 'workspace.read',
    tags,
    summary: 'Your own shift that is open now',
    response: openShift,
    handler: ({ ctx }) => getOpenShift({ ctx }),
  }),
  defineRoute({
    method: 'post',
    path: '/shifts/start',
    permission: 'messages.send',
    tags,
    summary: 'Begin your shift',
    response: shift,
    status: 201,
    errors: ['shifts.overlap'],
    handler: ({ ctx }) => startShift({ ctx }),
  }),
  defineRoute({
    method: 'post',
    path: '/shifts/{shiftId}/end',
    permission: 'messages.send',
    tags,
    summary: 'End your shift; anybody’s for who manages members',
    params,
    response: shift,
    errors: ['members.role_too_high'],
    handler: ({ ctx, params: { shiftId } }) => endShift({ ctx, shiftId }),
  }),
  defineRoute({
    method: 'post',
    path: '/shifts',
    permission: 'members.manage',
    tags,
    summary: 'Enter who worked when, or plan it',
    body: shiftInput,
    response: shift,
    status: 201,
    errors: ['members.role_too_high', 'shifts.overlap'],
    handler: ({ ctx, body }) => enterShift({ ctx, input: body }),
  }),
  defineRoute({
    method: 'patch',
    path: '/shifts/{shiftId}',
    permission: 'members.manage',
    tags,
    summary: 'Put the times of a shift right',
    params,
    body: shiftChange,
    response: shift,
    errors: ['members.role_too_high', 'shifts.overlap'],
    handler: ({ ctx, params: { shiftId }, body }) => changeShift({ ctx, shiftId, input: body }),
  }),
  defineRoute({
    method: 'delete',
    path: '/shifts/{shiftId}',
    permission: 'members.manage',
    tags,
    summary: 'Delete a shift',
    params,
    response: noContent,
    errors: ['members.role_too_high'],
    handler: ({ ctx, params: { shiftId } }) => deleteShift({ ctx, shiftId }),
  }),
];
