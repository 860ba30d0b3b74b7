import { inWorkspace } from '../../db/database';
import { findMedia } from '../../db/media/media-rows';
import { notFound } from '../../domain/domain-error';
import type { Ctx } from '../context';
import type { Download } from '../define-route';
import { readRange } from './read-range';

/** The file as it goes out, or the part of it that a player asked for. @throws DomainError not_found */
export async function openFile({ ctx, mediaId, range }: { ctx: Ctx; mediaId: string; range: string | null }): Promise<Download> {
  const row = await inWorkspace(ctx.db, ctx.workspaceId, (tx) => findMedia(tx, mediaId));
  if (row?.state !== 'ready') throw notFound('file');
  const { start, end } = readRange(range, row.bytes);
  const { contentType, filename, bytes } = row;
  const stream = await ctx.storage.getRange(row.objectKey, start, end);
  return { stream, contentType, filename, inline: { start, end, bytes, isPart: range !== null && end - start < bytes } };
}

/** A small picture of it; films and sounds have none. @throws DomainError not_found */
export async function openThumbnail({ ctx, mediaId }: { ctx: Ctx; mediaId: string }): Promise<Download> {
  const row = await inWorkspace(ctx.db, ctx.workspaceId, (tx) => findMedia(tx, mediaId));
  if (row?.state !== 'ready' || row.thumbnailKey === null) throw notFound('thumbnail');
  const stream = await ctx.storage.getRange(row.thumbnailKey, 0);
  return { stream, contentType: 'image/webp', filename: `${row.filename}.webp`, inline: { start: 0, end: null, bytes: null, isPart: false } };
}
