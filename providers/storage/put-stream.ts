import type { StoredPart } from '../../domain/fans/stored-part';
import { ObjectTooLargeError, type ObjectStorage } from './object-storage';

const PART_BYTES = 8 * 1_048_576;

type Parts = Pick<ObjectStorage, 'beginParts' | 'putPart' | 'completeParts' | 'abortParts'> & { putWhole: (bytes: Uint8Array) => Promise<void> };

export interface StreamToPut {
  key: string;
  stream: AsyncIterable<Uint8Array>;
  contentType: string;
  maxBytes: number;
}

/** Sends a stream in parts as it comes; what fits in one part goes as one object. */
export async function putStream(to: Parts, { key, stream, contentType, maxBytes }: StreamToPut): Promise<{ bytes: number }> {
  let uploadId: string | null = null;
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let bytes = 0;
  const parts: StoredPart[] = [];
  const flush = async () => {
    uploadId ??= await to.beginParts(key, contentType);
    parts.push(await to.putPart(key, uploadId, parts.length + 1, Buffer.concat(held)));
    held = [];
    heldBytes = 0;
  };
  try {
    for await (const chunk of stream) {
      bytes += chunk.byteLength;
      if (bytes > maxBytes) throw new ObjectTooLargeError(maxBytes);
      held.push(chunk);
      heldBytes += chunk.byteLength;
      if (heldBytes >= PART_BYTES) await flush();
    }
    if (uploadId === null) await to.putWhole(Buffer.concat(held));
    else {
      if (heldBytes > 0) await flush();
      await to.completeParts(key, uploadId, parts);
    }
    return { bytes };
  } catch (error) {
    if (uploadId !== null) await to.abortParts(key, uploadId);
    throw error;
  }
}
