import { z } from 'zod';
import { noContent } from '../../contracts/api/no-content';
import { pageOf } from '../../contracts/api/page';
import {
  notification,
  notificationChange,
  notificationCounts,
  notificationPreferences,
  notificationPreferencesInput,
  notificationsQuery,
} from '../../contracts/notifications/notification';
import { defineRoute } from '../define-route';
import { changeNotification, markAllRead, readCounts, readNotifications } from './notifications';
import { changePreferences, readPreferences } from './preferences';

const permission = 'notifications.own';
const tags: [string] = ['notifications'];

export const notificationRoutes = [
  defineRoute({
    method: 'get',
    path: '/notifications',
    permission,
    tags,
    summary: 'What the person who asks should hear of, newest first',
    query: notificationsQuery,
    response: pageOf(notification),
    handler: ({ ctx, query }) => readNotifications({ ctx, query }),
  }),
  defineRoute({
    method: 'get',
    path: '/notifications/counts',
    permission,
    tags,
    summary: 'How many are unread, and how many ask the person to act',
    response: notificationCounts,
    handler: ({ ctx }) => readCounts({ ctx }),
  }),
  defineRoute({
    method: 'post',
    path: '/notifications/read-all',
    permission,
    tags,
    summary: 'Mark everything as read that there is now',
    response: noContent,
    handler: ({ ctx }) => markAllRead({ ctx }),
  }),
  defineRoute({
    method: 'patch',
    path: '/notifications/{notificationId}',
    permission,
    tags,
    summary: 'Read, unread, put aside or take up again; for yourself only',
    params: z.object({ notificationId: z.uuid() }),
    body: notificationChange,
    response: notification,
    handler: ({ ctx, params: { notificationId }, body }) => changeNotification({ ctx, notificationId, change: body }),
  }),
  defineRoute({
    method: 'get',
    path: '/notification-preferences',
    permission,
    tags,
    summary: 'What reaches you, in the app and by mail',
    response: notificationPreferences,
    handler: ({ ctx }) => readPreferences({ ctx }),
  }),
  defineRoute({
    method: 'patch',
    path: '/notification-preferences',
    permission,
    tags,
    summary: 'Choose what reaches you',
    body: notificationPreferencesInput,
    response: notificationPreferences,
    handler: ({ ctx, body }) => changePreferences({ ctx, input: body }),
  }),
];
