import { and, eq } from 'drizzle-orm';
import type { FanMediaItem } from '../../contracts/media/media';
import { inWorkspace } from '../../db/database';
import { listFanMedia } from '../../db/media/fan-media-rows';
import { fans } from '../../db/schema';
import { notFound } from '../../domain/domain-error';
import type { Ctx } from '../context';

const time = (value: string | null) => (value === null ? null : new Date(value).toISOString());

/** What a fan has had and has bought. @throws DomainError not_found */
export async function fanMedia({ ctx, accountId, fanId }: { ctx: Ctx; accountId: string; fanId: string }): Promise<{ items: FanMediaItem[] }> {
  const rows = await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const [fan] = await tx
      .select({ id: fans.id })
      .from(fans)
      .where(and(eq(fans.accountId, accountId), eq(fans.id, fanId)));
    if (!fan) throw notFound('fan');
    return listFanMedia(tx, accountId, fanId);
  });
  return { items: rows.map((row) => ({ ...row, boughtAt: time(row.boughtAt), lastSentAt: time(row.lastSentAt) })) };
}
