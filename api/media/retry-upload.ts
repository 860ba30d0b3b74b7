import { and, eq, isNull, or, sql } from 'drizzle-orm';
import type { MediaDetail } from '../../contracts/media/media';
import { inWorkspace } from '../../db/database';
import { media } from '../../db/schema';
import { notFound } from '../../domain/domain-error';
import { MEDIA_UPLOAD_WORKFLOW, mediaUploadStart } from '../../workflows/media/contract';
import { audit } from '../audit';
import type { Ctx } from '../context';
import { requireAccount } from '../fans/require-account';
import { startSoon } from '../start-soon';
import { getMedia } from './read-media';

/** Takes a file to an account now: ahead of messages, or again after the platform refused it. One that is there stays. @throws DomainError not_found */
export async function retryUpload({ ctx, accountId, mediaId }: { ctx: Ctx; accountId: string; mediaId: string }): Promise<MediaDetail> {
  const { workspaceId } = ctx;
  await inWorkspace(ctx.db, workspaceId, async (tx) => {
    await requireAccount(tx, accountId);
    const [file] = await tx
      .select({ id: media.id })
      .from(media)
      .where(and(eq(media.id, mediaId), eq(media.state, 'ready'), or(isNull(media.accountId), eq(media.accountId, accountId))));
    if (!file) throw notFound('file');
    await tx.execute(sql`update media_uploads set state = 'waiting', tries = 0, retry_at = now(), updated_at = now()
      where account_id = ${accountId} and media_id = ${mediaId} and state in ('failed', 'waiting')`);
    await tx.execute(sql`insert into media_uploads (workspace_id, account_id, media_id) select ${workspaceId}, ${accountId}, ${mediaId}
      where not exists (select from media_uploads where account_id = ${accountId} and media_id = ${mediaId} and (state <> 'ready' or reusable or spent_by is null))
      on conflict do nothing`);
    await audit(tx, ctx, 'media.upload_asked', { type: 'media', id: mediaId }, { accountId });
  });
  await startSoon(ctx, { accountId, mediaId }, () =>
    ctx.temporal.workflow.start(MEDIA_UPLOAD_WORKFLOW, mediaUploadStart({ workspaceId, accountId, mediaId })),
  );
  return getMedia({ ctx, mediaId });
}
