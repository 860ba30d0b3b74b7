import { z } from 'zod';
import { noContent } from '../../contracts/api/no-content';
import { pageOf, pageQuery } from '../../contracts/api/page';
import { importJob, importOptions, importPreview, refusals, uploadQuery } from '../../contracts/fans/import';
import { DomainError } from '../../domain/domain-error';
import { defineFileRoute, defineRoute } from '../define-route';
import { cancelImport, removeImport } from './end-import';
import { previewImport } from './preview-import';
import { downloadRefused, getImport, getRefusals, listImports } from './read-imports';
import { startImport } from './start-import';
import { uploadImport } from './upload-import';

const params = z.object({ importId: z.uuid() });
const tags: [string] = ['imports'];

export const importRoutes = [
  defineFileRoute({
    method: 'post',
    path: '/imports',
    permission: 'fans.import',
    tags,
    summary: 'Upload a CSV file of fans or transactions; the body is the file itself',
    query: uploadQuery,
    upload: ['text/csv', 'text/plain', 'text/tab-separated-values', 'application/octet-stream', 'application/vnd.ms-excel'],
    response: importJob,
    status: 201,
    errors: ['request.too_large'],
    handler: async ({ ctx, query, upload }) => {
      if (upload === null) throw new DomainError('request.content_type', 'Send the file itself as the body.');
      return uploadImport({ ctx, input: query, upload });
    },
  }),
  defineRoute({
    method: 'get',
    path: '/imports',
    permission: 'fans.import',
    tags,
    summary: 'Imports, newest first',
    query: pageQuery.extend({ accountId: z.uuid().optional() }),
    response: pageOf(importJob),
    handler: ({ ctx, query: { accountId, ...page } }) => listImports({ ctx, accountId, page }),
  }),
  defineRoute({
    method: 'get',
    path: '/imports/{importId}',
    permission: 'fans.import',
    tags,
    summary: 'One import with its progress',
    params,
    response: importJob,
    handler: ({ ctx, params: { importId } }) => getImport({ ctx, importId }),
  }),
  defineRoute({
    method: 'get',
    path: '/imports/{importId}/preview',
    permission: 'fans.import',
    tags,
    summary: 'What is guessed about the file, and its first rows',
    params,
    response: importPreview,
    errors: ['imports.unreadable', 'imports.wrong_status'],
    handler: ({ ctx, params: { importId } }) => previewImport({ ctx, importId, options: {} }),
  }),
  defineRoute({
    method: 'post',
    path: '/imports/{importId}/preview',
    permission: 'fans.import',
    tags,
    summary: 'The same with a mapping and options of your own',
    params,
    body: importOptions,
    response: importPreview,
    errors: ['imports.unreadable', 'imports.wrong_status'],
    handler: ({ ctx, params: { importId }, body }) => previewImport({ ctx, importId, options: body }),
  }),
  defineRoute({
    method: 'post',
    path: '/imports/{importId}/start',
    permission: 'fans.import',
    tags,
    summary: 'Import it',
    params,
    body: importOptions,
    response: importJob,
    status: 202,
    errors: ['imports.unreadable', 'imports.mapping', 'imports.wrong_status', 'lists.live'],
    handler: ({ ctx, params: { importId }, body }) => startImport({ ctx, importId, options: body }),
  }),
  defineRoute({
    method: 'post',
    path: '/imports/{importId}/cancel',
    permission: 'fans.import',
    tags,
    summary: 'Stop it; rows that were taken stay',
    params,
    response: importJob,
    errors: ['imports.wrong_status'],
    handler: ({ ctx, params: { importId } }) => cancelImport({ ctx, importId }),
  }),
  defineRoute({
    method: 'delete',
    path: '/imports/{importId}',
    permission: 'fans.import',
    tags,
    summary: 'Take an import that is over out of the list, with its file and its refused rows; fans stay',
    params,
    response: noContent,
    errors: ['imports.wrong_status'],
    handler: async ({ ctx, params: { importId } }) => {
      await removeImport({ ctx, importId });
      return undefined;
    },
  }),
  defineRoute({
    method: 'get',
    path: '/imports/{importId}/refusals',
    permission: 'fans.import',
    tags,
    summary: 'Why rows were refused, by reason, and the first of them',
    params,
    response: refusals,
    handler: ({ ctx, params: { importId } }) => getRefusals({ ctx, importId }),
  }),
  defineFileRoute({
    method: 'get',
    path: '/imports/{importId}/refused.csv',
    permission: 'fans.import',
    tags,
    summary: 'The rows that were refused, each with its reason',
    params,
    download: ['text/csv'],
    handler: ({ ctx, params: { importId } }) => downloadRefused({ ctx, importId }),
  }),
];
