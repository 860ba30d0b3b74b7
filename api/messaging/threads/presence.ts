import type { Presence, PresenceInput } from '../../../contracts/messaging/thread';
import { inWorkspace } from '../../../db/database';
import { notifyLive } from '../../../db/live';
import type { ThreadKey } from '../../../db/messaging/threads/change-threads';
import { listPresence, sayPresence, type PresenceRow } from '../../../db/messaging/threads/presence-rows';
import { namesOf } from '../../accounts/names-of';
import type { Ctx } from '../../context';
import { requireFanOf } from './require-fan-of';

/** The person looks at a thread, types in it or left it; the others who are there hear of it at once. @returns the others */
export async function sayWhoIsThere({ ctx, state, ...key }: ThreadKey & { ctx: Ctx } & PresenceInput): Promise<Presence[]> {
  const { workspaceId, userId } = ctx;
  const rows = await inWorkspace(ctx.db, workspaceId, async (tx) => {
    await requireFanOf(tx, key);
    if (await sayPresence(tx, { ...key, userId, workspaceId, state }))
      await notifyLive(tx, { workspaceId, topic: 'presence', id: key.fanId, accountId: key.accountId });
    return listPresence(tx, key.fanId, userId);
  });
  return toPresence(ctx, rows);
}

export async function toPresence(ctx: Ctx, rows: readonly PresenceRow[]): Promise<Presence[]> {
  const names = await namesOf(
    ctx,
    rows.map(({ userId }) => `user:${userId}`),
  );
  return rows.map(({ userId, state, untilMs }) => ({
    userId,
    state,
    name: names.get(`user:${userId}`) ?? '',
    until: new Date(untilMs).toISOString(),
  }));
}
