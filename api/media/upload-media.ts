import { createHash, type Hash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { MediaItem } from '../../contracts/media/media';
import { kindOfMedia, type MediaType } from '../../contracts/media/media-types';
import { inWorkspace } from '../../db/database';
import { findByContent } from '../../db/media/media-rows';
import { media } from '../../db/schema';
import { DomainError } from '../../domain/domain-error';
import { sniffMedia, SNIFF_BYTES } from '../../domain/media/sniff-media';
import { storableText } from '../../domain/messaging/storable-text';
import { ObjectTooLargeError } from '../../providers/storage/object-storage';
import { audit } from '../audit';
import type { Ctx } from '../context';
import type { Upload } from '../define-route';
import { requireAccount } from '../fans/require-account';
import { postgresCode } from '../postgres-code';
import { finishFile } from './finish-file';
import { mediaKeys } from './media-keys';
import { toMedia } from './to-media';

const NOT_MEDIA = new DomainError(
  'media.type',
  'Send a JPEG, PNG, WebP or GIF, an MP4 or MOV, or an MP3, M4A or WAV; the content of the file decides, not its name.',
);

/**
 * Streams a file to the storage, looks at what it is, cleans it and makes its thumbnail. The same content again is the file that is there. What
 * is cut off or refused leaves nothing; what a crash leaves, upkeep removes.
 */
export async function uploadMedia({
  ctx,
  input,
  upload,
}: {
  ctx: Ctx;
  input: { filename: string; accountId?: string | undefined };
  upload: Upload;
}): Promise<MediaItem> {
  const { workspaceId } = ctx;
  const accountId = input.accountId ?? null;
  const filename = storableText(input.filename.replace(/^.*[\\/]/, '').slice(0, 255)) || 'file';
  if (accountId !== null) await inWorkspace(ctx.db, workspaceId, (tx) => requireAccount(tx, accountId));
  const tooLarge = new DomainError('request.too_large', `A file may have ${ctx.mediaMaxBytes} bytes. Make it smaller, or raise MEDIA_MAX_BYTES.`);
  if ((upload.lengthBytes ?? 0) > ctx.mediaMaxBytes) throw tooLarge;
  const [row] = await inWorkspace(ctx.db, workspaceId, (tx) =>
    tx.insert(media).values({ workspaceId, accountId, filename, objectKey: '', createdBy: ctx.actor.userId }).returning(),
  );
  const id = row!.id;
  const keys = mediaKeys(workspaceId, id);
  const giveUp = async () => {
    await Promise.all(Object.values(keys).map((key) => ctx.storage.remove(key)));
    await inWorkspace(ctx.db, workspaceId, (tx) => tx.delete(media).where(eq(media.id, id)));
  };
  const hash = createHash('sha256');
  let sha256: Buffer | null = null;
  try {
    let type: MediaType | null = null;
    const looked = lookAt(upload.stream, hash, (head) => {
      type = sniffMedia(head);
      if (type === null) throw NOT_MEDIA;
    });
    const { bytes } = await ctx.storage.putStream(keys.upload, looked, { contentType: 'application/octet-stream', maxBytes: ctx.mediaMaxBytes });
    if (type === null) throw NOT_MEDIA;
    const content = (sha256 = hash.digest());
    const known = await inWorkspace(ctx.db, workspaceId, (tx) => findByContent(tx, accountId, content));
    if (known) {
      await giveUp();
      return toMedia(known);
    }
    const file = await finishFile(ctx.storage, keys, type, bytes);
    const stored = await inWorkspace(ctx.db, workspaceId, async (tx) => {
      const [done] = await tx
        .update(media)
        .set({ state: 'ready', contentType: type!, kind: kindOfMedia(type!), sha256, objectKey: keys.file, ...file })
        .where(eq(media.id, id))
        .returning();
      await audit(tx, ctx, 'media.uploaded', { type: 'media', id }, { filename, contentType: type, bytes: file.bytes });
      return done!;
    });
    await ctx.storage.remove(keys.upload);
    return toMedia(stored);
  } catch (error) {
    await giveUp();
    // Two people sent the same file at once: the other one was done first.
    const other = postgresCode(error) === '23505' && sha256 !== null ? await findAgain(ctx, accountId, sha256) : null;
    if (other) return toMedia(other);
    throw error instanceof ObjectTooLargeError ? tooLarge : error;
  }
}

const findAgain = (ctx: Ctx, accountId: string | null, sha256: Buffer) =>
  inWorkspace(ctx.db, ctx.workspaceId, (tx) => findByContent(tx, accountId, sha256));

/** The stream as it is, hashed on its way; `onHead` sees its first bytes before anything is passed on. */
async function* lookAt(stream: AsyncIterable<Uint8Array>, hash: Hash, onHead: (head: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = Buffer.alloc(0);
  for await (const chunk of stream) {
    hash.update(chunk);
    if (head === null) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < SNIFF_BYTES) continue;
    onHead(head);
    yield head;
    head = null;
  }
  if (head === null) return;
  onHead(head);
  yield head;
}
