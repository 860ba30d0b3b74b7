import { z } from 'zod';
import { pageOf } from '../../../contracts/api/page';
import { script, scriptFigures, scriptInput, scriptSave, scriptsQuery, scriptSummary } from '../../../contracts/messaging/scripts/script';
import { defineRoute } from '../../define-route';
import { archiveScript, createScript, getScript, readFigures, readScripts, saveScript } from './scripts';

const params = z.object({ scriptId: z.uuid() });
const tags: [string] = ['scripts'];

const archive = (word: 'archive' | 'unarchive', summary: string) =>
  defineRoute({
    method: 'post',
    path: `/scripts/{scriptId}/${word}`,
    permission: 'campaigns.write',
    tags,
    summary,
    params,
    response: script,
    errors: ['permission.all_accounts'],
    handler: ({ ctx, params: { scriptId } }) => archiveScript({ ctx, scriptId, away: word === 'archive' }),
  });

export const scriptRoutes = [
  defineRoute({
    method: 'get',
    path: '/scripts',
    permission: 'messages.read',
    tags,
    summary: 'Scripts by name',
    query: scriptsQuery,
    response: pageOf(scriptSummary),
    handler: ({ ctx, query }) => readScripts({ ctx, query }),
  }),
  defineRoute({
    method: 'post',
    path: '/scripts',
    permission: 'campaigns.write',
    tags,
    summary: 'Write a script; unfinished steps come back as problems',
    body: scriptInput,
    response: script,
    status: 201,
    errors: ['permission.all_accounts'],
    handler: ({ ctx, body }) => createScript({ ctx, input: body }),
  }),
  defineRoute({
    method: 'get',
    path: '/scripts/{scriptId}',
    permission: 'messages.read',
    tags,
    summary: 'One script with its steps and its problems',
    params,
    response: script,
    handler: ({ ctx, params: { scriptId } }) => getScript({ ctx, scriptId }),
  }),
  defineRoute({
    method: 'put',
    path: '/scripts/{scriptId}',
    permission: 'campaigns.write',
    tags,
    summary: 'Save a script as a whole, over the revision you saw; fans in it stay with their version',
    params,
    body: scriptSave,
    response: script,
    errors: ['permission.all_accounts'],
    handler: ({ ctx, params: { scriptId }, body }) => saveScript({ ctx, scriptId, input: body }),
  }),
  archive('archive', 'Put a script away: it begins with nobody, fans in it go on'),
  archive('unarchive', 'Take a script up again'),
  defineRoute({
    method: 'get',
    path: '/scripts/{scriptId}/figures',
    permission: 'messages.read',
    tags,
    summary: 'What each step did: sent, read, bought, revenue',
    params,
    response: scriptFigures,
    handler: ({ ctx, params: { scriptId } }) => readFigures({ ctx, scriptId }),
  }),
];
