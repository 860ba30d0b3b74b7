import { z } from 'zod';
import { noContent } from '../../contracts/api/no-content';
import { pageOf } from '../../contracts/api/page';
import { fanMediaList, mediaDetail, mediaItem, mediaQuery, mediaUploadQuery } from '../../contracts/media/media';
import { MEDIA_TYPES } from '../../contracts/media/media-types';
import { DomainError } from '../../domain/domain-error';
import { defineFileRoute, defineRoute } from '../define-route';
import { fanMedia } from './fan-media';
import { openFile, openThumbnail } from './open-file';
import { getMedia, listMedia } from './read-media';
import { removeMedia } from './remove-media';
import { retryUpload } from './retry-upload';
import { uploadMedia } from './upload-media';

const params = z.object({ mediaId: z.uuid() });
const tags: [string] = ['media'];

export const mediaRoutes = [
  defineFileRoute({
    method: 'post',
    path: '/media',
    permission: 'messages.send',
    tags,
    summary: 'Upload a file for messages; the body is the file itself, its content decides what it is',
    query: mediaUploadQuery,
    upload: ['application/octet-stream', ...MEDIA_TYPES, 'image/*', 'video/*', 'audio/*'],
    response: mediaItem,
    status: 201,
    errors: ['request.too_large', 'media.type', 'media.broken'],
    handler: async ({ ctx, query, upload }) => {
      if (upload === null) throw new DomainError('request.content_type', 'Send the file itself as the body.');
      return uploadMedia({ ctx, input: query, upload });
    },
  }),
  defineRoute({
    method: 'get',
    path: '/media',
    permission: 'messages.read',
    tags,
    summary: 'Files for messages, newest first',
    query: mediaQuery,
    response: pageOf(mediaItem),
    handler: ({ ctx, query: { limit, cursor, ...filter } }) => listMedia({ ctx, filter, page: { limit, cursor } }),
  }),
  defineRoute({
    method: 'get',
    path: '/media/{mediaId}',
    permission: 'messages.read',
    tags,
    summary: 'One file, and how it stands at the platforms',
    params,
    response: mediaDetail,
    handler: ({ ctx, params: { mediaId } }) => getMedia({ ctx, mediaId }),
  }),
  defineFileRoute({
    method: 'get',
    path: '/media/{mediaId}/file',
    permission: 'messages.read',
    tags,
    summary: 'The file as it goes out; honours Range with one range',
    params,
    download: [...MEDIA_TYPES],
    handler: ({ ctx, params: { mediaId }, range }) => openFile({ ctx, mediaId, range }),
  }),
  defineFileRoute({
    method: 'get',
    path: '/media/{mediaId}/thumbnail',
    permission: 'messages.read',
    tags,
    summary: 'A small picture of it, at most 320 pixels a side; films and sounds have none',
    params,
    download: ['image/webp'],
    handler: ({ ctx, params: { mediaId } }) => openThumbnail({ ctx, mediaId }),
  }),
  defineRoute({
    method: 'delete',
    path: '/media/{mediaId}',
    permission: 'messages.send',
    tags,
    summary: 'Remove a file; its name stays where it was sent',
    params,
    response: noContent,
    errors: ['media.in_use', 'permission.all_accounts'],
    handler: async ({ ctx, params: { mediaId } }) => {
      await removeMedia({ ctx, mediaId });
      return undefined;
    },
  }),
  defineRoute({
    method: 'post',
    path: '/accounts/{accountId}/media/{mediaId}/upload',
    permission: 'messages.send',
    tags,
    summary: 'Take a file to an account now: ahead of messages, or again after the platform refused it',
    params: z.object({ accountId: z.uuid(), mediaId: z.uuid() }),
    response: mediaDetail,
    handler: ({ ctx, params }) => retryUpload({ ctx, ...params }),
  }),
  defineRoute({
    method: 'get',
    path: '/accounts/{accountId}/fans/{fanId}/media',
    permission: 'messages.read',
    tags,
    summary: 'What a fan has had and has bought, newest first',
    params: z.object({ accountId: z.uuid(), fanId: z.uuid() }),
    response: fanMediaList,
    handler: ({ ctx, params }) => fanMedia({ ctx, ...params }),
  }),
];
