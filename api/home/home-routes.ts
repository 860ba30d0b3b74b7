import { z } from 'zod';
import { noContent } from '../../contracts/api/no-content';
import { home, tourInput } from '../../contracts/home/home';
import { savedView, savedViewInput, savedViewPatch, savedViewQuery } from '../../contracts/home/saved-view';
import { defineRoute } from '../define-route';
import { getHome } from './get-home';
import { markTour } from './mark-tour';
import { changeSavedView, createSavedView, deleteSavedView, listSavedViews } from './saved-views';

const params = z.object({ viewId: z.uuid() });
const tags: [string] = ['saved views'];

export const homeRoutes = [
  defineRoute({
    method: 'get',
    path: '/home',
    permission: 'workspace.read',
    tags: ['home'],
    summary: 'Numbers of two weeks by day, and the first steps',
    response: home,
    handler: ({ ctx }) => getHome({ ctx }),
  }),
  defineRoute({
    method: 'put',
    path: '/home/tour',
    permission: 'workspace.read',
    tags: ['home'],
    summary: 'Remember whether you have seen the tour',
    body: tourInput,
    response: noContent,
    handler: ({ ctx, body }) => markTour({ ctx, seen: body.seen }),
  }),
  defineRoute({
    method: 'get',
    path: '/saved-views',
    permission: 'workspace.read',
    tags,
    summary: 'Filters that are kept under a name: yours and shared ones',
    query: savedViewQuery,
    response: z.object({ items: z.array(savedView) }),
    handler: ({ ctx, query }) => listSavedViews({ ctx, page: query.page }),
  }),
  defineRoute({
    method: 'post',
    path: '/saved-views',
    permission: 'workspace.read',
    tags,
    summary: 'Keep filters under a name',
    body: savedViewInput,
    response: savedView,
    status: 201,
    handler: ({ ctx, body }) => createSavedView({ ctx, input: body }),
  }),
  defineRoute({
    method: 'patch',
    path: '/saved-views/{viewId}',
    permission: 'workspace.read',
    tags,
    summary: 'Rename, share or change a saved view',
    params,
    body: savedViewPatch,
    response: savedView,
    handler: ({ ctx, params: { viewId }, body }) => changeSavedView({ ctx, viewId, input: body }),
  }),
  defineRoute({
    method: 'delete',
    path: '/saved-views/{viewId}',
    permission: 'workspace.read',
    tags,
    summary: 'Remove a saved view',
    params,
    response: noContent,
    handler: ({ ctx, params: { viewId } }) => deleteSavedView({ ctx, viewId }),
  }),
];
