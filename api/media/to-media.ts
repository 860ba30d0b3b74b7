import type { MediaItem } from '../../contracts/media/media';
import { MEDIA_TYPES, kindOfMedia } from '../../contracts/media/media-types';
import type { MediaRow } from '../../db/media/media-rows';

export function toMedia(row: MediaRow): MediaItem {
  const contentType = MEDIA_TYPES.find((type) => type === row.contentType) ?? 'image/jpeg';
  return {
    id: row.id,
    accountId: row.accountId,
    filename: row.filename,
    contentType,
    kind: kindOfMedia(contentType),
    bytes: row.bytes,
    width: row.width,
    height: row.height,
    durationMs: row.durationMs,
    hasThumbnail: row.thumbnailKey !== null && row.state === 'ready',
    removed: row.state === 'removed',
    createdAt: row.createdAt.toISOString(),
  };
}
