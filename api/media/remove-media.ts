import { and, eq } from 'drizzle-orm';
import { inWorkspace } from '../../db/database';
import { neededBy } from '../../db/media/needed-by';
import { media } from '../../db/schema';
import { DomainError, notFound } from '../../domain/domain-error';
import { audit } from '../audit';
import type { Ctx } from '../context';
import { ASK_SOMEBODY, requireHoldsFor } from '../require-holds-for';
import { mediaKeys } from './media-keys';

const WHY = {
  message: 'A message that waits carries it. Wait until it is sent, or cancel it.',
  campaign: 'A campaign that runs or is scheduled carries it. Wait until it has ended, or cancel it.',
};

/** Takes a file away: its bytes go, its name stays where it was sent. What platforms have of it stays there. @throws DomainError not_found, permission.all_accounts, media.in_use */
export async function removeMedia({ ctx, mediaId }: { ctx: Ctx; mediaId: string }): Promise<void> {
  await inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const [row] = await tx
      .select()
      .from(media)
      .where(and(eq(media.id, mediaId), eq(media.state, 'ready')))
      .for('update');
    if (!row) throw notFound('file');
    requireHoldsFor(ctx, row.accountId, 'The file', ASK_SOMEBODY);
    const by = await neededBy(tx, mediaId);
    if (by !== null) throw new DomainError('media.in_use', WHY[by]);
    await tx.update(media).set({ state: 'removed', removedAt: ctx.now() }).where(eq(media.id, mediaId));
    await audit(tx, ctx, 'media.removed', { type: 'media', id: mediaId }, { filename: row.filename });
  });
  // Should this be cut off, upkeep finds the files of what was removed.
  const { file, thumbnail } = mediaKeys(ctx.workspaceId, mediaId);
  await Promise.all([file, thumbnail].map((key) => ctx.storage.remove(key)));
}
