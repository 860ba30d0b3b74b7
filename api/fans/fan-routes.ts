import { z } from 'zod';
import { noContent } from '../../contracts/api/no-content';
import { pageOf } from '../../contracts/api/page';
import { audienceCounts, countAudienceBody } from '../../contracts/fans/audience-counts';
import { consentBody, fan, fanPatch, fansQuery, reasonBody, suppressBody } from '../../contracts/fans/fan';
import { fanProfile, historyEntry, historyQuery } from '../../contracts/fans/fan-profile';
import { fanCounts, fanSelection, suppressManyAnswer, suppressManyBody } from '../../contracts/fans/fan-selection';
import { defineRoute } from '../define-route';
import { erase, freezeFan, lift, patchFan, recordConsent, suppress, unfreezeFan } from './change-fan';
import { getHistory, getProfile } from './fan-profile';
import { countOfAudience, countSelection, suppressMany } from './many-fans';
import { findFans, getFan } from './read-fans';

const params = z.object({ fanId: z.uuid() });
const tags: [string] = ['fans'];
const write = { method: 'post', permission: 'fans.write', tags, params, response: fan } as const;

export const fanRoutes = [
  defineRoute({
    method: 'get',
    path: '/fans',
    permission: 'fans.read',
    tags,
    summary: 'Fans, found and sorted',
    query: fansQuery,
    response: pageOf(fan),
    handler: ({ ctx, query }) => findFans({ ctx, query }),
  }),
  defineRoute({
    method: 'post',
    path: '/fans/count',
    permission: 'fans.read',
    tags,
    summary: 'How many fans a selection has, how many can be written to, and what they spent',
    body: z.strictObject({ selection: fanSelection }),
    response: fanCounts,
    handler: ({ ctx, body }) => countSelection({ ctx, ...body }),
  }),
  defineRoute({
    method: 'post',
    path: '/fans/suppress',
    permission: 'fans.write',
    tags,
    summary: 'Put everybody of a selection on the suppression list',
    body: suppressManyBody,
    response: suppressManyAnswer,
    handler: ({ ctx, body }) => suppressMany({ ctx, input: body }),
  }),
  defineRoute({
    method: 'get',
    path: '/fans/{fanId}',
    permission: 'fans.read',
    tags,
    summary: 'One fan',
    params,
    response: fan,
    handler: ({ ctx, params: { fanId } }) => getFan({ ctx, fanId }),
  }),
  defineRoute({
    method: 'get',
    path: '/fans/{fanId}/profile',
    permission: 'fans.read',
    tags,
    summary: 'One fan with lists, what keeps messages away, and money by month',
    params,
    response: fanProfile,
    handler: ({ ctx, params: { fanId } }) => getProfile({ ctx, fanId }),
  }),
  defineRoute({
    method: 'get',
    path: '/fans/{fanId}/history',
    permission: 'fans.read',
    tags,
    summary: 'What happened with a fan, newest first: messages, campaigns, purchases, consent, decisions',
    params,
    query: historyQuery,
    response: pageOf(historyEntry),
    handler: ({ ctx, params: { fanId }, query }) => getHistory({ ctx, fanId, query }),
  }),
  defineRoute({
    method: 'patch',
    path: '/fans/{fanId}',
    permission: 'fans.write',
    tags,
    summary: 'Change what we note about a fan',
    params,
    body: fanPatch,
    response: fan,
    handler: ({ ctx, params: { fanId }, body }) => patchFan({ ctx, fanId, input: body }),
  }),
  defineRoute({
    ...write,
    path: '/fans/{fanId}/freeze',
    summary: 'Send nothing until a person has looked',
    body: reasonBody,
    handler: ({ ctx, params: { fanId }, body }) => freezeFan({ ctx, fanId, ...body }),
  }),
  defineRoute({
    ...write,
    path: '/fans/{fanId}/unfreeze',
    summary: 'A person has looked',
    body: reasonBody,
    handler: ({ ctx, params: { fanId }, body }) => unfreezeFan({ ctx, fanId, ...body }),
  }),
  defineRoute({
    ...write,
    path: '/fans/{fanId}/consent',
    summary: 'Note that consent was given or withdrawn',
    body: consentBody,
    handler: ({ ctx, params: { fanId }, body }) => recordConsent({ ctx, fanId, input: body }),
  }),
  defineRoute({
    ...write,
    path: '/fans/{fanId}/suppress',
    summary: 'Put the fan on the suppression list',
    body: suppressBody,
    handler: ({ ctx, params: { fanId }, body }) => suppress({ ctx, fanId, input: body }),
  }),
  defineRoute({
    ...write,
    path: '/fans/{fanId}/lift',
    summary: 'Take the fan off the suppression list',
    body: reasonBody,
    errors: ['fans.not_suppressed'],
    handler: ({ ctx, params: { fanId }, body }) => lift({ ctx, fanId, ...body }),
  }),
  defineRoute({
    ...write,
    path: '/fans/{fanId}/erase',
    summary: 'Erase all data of the fan for good',
    body: reasonBody,
    response: noContent,
    handler: async ({ ctx, params: { fanId }, body }) => {
      await erase({ ctx, fanId, ...body });
      return undefined;
    },
  }),
  defineRoute({
    method: 'post',
    path: '/audiences/count',
    permission: 'fans.read',
    tags,
    summary: 'How many fans an audience reaches, and why others are left out',
    body: countAudienceBody,
    response: audienceCounts,
    handler: ({ ctx, body }) => countOfAudience({ ctx, input: body }),
  }),
];
