import type { Page, PageQuery } from '../../contracts/api/page';
import { UPLOAD_STATES, type MediaDetail, type MediaItem } from '../../contracts/media/media';
import { inWorkspace } from '../../db/database';
import { findMedia, listMediaRows, listUploads, type MediaFilter } from '../../db/media/media-rows';
import { notFound } from '../../domain/domain-error';
import type { Ctx } from '../context';
import { decodeIdCursor, pageOfRows } from '../cursor';
import { toMedia } from './to-media';

/** Files of the workspace, newest first. */
export async function listMedia({ ctx, filter, page }: { ctx: Ctx; filter: MediaFilter; page: PageQuery }): Promise<Page<MediaItem>> {
  const before = decodeIdCursor(page.cursor);
  const rows = await inWorkspace(ctx.db, ctx.workspaceId, (tx) => listMediaRows(tx, filter, before, page.limit));
  return pageOfRows(rows, page.limit, toMedia, (row) => [row.id]);
}

/** One file and how it stands at the platforms. @throws DomainError not_found */
export async function getMedia({ ctx, mediaId }: { ctx: Ctx; mediaId: string }): Promise<MediaDetail> {
  return inWorkspace(ctx.db, ctx.workspaceId, async (tx) => {
    const row = await findMedia(tx, mediaId);
    if (!row) throw notFound('file');
    const uploads = await listUploads(tx, mediaId);
    return {
      ...toMedia(row),
      uploads: uploads.map((one) => ({
        accountId: one.accountId,
        state: UPLOAD_STATES.find((state) => state === one.state) ?? 'waiting',
        platformMediaId: one.platformMediaId,
        tries: one.tries,
        retryAt: one.state === 'waiting' ? one.retryAt.toISOString() : null,
        errorKind: one.errorKind,
        errorMessage: one.errorMessage,
      })),
    };
  });
}
