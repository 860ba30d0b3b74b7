import { z } from 'zod';
import { fanScript, runMove, runStart, runStop, scriptRun } from '../../../contracts/messaging/scripts/script-run';
import { defineRoute } from '../../define-route';
import { getFanScript, sendStep, skipStep, startRun, stopRun } from './script-runs';

const tags: [string] = ['scripts'];
const thread = z.object({ accountId: z.uuid(), fanId: z.uuid() });
const params = z.object({ runId: z.uuid() });

export const scriptRunRoutes = [
  defineRoute({
    method: 'get',
    path: '/accounts/{accountId}/fans/{fanId}/script',
    permission: 'messages.read',
    tags,
    summary: 'The script that the fan is in, else the last one, with the next step as this fan would read it',
    params: thread,
    response: fanScript,
    handler: ({ ctx, params }) => getFanScript({ ctx, ...params }),
  }),
  defineRoute({
    method: 'post',
    path: '/accounts/{accountId}/fans/{fanId}/script',
    permission: 'messages.send',
    tags,
    summary: 'Begin a script with a fan; nothing is sent yet',
    params: thread,
    body: runStart,
    response: scriptRun,
    status: 201,
    errors: ['messages.fan_unreachable', 'scripts.problems', 'scripts.running'],
    handler: ({ ctx, params, body }) => startRun({ ctx, ...params, scriptId: body.scriptId }),
  }),
  defineRoute({
    method: 'post',
    path: '/script-runs/{runId}/send',
    permission: 'messages.send',
    tags,
    summary: 'Send the next step, once, however often it is asked',
    params,
    body: runMove,
    response: scriptRun,
    errors: ['scripts.moved', 'messages.fan_unreachable', 'messages.empty'],
    handler: ({ ctx, params: { runId }, body }) => sendStep({ ctx, runId, position: body.position }),
  }),
  defineRoute({
    method: 'post',
    path: '/script-runs/{runId}/skip',
    permission: 'messages.send',
    tags,
    summary: 'Go on without sending the next step',
    params,
    body: runMove,
    response: scriptRun,
    errors: ['scripts.moved'],
    handler: ({ ctx, params: { runId }, body }) => skipStep({ ctx, runId, position: body.position }),
  }),
  defineRoute({
    method: 'post',
    path: '/script-runs/{runId}/stop',
    permission: 'messages.send',
    tags,
    summary: 'End a script for a fan: refused, or by hand',
    params,
    body: runStop,
    response: scriptRun,
    handler: ({ ctx, params: { runId }, body }) => stopRun({ ctx, runId, reason: body.reason }),
  }),
];
