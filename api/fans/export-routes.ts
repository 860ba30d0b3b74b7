import { z } from 'zod';
import { pageOf, pageQuery } from '../../contracts/api/page';
import { createExportBody, exportJob } from '../../contracts/fans/export';
import { defineFileRoute, defineRoute } from '../define-route';
import { cancelExport, createExport, downloadExport, getExport, listExports } from './exports';

const params = z.object({ exportId: z.uuid() });
const tags: [string] = ['exports'];

export const exportRoutes = [
  defineRoute({
    method: 'post',
    path: '/exports',
    permission: 'fans.export',
    tags,
    summary: 'Write fans, transactions or recipients of a campaign to a CSV file',
    body: createExportBody,
    response: exportJob,
    status: 202,
    handler: ({ ctx, body }) => createExport({ ctx, input: body }),
  }),
  defineRoute({
    method: 'get',
    path: '/exports',
    permission: 'fans.export',
    tags,
    summary: 'Exports, newest first',
    query: pageQuery,
    response: pageOf(exportJob),
    handler: ({ ctx, query }) => listExports({ ctx, page: query }),
  }),
  defineRoute({
    method: 'get',
    path: '/exports/{exportId}',
    permission: 'fans.export',
    tags,
    summary: 'One export with its progress',
    params,
    response: exportJob,
    handler: ({ ctx, params: { exportId } }) => getExport({ ctx, exportId }),
  }),
  defineRoute({
    method: 'post',
    path: '/exports/{exportId}/cancel',
    permission: 'fans.export',
    tags,
    summary: 'Stop it',
    params,
    response: exportJob,
    handler: ({ ctx, params: { exportId } }) => cancelExport({ ctx, exportId }),
  }),
  defineFileRoute({
    method: 'get',
    path: '/exports/{exportId}/file.csv',
    permission: 'fans.export',
    tags,
    summary: 'The file',
    params,
    download: ['text/csv'],
    errors: ['exports.not_ready', 'exports.expired'],
    handler: ({ ctx, params: { exportId } }) => downloadExport({ ctx, exportId }),
  }),
];
