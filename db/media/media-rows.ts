import { and, desc, eq, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm';
import type { MediaKind } from '../../contracts/media/media-types';
import type { Tx } from '../database';
import { media, mediaUploads } from '../schema';

export type MediaRow = typeof media.$inferSelect;
export type MediaUploadRow = typeof mediaUploads.$inferSelect;

/** A file of the same content that may be used in the same place. */
export async function findByContent(tx: Tx, accountId: string | null, sha256: Buffer): Promise<MediaRow | null> {
  const forAccount = accountId === null ? isNull(media.accountId) : or(isNull(media.accountId), eq(media.accountId, accountId));
  const [found] = await tx
    .select()
    .from(media)
    .where(and(eq(media.sha256, sha256), eq(media.state, 'ready'), forAccount))
    .limit(1);
  return found ?? null;
}

export interface MediaFilter {
  q?: string | undefined;
  kind?: MediaKind | undefined;
  accountId?: string | undefined;
  ids?: string[] | undefined;
}

/** Newest first; one more than `limit`, so that a further page shows. */
export async function listMediaRows(tx: Tx, { q, kind, accountId, ids }: MediaFilter, before: string | null, limit: number): Promise<MediaRow[]> {
  return tx
    .select()
    .from(media)
    .where(
      and(
        ids ? and(inArray(media.id, ids), ne(media.state, 'uploading')) : eq(media.state, 'ready'),
        q ? sql`position(lower(${q}) in lower(${media.filename})) > 0` : undefined,
        kind ? eq(media.kind, kind) : undefined,
        accountId ? or(isNull(media.accountId), eq(media.accountId, accountId)) : undefined,
        before === null ? undefined : lt(media.id, before),
      ),
    )
    .orderBy(desc(media.id))
    .limit(limit + 1);
}

/** A file that is there, or was. */
export async function findMedia(tx: Tx, mediaId: string): Promise<MediaRow | null> {
  const [found] = await tx
    .select()
    .from(media)
    .where(and(eq(media.id, mediaId), ne(media.state, 'uploading')));
  return found ?? null;
}

/** Newest first: of references that are used up one by one there may be thousands. */
export async function listUploads(tx: Tx, mediaId: string): Promise<MediaUploadRow[]> {
  return tx.select().from(mediaUploads).where(eq(mediaUploads.mediaId, mediaId)).orderBy(desc(mediaUploads.id)).limit(50);
}
