import { buffer } from 'node:stream/consumers';
import { kindOfMedia, type MediaType } from '../../contracts/media/media-types';
import { DomainError } from '../../domain/domain-error';
import { readMp4 } from '../../domain/media/mp4-boxes';
import { blankOut } from '../../providers/media/blank-out';
import { BrokenImageError, cleanImage, MOST_IMAGE_BYTES } from '../../providers/media/clean-image';
import type { ObjectStorage } from '../../providers/storage/object-storage';
import type { MediaKeys } from './media-keys';

export interface FinishedFile {
  bytes: number;
  width: number | null;
  height: number | null;
  durationMs: number | null;
  thumbnailKey: string | null;
}

const broken = (why: string) =>
  new DomainError('media.broken', `The file cannot be read (${why}). Open it in another program, save it anew, and send that.`);

/**
 * Writes the file as it goes out beside the file as it came. Pictures are drawn anew; of films and M4A the boxes that say where, by whom and with
 * what they were taken are blanked; MP3 and WAV go as they are. @throws DomainError media.broken
 */
export async function finishFile(storage: ObjectStorage, keys: MediaKeys, type: MediaType, bytes: number): Promise<FinishedFile> {
  if (kindOfMedia(type) === 'image') return finishImage(storage, keys, type, bytes);
  const mp4 = type === 'audio/mpeg' || type === 'audio/wav' ? undefined : await readMp4(reader(storage, keys.upload), bytes);
  if (mp4 === null) throw broken('it is not whole, or not what it says it is');
  const { width = null, height = null, durationMs = null, blanks = [] } = mp4 ?? {};
  const { bytes: stored } = await storage.putStream(keys.file, blankOut(await storage.getRange(keys.upload, 0), blanks), {
    contentType: type,
    maxBytes: bytes,
  });
  return { bytes: stored, width, height, durationMs, thumbnailKey: null };
}

const reader = (storage: ObjectStorage, key: string) => async (start: number, end: number) => buffer(await storage.getRange(key, start, end));

async function finishImage(storage: ObjectStorage, keys: MediaKeys, type: MediaType, bytes: number): Promise<FinishedFile> {
  if (bytes > MOST_IMAGE_BYTES) throw new DomainError('request.too_large', `A picture may have ${MOST_IMAGE_BYTES} bytes. Save it smaller.`);
  const drawn = await cleanImage(await buffer(await storage.getRange(keys.upload, 0)), type).catch((error: unknown) => {
    throw error instanceof BrokenImageError ? broken(error.message) : error;
  });
  const put = (key: string, content: Buffer, contentType: string) => storage.putStream(key, one(content), { contentType, maxBytes: content.length });
  await Promise.all([put(keys.file, drawn.file, type), put(keys.thumbnail, drawn.thumbnail, 'image/webp')]);
  return { bytes: drawn.file.length, width: drawn.width, height: drawn.height, durationMs: null, thumbnailKey: keys.thumbnail };
}

async function* one(content: Buffer): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield content;
}
