import { z } from 'zod';
import { pageOf } from '../../contracts/api/page';
import { alarm, alarmQuery, alarmRule } from '../../contracts/operations/alarm';
import { defineRoute } from '../define-route';
import { listAlarmRules, listAlarms } from './read-alarms';

const tags: [string] = ['alarms'];

export const alarmRoutes = [
  defineRoute({
    method: 'get',
    path: '/alarm-rules',
    permission: 'accounts.read',
    tags,
    summary: 'The alarm rules in force, and for how many accounts each rings',
    response: z.object({ items: z.array(alarmRule) }),
    handler: ({ ctx }) => listAlarmRules({ ctx }),
  }),
  defineRoute({
    method: 'get',
    path: '/alarms',
    permission: 'accounts.read',
    tags,
    summary: 'Alarms that fired, newest first',
    query: alarmQuery,
    response: pageOf(alarm),
    handler: ({ ctx, query }) => listAlarms({ ctx, query }),
  }),
];
