import type { Tx } from '../../db/database';
import { readChoices } from '../../db/notifications/preference-rows';
import type { Reader } from '../../db/notifications/read-notifications';
import { shownKinds } from '../../domain/notifications/recipients';
import type { Ctx } from '../context';

/** What the person who asks may and wants to see; a key sees what its permissions let through. */
export async function readerOf(tx: Tx, ctx: Pick<Ctx, 'workspaceId' | 'userId' | 'actor'>): Promise<Reader> {
  const { workspaceId, userId, actor } = ctx;
  const chosen = await readChoices(tx, { workspaceId, userId });
  return { workspaceId, userId, ...shownKinds((permission) => actor.permissions.has(permission), chosen) };
}
