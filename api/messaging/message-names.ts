import { inArray } from 'drizzle-orm';
import { inWorkspace } from '../../db/database';
import type { MessageRow } from '../../db/messaging/outbound/message-rows';
import { campaigns } from '../../db/schema';
import { namesOf } from '../accounts/names-of';
import type { Ctx } from '../context';

/** Who or what wrote messages, by the id of the person or of the campaign. */
export type MessageNames = ReadonlyMap<string, string>;

/** Names of authors, and of campaigns for those who may see them. */
export async function messageNames(ctx: Ctx, rows: readonly Pick<MessageRow, 'authorId' | 'source' | 'sourceId'>[]): Promise<MessageNames> {
  const people = await namesOf(
    ctx,
    rows.map(({ authorId }) => (authorId === null ? null : `user:${authorId}`)),
  );
  const names = new Map([...people].map(([word, name]) => [word.slice('user:'.length), name]));
  const ids = [...new Set(rows.flatMap(({ source, sourceId }) => (source === 'campaign' && sourceId !== null ? [sourceId] : [])))];
  if (ids.length === 0 || !ctx.actor.permissions.has('campaigns.read')) return names;
  const known = await inWorkspace(ctx.db, ctx.workspaceId, (tx) =>
    tx.select({ id: campaigns.id, name: campaigns.name }).from(campaigns).where(inArray(campaigns.id, ids)),
  );
  known.forEach(({ id, name }) => names.set(id, name));
  return names;
}
