import type { Page } from '../../contracts/api/page';
import { kindRule, notificationPath } from '../../contracts/notifications/kinds';
import type { Notification, NotificationChange, NotificationCounts, NotificationsQuery } from '../../contracts/notifications/notification';
import { inWorkspace } from '../../db/database';
import { notifyLive } from '../../db/live';
import { hasMailSettings } from '../../db/notifications/preference-rows';
import {
  countNotifications,
  listNotifications,
  markAllRead as markRows,
  setNotificationState,
  type NotificationRow,
} from '../../db/notifications/read-notifications';
import { notFound } from '../../domain/domain-error';
import { namesOf } from '../accounts/names-of';
import type { Ctx } from '../context';
import { decodeIdCursor, pageOfRows } from '../cursor';
import { readerOf } from './reader-of';

/** Newest first. */
export async function readNotifications({ ctx, query }: { ctx: Ctx; query: NotificationsQuery }): Promise<Page<Notification>> {
  const { cursor, limit, ...filter } = query;
  const before = decodeIdCursor(cursor);
  const rows = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => listNotifications(tx, await readerOf(tx, ctx), filter, { before, limit }));
  const names = await peopleIn(ctx, rows);
  return pageOfRows(
    rows,
    limit,
    (row) => toNotification(row, names),
    ({ id }) => [id],
  );
}

export async function readCounts({ ctx }: { ctx: Ctx }): Promise<NotificationCounts> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => ({
    ...(await countNotifications(tx, await readerOf(tx, ctx))),
    mailsKnowYou: await hasMailSettings(tx, ctx),
  }));
}

/** Read or put aside, for the person who asks; others keep theirs as it is. @throws DomainError not_found */
export async function changeNotification({
  ctx,
  notificationId,
  change,
}: {
  ctx: Ctx;
  notificationId: string;
  change: NotificationChange;
}): Promise<Notification> {
  const { workspaceId, userId } = ctx;
  const row = await inWorkspace(ctx.db, workspaceId, async (tx) => {
    const reader = await readerOf(tx, ctx);
    const find = async () => (await listNotifications(tx, reader, { show: 'all', id: notificationId }, { before: null, limit: 1 }))[0];
    const found = await find();
    if (!found) throw notFound('notification');
    await setNotificationState(tx, { workspaceId, userId, notificationId }, change);
    await notifyLive(tx, { workspaceId, topic: 'notification', id: notificationId, accountId: found.accountId });
    return (await find()) ?? found;
  });
  return toNotification(row, await peopleIn(ctx, [row]));
}

/** Everything that the person sees now. */
export async function markAllRead({ ctx }: { ctx: Ctx }): Promise<void> {
  const { workspaceId, userId } = ctx;
  await inWorkspace(ctx.db, workspaceId, async (tx) => {
    await markRows(tx, await readerOf(tx, ctx));
    await notifyLive(tx, { workspaceId, topic: 'notification', id: userId, accountId: null });
  });
}

/** Members are people of the auth role's tables; their names come from there. */
function peopleIn(ctx: Ctx, rows: readonly NotificationRow[]): Promise<Map<string, string>> {
  return namesOf(
    ctx,
    rows.map(({ kind, subjectId }) => (kindRule(kind).subject === 'member' ? `user:${subjectId}` : null)),
  );
}

const iso = (ms: number) => new Date(ms).toISOString();
const isoOrNull = (ms: number | null) => (ms === null ? null : iso(ms));

function toNotification(row: NotificationRow, names: ReadonlyMap<string, string>): Notification {
  const { severity, subject } = kindRule(row.kind);
  return {
    id: row.id,
    kind: row.kind,
    severity,
    subject,
    subjectId: row.subjectId,
    subjectName: row.subjectName ?? names.get(`user:${row.subjectId}`) ?? null,
    accountId: row.accountId,
    accountName: row.accountName,
    data: row.data,
    path: notificationPath(row),
    createdAt: iso(row.createdAtMs),
    resolvedAt: isoOrNull(row.resolvedAtMs),
    readAt: isoOrNull(row.readAtMs),
    dismissedAt: isoOrNull(row.dismissedAtMs),
    taskId: row.taskId,
  };
}
